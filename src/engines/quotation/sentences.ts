/** The pieces a text is checked in: its sentences, in offsets of the folded text. */
import { weight, type Folded } from './fold.ts';

export interface Span {
  start: number;
  end: number;
}

/** In a text of several sentences, a shorter piece may stand in the plan by chance. In Han characters. */
export const shortest = 4;

/** Longest piece compared at once: the time a comparison takes grows with its length. */
const stretch = 400;

const ender = /[.!?;…]/u;

/** Sentences with their marks, short ones joined to the next. An ellipsis ends one too: something was left out. */
export function sentenceSpans({ text, at }: Folded, original: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    const end = unit + 1;
    const upToNext = original.slice(at[unit], at[end]);
    const ends = ender.test(text.charAt(unit)) && !ender.test(text.charAt(end));
    if (!ends && !upToNext.includes('\n') && end - start < stretch) continue;
    if (weight(text.slice(start, end)) < shortest) continue;
    spans.push({ start, end });
    start = end;
  }
  const last = spans.at(-1);
  if (start === text.length) return spans;
  if (last && weight(text.slice(start)) < shortest) last.end = text.length;
  else spans.push({ start, end: text.length });
  return spans;
}
