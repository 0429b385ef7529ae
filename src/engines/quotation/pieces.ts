/** The pieces a text is checked in: its sentences, in UTF-16 offsets of the original. */
import { weight } from './tokens.ts';

export interface Span {
  start: number;
  end: number;
}

/** In a text of several sentences, a shorter piece may stand in the plan by chance. In Han characters. */
export const shortest = 4;

/** Longest piece compared at once: the time a comparison takes grows with its length. UTF-16 units. */
const stretch = 800;

const ender = /[.。｡．!！?？;；\n]/u;
/** Where the quoter left something out: dots of any hand, in brackets or bare. */
const ellipsis =
  /[（(［[]\s*(?:…+|\.{3,}|(?:\. ){2}\.)\s*[)）\]］]|…+|\.{3,}|(?:\. ){2}\.|[·・•]{3,}|。{3,}/gu;

/** A full stop inside a number or an abbreviation ends nothing. */
const isInside = (text: string, at: number): boolean =>
  text[at] === '.' && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');

function sentencesIn(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const isEnd = ender.test(text[at] ?? '') && !isInside(text, at) && !ender.test(text[at + 1] ?? '');
    if (!isEnd && at - from < stretch) continue;
    if (weight(text.slice(from, at + 1)) < shortest) continue;
    // What closes a quotation or a bracket goes with the sentence it closes.
    let to = at + 1;
    while (to < end && /[”’」』）)〕\]》]/u.test(text[to] ?? '')) to += 1;
    spans.push({ start: from, end: to });
    from = to;
    at = to - 1;
  }
  const last = spans.at(-1);
  if (from >= end) return spans;
  if (last && weight(text.slice(from, end)) < shortest) last.end = end;
  else spans.push({ start: from, end });
  return spans;
}

/** Sentences with their marks, short ones joined to the next; ellipses stand between pieces and in none. */
export function piecesOf(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let from = span.start;
  for (const { index, 0: dots } of text.matchAll(ellipsis)) {
    if (index < from || index >= span.end) continue;
    pieces.push(...sentencesIn(text, { start: from, end: index }));
    from = index + dots.length;
  }
  return [...pieces, ...sentencesIn(text, { start: from, end: span.end })];
}

export const hasEllipsis = (text: string): boolean => text.match(ellipsis) !== null;

/** Two words or more in Latin letters, with the marks around them. */
const latin =
  /[“"‘'(（[]*\p{Script=Latin}[^\p{Script=Han}]*\s[^\p{Script=Han}]*\p{Script=Latin}[^\p{Script=Han}“‘「『（(《]*/u;

/** Where English stops and Chinese begins in a text, or the other way round. UTF-16 units; 0 where it is of one. */
export function betweenScripts(text: string): number {
  const found = latin.exec(text);
  if (!found) return 0;
  return found.index > 0 ? found.index : found[0].length < text.length ? found[0].length : 0;
}
