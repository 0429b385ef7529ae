/** Fills the English that is still to be written with what can be proposed: from other plans, or by rule. */
import { isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { splitFrontmatter } from '#files/frontmatter';
import type { Content } from '#schema/content';
import { shortDigest } from '#text/digest';
import type { ParsedHead } from '../parse/parsed.ts';
import { storedIn, type StoredClause } from '../emit/bind.ts';
import { annotationEnglish, dateEnglish, documentNumberEnglish } from './head-english.ts';
import { memoryOf, suggest, type Remembered, type Suggestion } from './memory.ts';

const layout = { lineWidth: 0 } as const;

/** A translation as YAML has it: filled only where it is empty. */
function fillNode(node: unknown, zh: string, suggestion: Suggestion | null): boolean {
  if (!isMap(node) || !suggestion || zh === '' || node.get('text') !== '') return false;
  node.set('text', suggestion.text);
  node.set('digest', shortDigest(zh));
  node.set('proposal', suggestion.proposal);
  return true;
}

function fillClauses(
  document: Document,
  field: string,
  clauses: readonly StoredClause[],
  memory: readonly Remembered[],
): boolean {
  const list = document.get(field);
  if (!isSeq(list)) return false;
  const texts = new Map(clauses.map(({ id, text }) => [id, text]));
  return list.items
    .map((node) => {
      const zh = isMap(node) ? (texts.get(String(node.get('id'))) ?? '') : '';
      return fillNode(node, zh, suggest(zh, memory));
    })
    .includes(true);
}

const rewritten = (file: string, document: Document): string =>
  `---\n${document.toString(layout)}---\n${splitFrontmatter(file)?.body ?? ''}`;

const open = (file: string): Document =>
  parseDocument(splitFrontmatter(file)?.yaml ?? '', { version: '1.1' });

const byRule = (text: string | null, what: string): Suggestion | null =>
  text === null ? null : { text, proposal: `by rule: ${what}` };

function fillHead(
  file: string,
  head: ParsedHead,
  plan: Record<string, unknown>,
  memory: readonly Remembered[],
): string {
  const document = open(file);
  const rules: Readonly<Record<string, Suggestion | null>> = {
    documentNumber: byRule(documentNumberEnglish(head.documentNumber), 'pinyin, year, number'),
    printedDate: byRule(dateEnglish(head.issuedOn), 'the day'),
    annotation: byRule(annotationEnglish(head.annotation), 'the same annotation'),
  };
  const filled = (
    [
      'letterhead',
      'documentNumber',
      'noticeTitle',
      'addressees',
      'signer',
      'printedDate',
      'annotation',
      'title',
    ] as const
  ).map((field) => fillNode(document.get(field), head[field], rules[field] ?? suggest(head[field], memory)));
  for (const field of ['notice', 'preamble'] as const)
    filled.push(fillClauses(document, field, (plan[field] as StoredClause[] | undefined) ?? [], memory));
  return filled.includes(true) ? rewritten(file, document) : file;
}

function fillItem(english: string, chinese: string, memory: readonly Remembered[]): string {
  const document = open(english);
  const { title, clauses = [] } = storedIn(chinese) as {
    title?: { by: string; text?: string };
    clauses?: StoredClause[];
  };
  const first = (clauses[0]?.text ?? '').replace(/。$/u, '');
  const zh = title?.by === 'clause' ? first : (title?.text ?? '');
  const filled = [
    fillNode(document.get('title'), zh, suggest(zh, memory)),
    fillClauses(document, 'clauses', clauses, memory),
  ];
  return filled.includes(true) ? rewritten(english, document) : english;
}

function fillSections(file: string, memory: readonly Remembered[]): string {
  const document = parseDocument(file);
  const list = document.get('sections');
  if (!isSeq(list)) return file;
  const isFilled = list.items
    .filter((node): node is YAMLMap => isMap(node))
    .map((node) => {
      const zh = String(node.get('title'));
      return fillNode(node.get('en'), zh, suggest(zh, memory));
    })
    .includes(true);
  return isFilled ? document.toString(layout) : file;
}

/** Input: the plan's files, its head, all content. Output: the files, every empty English filled that can be. */
export function fillEnglish(
  files: ReadonlyMap<string, string | Uint8Array>,
  head: ParsedHead,
  content: Content,
): Map<string, string | Uint8Array> {
  const memory = memoryOf(content);
  const filled = (path: string, file: string): string => {
    if (path === 'plan.en.mdx') return fillHead(file, head, storedIn(textAt(files, 'plan.mdx')), memory);
    if (path === 'sections.yaml') return fillSections(file, memory);
    if (path.startsWith('items/en/'))
      return fillItem(file, textAt(files, path.replace('/en/', '/zh/')), memory);
    return file;
  };
  return new Map(
    [...files].map(([path, file]) => [path, typeof file === 'string' ? filled(path, file) : file]),
  );
}

const textAt = (files: ReadonlyMap<string, string | Uint8Array>, path: string): string => {
  const file = files.get(path);
  return typeof file === 'string' ? file : '';
};
