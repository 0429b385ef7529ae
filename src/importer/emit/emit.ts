/**
 * From a reading to content files. Owns the official text and what is read off it; titles, translations, everyday
 * words and the editor's reading are the editors' and follow their sentences.
 */
import { parse as parseYaml } from 'yaml';
import { canonicalText } from '#model/canonical';
import { patchMdx, patchYaml } from '#files/frontmatter';
import { printedFields } from '#schema/plan';
import { sentenceOf } from '#schema/paths';
import type { AssignmentRole } from '#text/assignment';
import { assignmentRoles } from '#text/assignment';
import { sha256 } from '#text/digest';
import { normalise } from '#text/normalise';
import { templateOf } from '#text/template';
import { issuerOf } from '../parse/head.ts';
import type { Parsed } from '../parse/parse.ts';
import type { ParsedAssignment, ParsedItem, ParsedPlan } from '../parse/parsed.ts';
import { isTitle } from '../parse/title.ts';
import {
  bind,
  itemFile,
  storedIn,
  storedItems,
  type Binding,
  type Files,
  type StoredClause,
} from './bind.ts';
import { moveItem, movePlanTranslation, moveYaml } from './move.ts';

/** Whose plan it is, by ids; empty where an editor must say. */
export interface Place {
  jurisdiction: string;
  series: string;
}

export interface EmitInput {
  parsed: Parsed;
  /** The text that was read, as bytes: source.txt. */
  source: Uint8Array;
  /** The received file where it is another: its name and bytes. */
  received: { name: string; bytes: Uint8Array } | null;
  place: Place;
  existing: Files;
  /** The id of a printed name; names without one have been given one before. */
  idOf: (printed: string) => string;
  /** Doubts to be looked at, each in one line. */
  doubts: readonly string[];
}

export interface Emitted {
  /** File contents by path relative to the plan's folder. */
  files: Map<string, string | Uint8Array>;
  /** Paths of files whose place another took. */
  removed: string[];
  /** Numbers of items that the text has not any more. */
  gone: number[];
  /** Clauses and notes that are gone and of which editors' files still speak. */
  lost: string[];
}

const numbered = (prefix: string | number, texts: readonly string[]): StoredClause[] =>
  texts.map((text, index) => ({ id: `${prefix}.${index + 1}`, text }));

/** An editor's split of a sentence, 6.3 and 6.3a, stays as long as the sentence does. */
function clausesOf(
  prefix: string | number,
  texts: readonly string[],
  before: readonly StoredClause[],
): StoredClause[] {
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

/** Whether the text is of the layout of 2022, of which the parts alone give the canonical text. */
export function isPlain({ plan, normalised }: Parsed, source: string): boolean {
  const { head, sections, items } = plan;
  const isUsual = items.every(({ section, heading, assignments: [note, ...more] }) => {
    const isSimple = note !== undefined && more.length === 0 && note.clause === null;
    return section !== null && heading === '' && isSimple && isOfTwoLists(note);
  });
  if (!isUsual || sections.some(({ text, parts }) => text.length + parts.length > 0)) return false;
  const text = canonicalText({
    head,
    sections: sections.map(({ title }, at) => ({ number: at + 1, title })),
    items: items.map(({ number, section, clauses, assignments }) => ({
      number,
      section: section ?? 0,
      clauses,
      note: assignments[0]?.note ?? '',
    })),
  });
  return text === normalise(source).text && text === normalised.text;
}

const isOfTwoLists = ({ note, support, unspecified, deadline, blanket }: ParsedAssignment): boolean =>
  note.startsWith('〔') && support.length + unspecified.length === 0 && deadline === null && blanket === null;

/** What the editors are to write. */
const empty = { text: '', digest: '' };

function titleFor({ heading, clauses }: ParsedItem, before: unknown): Record<string, unknown> {
  const stored = before as { by?: string } | undefined;
  if (heading !== '') return { by: 'heading', text: heading };
  if (stored !== undefined && stored.by !== 'heading') return stored;
  return isTitle(clauses[0] ?? '') ? { by: 'clause' } : { by: 'editor', text: '' };
}

const unique = <Each>(values: readonly Each[]): Each[] => [...new Set(values)];

function listsOf(item: ParsedItem, idOf: EmitInput['idOf']): Record<AssignmentRole, string[]> {
  const ids = (role: AssignmentRole) =>
    unique(item.assignments.flatMap((assignment) => assignment[role].map(idOf)));
  return Object.fromEntries(assignmentRoles.map((role) => [role, ids(role)])) as Record<
    AssignmentRole,
    string[]
  >;
}

function assignmentFields(item: ParsedItem, idOf: EmitInput['idOf']): object[] {
  return item.assignments.map(({ note, clause, deadline, blanket, ...names }) => ({
    ...(clause !== null && { clause: `${item.number}.${clause}` }),
    note,
    ...Object.fromEntries(
      assignmentRoles
        .filter((role) => names[role].length > 0)
        .map((role) => [role, unique(names[role].map(idOf))]),
    ),
    ...(deadline !== null && { deadline }),
    ...(blanket !== null && { blanket }),
  }));
}

/** An item's Chinese file: what is read off the text is set, the rest stays. */
function emitItem(
  item: ParsedItem,
  existing: string | undefined,
  isPlainPlan: boolean,
  idOf: EmitInput['idOf'],
): string {
  const before = storedIn(existing);
  const { lead, responsible, support, unspecified } = listsOf(item, idOf);
  // A clause has text; an item that has none, a heading alone, has its heading for it.
  const texts = item.clauses.length > 0 ? item.clauses : [item.heading || item.label];
  return patchMdx(existing, {
    ...(isPlainPlan ? {} : { label: item.label }),
    section: item.section ?? 1,
    title: titleFor(item, before['title']),
    clauses: clausesOf(item.number, texts, (before['clauses'] as StoredClause[] | undefined) ?? []),
    note: item.assignments.map(({ note }) => note).join(''),
    lead,
    responsible,
    ...(isPlainPlan ? {} : { support, unspecified, assignments: assignmentFields(item, idOf) }),
  });
}

const emptyClauses = (clauses: readonly StoredClause[]) => clauses.map(({ id }) => ({ id, ...empty }));

const emitTranslation = (clauses: readonly StoredClause[]): string =>
  patchMdx(undefined, { title: { ...empty }, clauses: emptyClauses(clauses) });

const emitPlanTranslation = ({ head }: ParsedPlan): string =>
  patchMdx(undefined, {
    ...Object.fromEntries(
      printedFields.filter((field) => head[field] !== '').map((field) => [field, { ...empty }]),
    ),
    notice: emptyClauses(numbered('notice', head.notice)),
    preamble: emptyClauses(numbered('preamble', head.preamble)),
  });

interface StoredSection {
  title?: string;
  en?: object;
  textEn?: { id: string }[];
}

const storedSections = (existing: Files): StoredSection[] =>
  (parseYaml(existing.get('sections.yaml') ?? '') as { sections?: StoredSection[] } | null)?.sections ?? [];

/** Sections keep the English of their title, wherever they stand now. A plan without any has one, that of the plan. */
function emitSections(plan: ParsedPlan, existing: Files, isPlainPlan: boolean): string {
  const before = storedSections(existing);
  const sections =
    plan.sections.length > 0
      ? plan.sections
      : [{ label: '', number: 1, title: plan.head.title, parts: [], text: [] }];
  const fields = sections.map(({ label, title, parts, text }, at) => {
    const own =
      before.find((each) => each.title === title) ??
      (before[at]?.title === undefined ? undefined : before[at]);
    const isSame = own?.title === title || !sections.some((each) => each.title === own?.title);
    const clauses = numbered(`s${at + 1}`, text);
    return {
      number: at + 1,
      ...(!isPlainPlan && { label }),
      title,
      en: (isSame ? own?.en : undefined) ?? { ...empty },
      ...(parts.length > 0 && { parts }),
      ...(text.length > 0 && {
        text: clauses,
        textEn: (isSame ? own?.textEn : undefined) ?? emptyClauses(clauses),
      }),
    };
  });
  return patchYaml(existing.get('sections.yaml'), { sections: fields });
}

function emitStructure({ parsed, received, doubts }: EmitInput): string {
  const { plan, division } = parsed;
  return patchYaml(undefined, {
    ...(received && {
      received: { file: received.name, sha256: sha256(received.bytes), bytes: received.bytes.byteLength },
    }),
    ...(division.dropped.length > 0 && { dropped: [...division.dropped] }),
    ...(division.rows.length > 0 && { rows: [...division.rows] }),
    lines: plan.lines.map((parts, at) => {
      const { line = 1, column = 1 } = division.starts[at] ?? {};
      return { at: column === 1 ? String(line) : `${line}:${column}`, is: templateOf(parts) };
    }),
    ...(doubts.length > 0 && { doubts: [...doubts] }),
  });
}

function bindingOf({ plan }: Parsed, existing: Files): Binding {
  const head = storedIn(existing.get('plan.mdx'));
  const stored = (field: string) => (head[field] as StoredClause[] | undefined) ?? [];
  return bind(storedItems(existing), plan.items, [
    { before: stored('notice'), prefix: 'notice', now: plan.head.notice },
    { before: stored('preamble'), prefix: 'preamble', now: plan.head.preamble },
  ]);
}

/** Files of editors that speak of clauses or items by their ids. */
export const editorsFiles = [
  'repairs.yaml',
  'doubts.yaml',
  'targets.yaml',
  'questions.yaml',
  'follow-up.yaml',
  'lineage.yaml',
  'translation-exceptions.yaml',
];

/** Input: what was read, and the plan's present files. Output: every file to write. Touches no disk. */
export function emit(input: EmitInput): Emitted {
  const { parsed, source, received, place, existing, idOf } = input;
  const { plan } = parsed;
  const { notice, preamble, ...head } = plan.head;
  // Doubts have their place in structure.yaml, also of a text that would need none.
  const isPlainPlan =
    input.doubts.length === 0 &&
    !existing.has('structure.yaml') &&
    isPlain(parsed, new TextDecoder('utf-8', { ignoreBOM: true }).decode(source));
  const binding = bindingOf(parsed, existing);
  const files = new Map<string, string | Uint8Array>([['source.txt', source]]);
  const removed: string[] = [];
  const lost: string[] = [];
  const before = storedIn(existing.get('plan.mdx'));
  const storedOf = (field: string) => (before[field] as StoredClause[] | undefined) ?? [];

  if (received) files.set(received.name, received.bytes);
  files.set(
    'plan.mdx',
    patchMdx(existing.get('plan.mdx'), {
      ...place,
      ...headFields(head, before),
      notice: clausesOf('notice', notice, storedOf('notice')),
      preamble: clausesOf('preamble', preamble, storedOf('preamble')),
      source: { sha256: sha256(source), bytes: source.byteLength },
    }),
  );
  const english = existing.get('plan.en.mdx');
  const ids = (prefix: string, texts: readonly string[]) => numbered(prefix, texts).map(({ id }) => id);
  files.set(
    'plan.en.mdx',
    english === undefined
      ? emitPlanTranslation(plan)
      : movePlanTranslation(
          english,
          { notice: ids('notice', notice), preamble: ids('preamble', preamble) },
          binding,
        ),
  );
  files.set('sections.yaml', emitSections(plan, existing, isPlainPlan));
  if (!isPlainPlan) files.set('structure.yaml', emitStructure(input));

  for (const item of plan.items) {
    const old = binding.items.get(item.number);
    const own = (locale: 'zh' | 'en') =>
      old === undefined ? undefined : existing.get(itemFile(locale, old));
    const sentences = ids(String(item.number), item.clauses);
    const chinese = own('zh');
    const moved = chinese === undefined ? undefined : moveItem(chinese, sentences, binding, lost);
    const file = emitItem(item, moved, isPlainPlan, idOf);
    files.set(itemFile('zh', item.number), file);
    const translation = own('en');
    const clauses = (storedIn(file)['clauses'] as StoredClause[] | undefined) ?? [];
    files.set(
      itemFile('en', item.number),
      translation === undefined ? emitTranslation(clauses) : moveItem(translation, sentences, binding, lost),
    );
  }
  for (const number of binding.gone)
    for (const locale of ['zh', 'en'] as const) {
      const file = existing.get(itemFile(locale, number));
      if (file !== undefined) files.set(`removed/${locale}-${String(number).padStart(2, '0')}.mdx`, file);
    }
  for (const path of existing.keys())
    if (/^items\/(?:zh|en)\/\d+\.mdx$/u.test(path) && !files.has(path)) removed.push(path);
  for (const name of editorsFiles) {
    const file = existing.get(name);
    if (file !== undefined) files.set(name, moveYaml(file, binding, lost));
  }
  return { files, removed, gone: binding.gone, lost: unique(lost) };
}

/** What the text prints is set, its issuer also where no letterhead names it; what an editor wrote of an element that it does not print stays. */
function headFields(
  head: Omit<ParsedPlan['head'], 'notice' | 'preamble'>,
  before: Record<string, unknown>,
): object {
  const { issuedOn, annotation, title, letterhead, ...middle } = head;
  const issuer = letterhead || issuerOf({ ...head, notice: [], preamble: [] });
  const printed = { letterhead: issuer, ...middle, issuedOn, annotation, title };
  return Object.fromEntries(
    Object.entries(printed).map(([field, value]) => {
      const stored = before[field];
      return [field, value === '' && typeof stored === 'string' ? stored : value];
    }),
  );
}
