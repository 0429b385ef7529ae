/**
 * From the received text to the canonical text: typography only, by named rules, each of which
 * keeps a list of where it fired. No rule changes a Han character, a digit or a letter.
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

/** One character and where it stood in the received text (1-based, in characters). */
export interface Glyph {
  char: string;
  line: number;
  column: number;
}

export const normalisationRules = [
  'byte-order-mark',
  'line-ending',
  'blank-line',
  'outer-space',
  'page-break',
  'line-break',
  'number-space',
  'digit-space',
  'letter-space',
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

function toParagraphs(lines: Glyph[][], log: Log): Glyph[][] {
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
    if (above && continuesItem(line, above)) {
      const before = `${toText(above.slice(-6))}⏎${toText(line.slice(0, 6))}`;
      log(afterBlank ? 'page-break' : 'line-break', line[0], before, before.replace('⏎', ''));
      above.push(...line);
    } else {
      paragraphs.push([...line]);
    }
    afterBlank = false;
  });
  return paragraphs;
}

const around = (glyphs: readonly Glyph[], at: number): string =>
  toText(glyphs.slice(Math.max(0, at - 3), at + 4));

function spaceRule(paragraph: readonly Glyph[], at: number): NormalisationRule | null {
  const numbering = heading(toText(paragraph.slice(0, at + 1)));
  if (numbering && numbering.length === at + 1) return 'number-space';
  const before = paragraph.slice(0, at).findLast(({ char }) => !isSpace(char))?.char;
  const after = paragraph.slice(at).find(({ char }) => !isSpace(char))?.char;
  const chinese = (char: string | undefined) => isHan(char) || isChinesePunctuation(char);
  if (chinese(before) && chinese(after)) return 'letter-space';
  if ((chinese(before) && isDigit(after)) || (isDigit(before) && chinese(after))) return 'digit-space';
  return null;
}

function dropSpaces(paragraph: Glyph[], log: Log): Glyph[] {
  return paragraph.filter((glyph, at) => {
    const rule = isSpace(glyph.char) ? spaceRule(paragraph, at) : null;
    if (rule) log(rule, glyph, around(paragraph, at), around(paragraph, at).replace(glyph.char, ''));
    return rule === null;
  });
}

/** The nearest character in one direction that is not itself an ASCII mark: in 机构): the colon follows 构. */
function beyondMarks(paragraph: readonly Glyph[], at: number, step: 1 | -1): string | undefined {
  const char = paragraph[at + step]?.char;
  return char !== undefined && wideMark[char] ? beyondMarks(paragraph, at + step, step) : char;
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

/** Input: the received text. Output: the canonical text, with the origin of each character and each rule's firings. */
export function normalise(source: string): Normalised {
  const applied: Application[] = [];
  const log: Log = (rule, at, before, after) => {
    applied.push({ rule, line: at?.line ?? 1, column: at?.column ?? 1, before, after });
  };
  const paragraphs = toParagraphs(toLines(source, log), log)
    .map((paragraph) => dropSpaces(paragraph, log))
    .map((paragraph) => widen(paragraph, log))
    .map((paragraph) => pairBrackets(paragraph, log));
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
