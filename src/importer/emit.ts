/**
 * From a parsed document to content files. Owns the official text and what is read off it;
 * titles, translations, everyday words and the editor's reading are the editors' and stay as they are.
 */
import { parse as parseYaml } from 'yaml';
import { printedFields } from '#schema/plan';
import { sentenceOf } from '#schema/paths';
import { sha256 } from '#text/digest';
import { patchMdx, patchYaml, splitFrontmatter } from '#files/frontmatter';
import type { ParsedItem, ParsedPlan } from './parse.ts';

/** Whose plan it is, by ids; empty where an editor must say. */
export interface Place {
  jurisdiction: string;
  series: string;
}

/** File contents by path relative to the plan's folder. */
export type Files = ReadonlyMap<string, string>;

interface StoredClause {
  id: string;
  text: string;
}

const longestHeading = 24;

export const itemFile = (locale: 'zh' | 'en', number: number): string =>
  `items/${locale}/${String(number).padStart(2, '0')}.mdx`;

const numbered = (prefix: string | number, texts: readonly string[]): StoredClause[] =>
  texts.map((text, index) => ({ id: `${prefix}.${index + 1}`, text }));

/** The frontmatter of a file; empty where there is none. */
export function storedIn(file: string | undefined): Record<string, unknown> {
  const yaml = splitFrontmatter(file ?? '')?.yaml ?? '';
  return (parseYaml(yaml) as Record<string, unknown> | null) ?? {};
}

/** An editor's split of a sentence, 6.3 and 6.3a, stays as long as the sentence does. */
function clausesOf(prefix: string | number, texts: readonly string[], existing: unknown): StoredClause[] {
  const before = (existing as StoredClause[] | undefined) ?? [];
  const splits = [...Map.groupBy(before, ({ id }) => sentenceOf(id)).values()]
    .filter((parts) => parts.length > 1)
    .map((parts) => ({ parts, text: parts.map(({ text }) => text).join('') }));
  return numbered(prefix, texts).flatMap(({ id, text }) => {
    const split = splits.find((each) => each.text === text);
    return (
      split?.parts.map((part) => ({ ...part, id: part.id.replace(sentenceOf(part.id), id) })) ?? [
        { id, text },
      ]
    );
  });
}

/** A short first clause without a comma reads as a heading; otherwise an editor must write one. */
function initialTitle(item: ParsedItem): Record<string, string> {
  const first = (item.sentences[0] ?? '').replace(/。$/u, '');
  const isHeading = [...first].length <= longestHeading && !first.includes('，');
  return isHeading ? { by: 'clause' } : { by: 'editor', text: '' };
}

function emitItem(item: ParsedItem, existing: string | undefined): string {
  const before = storedIn(existing);
  return patchMdx(existing, {
    section: item.section,
    ...('title' in before ? {} : { title: initialTitle(item) }),
    clauses: clausesOf(item.number, item.sentences, before['clauses']),
    note: item.note,
    lead: item.lead,
    responsible: item.responsible,
  });
}

/** What the editors are to write. */
const empty = { text: '', digest: '' };

const emptyClauses = (prefix: string | number, texts: readonly string[]) =>
  numbered(prefix, texts).map(({ id }) => ({ id, ...empty }));

const emitTranslation = (item: ParsedItem): string =>
  patchMdx(undefined, { title: { ...empty }, clauses: emptyClauses(item.number, item.sentences) });

const emitPlanTranslation = ({ head }: ParsedPlan): string =>
  patchMdx(undefined, {
    ...Object.fromEntries(
      printedFields.filter((field) => head[field] !== '').map((field) => [field, { ...empty }]),
    ),
    notice: emptyClauses('notice', head.notice),
    preamble: emptyClauses('preamble', head.preamble),
  });

function emitSections(plan: ParsedPlan, existing: string | undefined): string {
  const { sections: before = [] } =
    (parseYaml(existing ?? '') as { sections?: Record<string, unknown>[] } | null) ?? {};
  const sections = plan.sections.map((section, index) => ({
    en: { ...empty },
    ...before[index],
    ...section,
  }));
  return patchYaml(existing, { sections: sections.map(({ number, title, en }) => ({ number, title, en })) });
}

/** Input: the document, the received bytes, the plan's present files. Output: every file to write. */
export function emit(
  plan: ParsedPlan,
  source: Uint8Array,
  existing: Files,
  { jurisdiction, series }: Place = { jurisdiction: '', series: '' },
): Map<string, string> {
  const { notice, preamble, ...head } = plan.head;
  const files = new Map<string, string>();
  const before = storedIn(existing.get('plan.mdx'));
  files.set(
    'plan.mdx',
    patchMdx(existing.get('plan.mdx'), {
      jurisdiction,
      series,
      ...head,
      notice: clausesOf('notice', notice, before['notice']),
      preamble: clausesOf('preamble', preamble, before['preamble']),
      source: { sha256: sha256(source), bytes: source.byteLength },
    }),
  );
  if (!existing.has('plan.en.mdx')) files.set('plan.en.mdx', emitPlanTranslation(plan));
  files.set('sections.yaml', emitSections(plan, existing.get('sections.yaml')));
  for (const item of plan.items) {
    const path = itemFile('zh', item.number);
    files.set(path, emitItem(item, existing.get(path)));
    const translation = itemFile('en', item.number);
    if (!existing.has(translation)) files.set(translation, emitTranslation(item));
  }
  return files;
}
