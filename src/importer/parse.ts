/**
 * From canonical paragraphs to a document: head, sections, items, clauses, responsibility notes.
 */
import { closingMark, openingMark } from '#text/characters';
import type { Finding, FindingCode } from '#schema/findings';
import { heading, noteBrackets, noteLabels, sentenceEnd, sentences, type Role } from '#text/grammar';
import { readNote } from '#text/note';
import { toText, type Glyph } from '#text/normalise';
import type { Registry } from '#schema/registry';
import { readHead, type Head } from './head.ts';

export interface ParsedItem {
  number: number;
  section: number;
  sentences: string[];
  note: string;
  /** Registry ids in printed order. */
  lead: string[];
  responsible: string[];
}

export interface ParsedPlan {
  head: Head;
  sections: { number: number; title: string }[];
  items: ParsedItem[];
}

interface Context {
  file: string;
  registry: Registry;
  findings: Finding[];
}

function report(
  context: Context,
  code: FindingCode,
  at: Glyph | undefined,
  params: Finding['params'] = {},
): void {
  context.findings.push({ file: context.file, line: at?.line ?? 1, column: at?.column ?? 1, code, params });
}

function checkBrackets(paragraph: readonly Glyph[], context: Context): void {
  const open: Glyph[] = [];
  for (const glyph of paragraph) {
    if (closingMark[glyph.char]) open.push(glyph);
    const opener = openingMark[glyph.char];
    if (!opener) continue;
    if (open.at(-1)?.char === opener) open.pop();
    else if (!open.some(({ char }) => char === opener))
      report(context, 'bracket-unopened', glyph, { bracket: glyph.char });
    else while (open.at(-1)?.char !== opener) reportUnclosed(open.pop(), context);
  }
  for (const glyph of open) reportUnclosed(glyph, context);
}

const reportUnclosed = (glyph: Glyph | undefined, context: Context): void =>
  report(context, 'bracket-unclosed', glyph, { bracket: glyph?.char ?? '' });

/** Index of the bracket that opens the note closing the paragraph, or -1. */
function noteStart(paragraph: readonly Glyph[]): number {
  if (paragraph.at(-1)?.char !== noteBrackets.close) return -1;
  let depth = 0;
  return paragraph.findLastIndex(({ char }) => {
    if (char === noteBrackets.close) depth += 1;
    if (char === noteBrackets.open) depth -= 1;
    return depth === 0;
  });
}

function responsibility(note: readonly Glyph[], context: Context): Record<Role, string[]> {
  const ids: Record<Role, string[]> = { lead: [], responsible: [] };
  if (note.length === 0) return ids;
  const { parts, unknownLabels } = readNote(toText(note));
  for (const { label, offset } of unknownLabels)
    report(context, 'label-unknown', note[offset], { label, known: Object.keys(noteLabels).join('、') });
  for (const { role, names } of parts) {
    for (const { printed, offset } of names) {
      const id = context.registry.get(printed);
      if (id) ids[role].push(id);
      else report(context, 'unit-unknown', note[offset] ?? note.at(-1), { name: printed });
    }
  }
  return ids;
}

function parseItem(
  paragraph: readonly Glyph[],
  number: number,
  section: number,
  context: Context,
): ParsedItem {
  checkBrackets(paragraph, context);
  const textStart = heading(toText(paragraph))?.length ?? 0;
  const noteAt = noteStart(paragraph);
  if (noteAt === -1) report(context, 'note-missing', paragraph.at(-1), { number });
  const textEnd = noteAt === -1 ? paragraph.length : noteAt;
  const note = paragraph.slice(textEnd);
  const clauses = sentences(toText(paragraph.slice(textStart, textEnd)));
  const last = clauses.at(-1) ?? '';
  if (!last.endsWith(sentenceEnd))
    report(context, 'sentence-unfinished', paragraph[textEnd - 1], { text: last });
  return { number, section, sentences: clauses, note: toText(note), ...responsibility(note, context) };
}

/**
 * Input: canonical paragraphs, the name of the file for messages, the registry of units.
 * Output: the document and everything found wrong; the document is only good when nothing was.
 */
export function parse(
  paragraphs: readonly Glyph[][],
  file: string,
  registry: Registry,
): { plan: ParsedPlan; findings: Finding[] } {
  const context: Context = { file, registry, findings: [] };
  const bodyStart = paragraphs.findIndex((paragraph) => heading(toText(paragraph)));
  const headParagraphs = bodyStart === -1 ? paragraphs : paragraphs.slice(0, bodyStart);
  const plan: ParsedPlan = {
    head: readHead(headParagraphs, (field) => missingField(field)),
    sections: [],
    items: [],
  };
  const sectionStarts: Glyph[] = [];

  function missingField(field: string): void {
    report(context, 'head-incomplete', paragraphs[bodyStart]?.[0], { field });
  }

  for (const paragraph of paragraphs.slice(headParagraphs.length)) {
    const text = toText(paragraph);
    const numbering = heading(text);
    const at = paragraph[0];
    if (!numbering) {
      report(context, 'text-outside-item', at, { text: text.slice(0, 20) });
    } else if (numbering.level === 'section') {
      const expected = plan.sections.length + 1;
      if (numbering.number !== expected)
        report(context, 'section-number', at, { found: numbering.number, expected });
      plan.sections.push({ number: numbering.number, title: text.slice(numbering.length) });
      if (at) sectionStarts.push(at);
    } else {
      const expected = (plan.items.at(-1)?.number ?? 0) + 1;
      if (numbering.number < expected) report(context, 'item-repeated', at, { number: numbering.number });
      if (numbering.number > expected)
        report(context, 'item-missing', at, { found: numbering.number, expected });
      plan.items.push(parseItem(paragraph, numbering.number, plan.sections.length, context));
    }
  }

  if (plan.items.length === 0) report(context, 'no-items', paragraphs[0]?.[0]);
  plan.sections.forEach(({ number }, index) => {
    const isEmpty = !plan.items.some(({ section }) => section === index + 1);
    if (isEmpty) report(context, 'section-empty', sectionStarts[index], { number });
  });
  return { plan, findings: context.findings };
}
