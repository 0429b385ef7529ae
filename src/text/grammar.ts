/**
 * How a plan numbers its parts and names who is responsible, as data: a new layout adds a row here
 * or a small function, not a longer expression.
 */
import { closedPairs } from './brackets.ts';

export const headings = [
  { level: 'section', pattern: /^([一二三四五六七八九十]+)、/u },
  { level: 'item', pattern: /^(\d{1,3})\.\s*/u },
] as const;

export type HeadingLevel = (typeof headings)[number]['level'];

export interface Heading {
  level: HeadingLevel;
  number: number;
  /** Characters of the line that the numbering takes up. */
  length: number;
}

/** lead 牵头 · responsible 责任 · support 配合 · unspecified: the note only says 负责. */
export const roles = ['lead', 'responsible', 'support', 'unspecified'] as const;
export type Role = (typeof roles)[number];

/** The labels of a responsibility note, GB/T 9704 leaves their wording to the issuer. */
export const noteLabels: Readonly<Record<string, Role>> = {
  牵头单位: 'lead',
  责任单位: 'responsible',
  配合单位: 'support',
};

export const noteBrackets = { open: '〔', close: '〕' } as const;

/** Marks that end a sentence, and so a clause. */
export const sentenceEnd = '。';

/**
 * Splits text into sentences, each with its mark; what follows the last mark comes last, if anything does. A mark
 * inside quotation marks or brackets ends a sentence only where these hold it from its start: 他说：“好。”
 */
export function sentences(text: string): string[] {
  const pairs = closedPairs(text);
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text.charAt(at) !== sentenceEnd) continue;
    let end = at + 1;
    const within = pairs.filter((pair) => pair.start < at && at < pair.end).sort((a, b) => a.end - b.end);
    const isWhole = within.every((pair) => {
      if (pair.end !== end || (pair.start > start && text.charAt(pair.start - 1) !== '：')) return false;
      end += 1;
      return true;
    });
    if (!isWhole || (within.length > 0 && /^[，、；。的]/u.test(text.slice(end)))) continue;
    found.push(text.slice(start, end));
    start = end;
    at = end - 1;
  }
  if (start < text.length) found.push(text.slice(start));
  return found;
}

const numerals = '一二三四五六七八九';

/** Reads 一 … 九十九 as 1 … 99. */
export function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (char: string | undefined, empty: number) => (char ? numerals.indexOf(char) + 1 : empty);
  return text.includes('十') ? digit(tens, 1) * 10 + digit(ones, 0) : digit(ones, 0);
}

/** Writes 1 … 99 as 一 … 九十九, for headings. */
export function toChineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const digit = (value: number) => (value ? numerals.charAt(value - 1) : '');
  return tens ? `${tens > 1 ? digit(tens) : ''}十${digit(ones)}` : digit(ones);
}

/** How a section is numbered in the text: 3 → 三、 */
export const sectionMark = (number: number): string => `${toChineseNumber(number)}、`;

/** Recognises the numbering a line starts with, or null. */
export function heading(line: string): Heading | null {
  for (const { level, pattern } of headings) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [whole, number = ''] = match;
    return {
      level,
      number: level === 'section' ? chineseNumber(number) : Number(number),
      length: whole.length,
    };
  }
  return null;
}
