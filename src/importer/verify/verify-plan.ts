/** Text fidelity: puts the canonical text together again from content and compares it with the source. */
import { canonicalText } from '#model/canonical';
import { bodiesOf, structureOf } from '#model/library';
import { fillLines, textsByName } from '#model/structured';
import { printedFields } from '#schema/plan';
import { clausesOf } from '#schema/queries';
import { sha256 } from '#text/digest';
import type { Finding } from '#schema/findings';
import { countByRule, normalise, type Glyph, type NormalisationRule } from '#text/normalise';
import { itemNumberOf, planOf } from '#schema/paths';
import type { Content } from '#schema/content';

/** Input: content and a plan's id. Output: the plan's whole Chinese text, as the canonical text should be. */
export function reassemble(content: Content, plan: string): string {
  const ofPlan = <Each extends { file: string }>(entries: readonly Each[]) =>
    entries.filter(({ file }) => planOf(file) === plan);
  const texts = (clauses: readonly { text: string }[]) => clauses.map(({ text }) => text);
  const items = ofPlan(content.items).toSorted((a, b) => itemNumberOf(a.file) - itemNumberOf(b.file));
  const [head] = ofPlan(content.plans);
  if (!head) throw new Error(`content/plans/${plan} holds no plan.mdx`);
  const { data } = head;
  const [structure] = ofPlan(content.structures);
  const sections = ofPlan(content.sections).flatMap((entry) => entry.data.sections);
  if (structure) {
    const named = textsByName({
      head: Object.fromEntries(printedFields.map((field) => [field, data[field]])),
      clauses: clausesOf(content, plan),
      sections,
      items: items.map((item) => ({
        number: itemNumberOf(item.file),
        heading: item.data.title.by === 'heading' ? item.data.title.text : '',
        notes:
          item.data.assignments.length > 0 ? item.data.assignments.map(({ note }) => note) : [item.data.note],
      })),
    });
    return fillLines(
      structure.data.lines.map(({ is }) => is),
      named,
    ).join('\n');
  }
  return canonicalText({
    head: { ...data, notice: texts(data.notice), preamble: texts(data.preamble) },
    sections,
    items: items.map(({ file, data: { section, clauses, note } }) => {
      return { number: itemNumberOf(file), section, clauses: texts(clauses), note };
    }),
  });
}

const context = (characters: readonly string[], at: number): string =>
  `${characters.slice(Math.max(0, at - 8), at).join('')}▸${characters.slice(at, at + 9).join('')}`.replaceAll(
    '\n',
    '⏎',
  );

/** The first place where the two texts part, in terms of the source; null when they are the same. */
function firstDifference(paragraphs: readonly Glyph[][], found: string, file: string): Finding | null {
  const glyphs = paragraphs.flatMap((paragraph, index): Glyph[] => {
    const end = paragraph.at(-1);
    const isLast = index === paragraphs.length - 1;
    return isLast || !end
      ? paragraph
      : [...paragraph, { char: '\n', line: end.line, column: end.column + 1 }];
  });
  const expected = glyphs.map(({ char }) => char);
  const actual = [...found];
  const length = Math.max(expected.length, actual.length);
  for (let at = 0; at < length; at += 1) {
    if (expected[at] === actual[at]) continue;
    const { line, column } = glyphs[at] ?? glyphs.at(-1) ?? { line: 1, column: 1 };
    const params = { expected: context(expected, at), found: context(actual, at) };
    return { file, line, column, code: 'text-differs', params };
  }
  return null;
}

/** Where content and source part; a paragraph that names what is not there is such a place too. */
function differenceOf(content: Content, plan: string, paragraphs: readonly Glyph[][]): Finding | null {
  const file = `plans/${plan}/source.txt`;
  try {
    return firstDifference(paragraphs, reassemble(content, plan), file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { file, line: 1, column: 1, code: 'round-trip', params: { reason } };
  }
}

export interface Verification {
  findings: Finding[];
  counts: { sections: number; items: number; clauses: number; units: number; groups: number };
  rules: Record<NormalisationRule, number>;
}

/** Input: content, a plan's id, the received bytes. Output: every difference, and the counts for the table. */
export function verifyPlan(content: Content, plan: string, bytes: Uint8Array): Verification {
  const folder = `plans/${plan}`;
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const [structure] = content.structures.filter(({ file }) => planOf(file) === plan);
  const { paragraphs, applied } = normalise(source, structure && structureOf(structure.data).division);
  const findings: Finding[] = [];
  const expected = content.plans.find(({ file }) => planOf(file) === plan)?.data.source.sha256 ?? '';
  const found = sha256(bytes);
  if (expected !== found) {
    findings.push({
      file: `${folder}/source.txt`,
      line: 1,
      column: 1,
      code: 'source-digest',
      params: { expected, found },
    });
  }
  const difference = differenceOf(content, plan, paragraphs);
  if (difference) findings.push(difference);

  const items = content.items.filter(({ file }) => planOf(file) === plan).map(({ data }) => data);
  const bodies = new Set(items.flatMap(bodiesOf));
  const groups = content.groups.filter(({ file }) =>
    bodies.has(file.replace(/^groups\/|\.yaml$/gu, '')),
  ).length;
  return {
    findings,
    counts: {
      sections: content.sections
        .filter(({ file }) => planOf(file) === plan)
        .flatMap(({ data }) => data.sections).length,
      items: items.length,
      clauses: items.flatMap(({ clauses }) => clauses).length,
      units: bodies.size - groups,
      groups,
    },
    rules: countByRule(applied),
  };
}
