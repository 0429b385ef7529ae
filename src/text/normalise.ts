/**
 * From the received text to the canonical text: typography only, by named rules, each of which
 * keeps a list of where it fired. No rule changes a Han character, a digit or a letter of the text;
 * marks of pages are not the text's.
 */
import {
  closingMark,
  isChinesePunctuation,
  isDigit,
  isHan,
  isSpace,
  openingMark,
  wideMark,
} from './characters.ts';
import { heading, noteBrackets, sentenceEnd } from './grammar.ts';
import { markersOf } from './numbering.ts';

/** One character and where it stood in the received text (1-based, in characters). */
export interface Glyph {
  char: string;
  line: number;
  column: number;
  /** Whether a space stood before it that the canonical text leaves out. */
  gap?: true;
}

export const normalisationRules = [
  'byte-order-mark',
  'line-ending',
  'blank-line',
  'outer-space',
  'page-mark',
  'page-break',
  'line-break',
  'number-space',
  'digit-space',
  'letter-space',
  'mark-space',
  'full-stop',
  'punctuation-width',
  'bracket-pair',
] as const;
export type NormalisationRule = (typeof normalisationRules)[number];

/** One firing of a rule: where, and a few characters of context before and after. */
export interface Application {
  rule: NormalisationRule;
  line: number;
  column: number;
  before: string;
  after: string;
}

export interface Normalised {
  /** Paragraphs of the canonical text, each character with its origin. */
  paragraphs: Glyph[][];
  /** The canonical text: paragraphs joined by line feeds. */
  text: string;
  applied: Application[];
}

/**
 * How an import divided the received text, where it is not the layout of 2022: what `normalise` is told instead of
 * finding it out, so that a text reads the same for good.
 */
export interface Division {
  /** Where each paragraph of the canonical text begins, in order of the text. */
  starts: readonly { line: number; column: number }[];
  /** Lines that are none of the text: page numbers, running heads. */
  dropped: readonly number[];
  /** Lines that are rows of a table, cells divided by tabs. */
  rows: readonly number[];
}

export const toText = (glyphs: readonly Glyph[]): string => glyphs.map(({ char }) => char).join('');

type Log = (rule: NormalisationRule, at: Glyph | undefined, before: string, after: string) => void;

function toLines(source: string, log: Log): Glyph[][] {
  const start = { char: '', line: 1, column: 1 };
  let text = source;
  if (text.startsWith('\uFEFF')) {
    log('byte-order-mark', start, 'U+FEFF', '');
    text = text.slice(1);
  }
  return text.split('\n').map((raw, index) => {
    const line = index + 1;
    const glyphs = [...raw].map((char, at) => ({ char, line, column: at + 1 }));
    if (glyphs.at(-1)?.char === '\r') log('line-ending', glyphs.pop(), 'CRLF', 'LF');
    return glyphs;
  });
}

function trim(line: Glyph[], log: Log): Glyph[] {
  const first = line.findIndex(({ char }) => !isSpace(char));
  if (first === -1) return [];
  const last = line.findLastIndex(({ char }) => !isSpace(char));
  const kept = line.slice(first, last + 1);
  if (kept.length < line.length) log('outer-space', line[0], toText(line), toText(kept));
  return kept;
}

const endsSentence = (line: readonly Glyph[]): boolean =>
  [sentenceEnd, noteBrackets.close, ']'].includes(line.at(-1)?.char ?? '');

/** A line goes on with the item above it when that item is unfinished, or when it is the item's note. */
function continuesItem(line: readonly Glyph[], above: readonly Glyph[] | undefined): boolean {
  if (!above || heading(toText(line)) || heading(toText(above))?.level !== 'item') return false;
  return !endsSentence(above) || line[0]?.char === noteBrackets.open;
}

function toParagraphs(lines: Glyph[][], log: Log, division: Division | undefined): Glyph[][] {
  if (division) return divided(lines, log, division);
  const paragraphs: Glyph[][] = [];
  let afterBlank = false;
  lines.forEach((raw, index) => {
    const line = trim(raw, log);
    if (line.length === 0) {
      const isEndOfFile = index === lines.length - 1;
      if (!isEndOfFile) log('blank-line', raw[0] ?? { char: '', line: index + 1, column: 1 }, '', '');
      afterBlank = true;
      return;
    }
    const above = paragraphs.at(-1);
    if (above && continuesItem(line, above)) join(above, line, afterBlank, log);
    else paragraphs.push([...line]);
    afterBlank = false;
  });
  return paragraphs;
}

function join(above: Glyph[], line: readonly Glyph[], afterBlank: boolean, log: Log): void {
  const before = `${toText(above.slice(-6))}⏎${toText(line.slice(0, 6))}`;
  log(afterBlank ? 'page-break' : 'line-break', line[0], before, before.replace('⏎', ''));
  above.push(...line);
}

/** Paragraphs where the division has them begin; every other line goes on with the one above. */
function divided(lines: Glyph[][], log: Log, { starts, dropped, rows }: Division): Glyph[][] {
  const begins = new Set(starts.map(({ line, column }) => `${line}:${column}`));
  const paragraphs: Glyph[][] = [];
  let afterBlank = false;
  lines.forEach((raw, index) => {
    const number = index + 1;
    const isRow = rows.includes(number);
    const line = isRow ? raw : trim(raw, log);
    const at = raw[0] ?? { char: '', line: number, column: 1 };
    if (line.length === 0 || dropped.includes(number)) {
      if (line.length > 0) log('page-mark', at, toText(line), '');
      else if (number < lines.length) log('blank-line', at, '', '');
      afterBlank = true;
      return;
    }
    let rest = line;
    while (rest.length > 0) {
      const next = rest.findIndex((glyph, place) => place > 0 && begins.has(`${glyph.line}:${glyph.column}`));
      const whole = next === -1 ? rest : rest.slice(0, next);
      const part = isRow || whole.length === line.length ? whole : trim(whole, log);
      const above = paragraphs.at(-1);
      if (above && !begins.has(`${part[0]?.line}:${part[0]?.column}`)) join(above, part, afterBlank, log);
      else paragraphs.push([...part]);
      rest = next === -1 ? [] : rest.slice(next);
    }
    afterBlank = false;
  });
  return paragraphs;
}

/** Divides the cells of a row. */
export const cellMark = '\t';

const around = (glyphs: readonly Glyph[], at: number): string =>
  toText(glyphs.slice(Math.max(0, at - 3), at + 4));

const stops = '.．｡';

/** Whether a half-width mark stands in Chinese text, and so becomes a full-width one. */
const isMarkOfChinese = (paragraph: readonly Glyph[], at: number): boolean =>
  wideMark[paragraph[at]?.char ?? ''] !== undefined &&
  [beyondMarks(paragraph, at, -1), beyondMarks(paragraph, at, 1)].some(
    (char) => isHan(char) || isChinesePunctuation(char),
  );

/** Whether a half-width stop closes something: the paragraph, or a sentence before a bracket. */
function isStopAt(paragraph: readonly Glyph[], at: number): boolean {
  const after = paragraph.slice(at + 1).find(({ char }) => !isSpace(char))?.char;
  return stops.includes(paragraph[at]?.char ?? ' ') && (after === undefined || /[（〔【“(\[]/u.test(after));
}

function spaceRule(paragraph: readonly Glyph[], at: number, hasNoStop: boolean): NormalisationRule | null {
  const numbering = heading(toText(paragraph.slice(0, at + 1)));
  if (numbering && numbering.length === at + 1) return 'number-space';
  const beforeAt = paragraph.slice(0, at).findLastIndex(({ char }) => !isSpace(char));
  const afterAt = paragraph.findIndex(({ char }, place) => place > at && !isSpace(char));
  const before = paragraph[beforeAt]?.char;
  const after = paragraph[afterAt]?.char;
  const chinese = (char: string | undefined) => isHan(char) || isChinesePunctuation(char);
  if (chinese(before) && chinese(after)) return 'letter-space';
  if ((chinese(before) && isDigit(after)) || (isDigit(before) && chinese(after))) return 'digit-space';
  if (isMarkOfChinese(paragraph, beforeAt) || isMarkOfChinese(paragraph, afterAt)) return 'mark-space';
  if (chinese(before) && isStopAt(paragraph, afterAt)) return 'mark-space';
  // The text has no 。: this stop ends a sentence, whatever stands behind it.
  if (hasNoStop && stops.includes(before ?? ' ') && isHan(paragraph[beforeAt - 1]?.char) && chinese(after))
    return 'mark-space';
  return null;
}

function dropSpaces(paragraph: Glyph[], log: Log, hasNoStop: boolean): Glyph[] {
  let isAfterGap = false;
  return paragraph.flatMap((glyph, at) => {
    const rule = isSpace(glyph.char) ? spaceRule(paragraph, at, hasNoStop) : null;
    if (rule) {
      log(rule, glyph, around(paragraph, at), around(paragraph, at).replace(glyph.char, ''));
      isAfterGap = true;
      return [];
    }
    const kept = isAfterGap ? [{ ...glyph, gap: true as const }] : [glyph];
    isAfterGap = false;
    return kept;
  });
}

/**
 * The nearest character in one direction that is neither a space nor itself an ASCII mark: in 机构): the colon
 * follows 构.
 */
function beyondMarks(paragraph: readonly Glyph[], at: number, step: 1 | -1): string | undefined {
  const char = paragraph[at + step]?.char;
  const isPassed = char !== undefined && (wideMark[char] !== undefined || char === ' ' || char === '\u3000');
  return isPassed ? beyondMarks(paragraph, at + step, step) : char;
}

/**
 * A half-width stop that ends a sentence: behind a Chinese character, before a bracket or the paragraph's end; before
 * another Chinese character only in a text that has no 。 at all.
 */
function endStops(paragraph: Glyph[], log: Log, hasNoStop: boolean): Glyph[] {
  const numbering = Math.max(0, ...markersOf(toText(paragraph)).map(({ length }) => length));
  return paragraph.map((glyph, at) => {
    if (at < numbering || !stops.includes(glyph.char)) return glyph;
    const before = paragraph[at - 1]?.char;
    const after = paragraph[at + 1]?.char;
    const isBehind = isHan(before) || /[）〕”》)%\]]/u.test(before ?? '');
    const isEnd = after === undefined || /[（〔【“(\[]/u.test(after) || glyph.char === '｡';
    if (!isBehind || !(isEnd || (hasNoStop && isHan(after)))) return glyph;
    log('full-stop', glyph, around(paragraph, at), around(paragraph, at).replace(glyph.char, sentenceEnd));
    return { ...glyph, char: sentenceEnd };
  });
}

function widen(paragraph: Glyph[], log: Log): Glyph[] {
  return paragraph.map((glyph, at) => {
    const wide = wideMark[glyph.char];
    const neighbours = [beyondMarks(paragraph, at, -1), beyondMarks(paragraph, at, 1)];
    if (!wide || !neighbours.some((char) => isHan(char) || isChinesePunctuation(char))) return glyph;
    log('punctuation-width', glyph, around(paragraph, at), around(paragraph, at).replace(glyph.char, wide));
    return { ...glyph, char: wide };
  });
}

function pairBrackets(paragraph: Glyph[], log: Log): Glyph[] {
  const open: string[] = [];
  return paragraph.map((glyph, at) => {
    if (closingMark[glyph.char]) open.push(glyph.char);
    else if (openingMark[glyph.char]) open.pop();
    else if (glyph.char === ']' && open.at(-1) === noteBrackets.open) {
      open.pop();
      log(
        'bracket-pair',
        glyph,
        around(paragraph, at),
        around(paragraph, at).replace(']', noteBrackets.close),
      );
      return { ...glyph, char: noteBrackets.close };
    }
    return glyph;
  });
}

const silent: Log = () => undefined;

/** The rules for characters, applied to one paragraph or to a line alone. */
export function canonicalGlyphs(paragraph: Glyph[], hasNoStop = false, log: Log = silent): Glyph[] {
  return pairBrackets(widen(endStops(dropSpaces(paragraph, log, hasNoStop), log, hasNoStop), log), log);
}

/** The cells of a row, each for itself. */
function canonicalRow(row: Glyph[], hasNoStop: boolean, log: Log): Glyph[] {
  const cut = row.findIndex(({ char }) => char === cellMark);
  const cell = cut === -1 ? row : row.slice(0, cut);
  const first = canonicalGlyphs(trim(cell, log), hasNoStop, log);
  const mark = row[cut];
  return mark ? [...first, mark, ...canonicalRow(row.slice(cut + 1), hasNoStop, log)] : first;
}

/** The received text in lines, each character with its place; marks of the file's encoding and line ends taken off. */
export const receivedLines = (source: string): Glyph[][] => toLines(source, silent);

/**
 * Input: the received text, and how it is divided where it is not of the layout of 2022. Output: the canonical text,
 * with the origin of each character and each rule's firings.
 */
export function normalise(source: string, division?: Division): Normalised {
  const applied: Application[] = [];
  const log: Log = (rule, at, before, after) => {
    applied.push({ rule, line: at?.line ?? 1, column: at?.column ?? 1, before, after });
  };
  const hasNoStop = !source.includes(sentenceEnd);
  const rows = new Set(division?.rows);
  const paragraphs = toParagraphs(toLines(source, log), log, division).map((paragraph) =>
    rows.has(paragraph[0]?.line ?? 0)
      ? canonicalRow(paragraph, hasNoStop, log)
      : canonicalGlyphs(paragraph, hasNoStop, log),
  );
  return { paragraphs, text: paragraphs.map(toText).join('\n'), applied };
}

/** How often each rule fired, every rule named, also those that never did. */
export function countByRule(applied: readonly Application[]): Record<NormalisationRule, number> {
  const counts = Object.fromEntries(normalisationRules.map((rule) => [rule, 0])) as Record<
    NormalisationRule,
    number
  >;
  for (const { rule } of applied) counts[rule] += 1;
  return counts;
}
