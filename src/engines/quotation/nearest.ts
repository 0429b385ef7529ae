/** The passage of a corpus that a text comes nearest to, when it is a quotation of it and no accident. */
import { align, type Alignment, type Step } from './align.ts';
import { originalText, type Corpus } from './corpus.ts';
import { lettersOfHan, type Folded } from './fold.ts';
import type { Span } from './sentences.ts';

export interface Found extends Span {
  corpus: Corpus;
  /** Where it stands in the corpus. */
  from: number;
  to: number;
  steps: Step[];
}

export const matches = (steps: readonly Step[]): number => steps.filter((step) => step === 'same').length;

/** Most of a sentence, a long run word for word, or a long likeness. */
function isQuotation(steps: readonly Step[], length: number, { wording }: Corpus): boolean {
  const same = matches(steps);
  const likeness = same / steps.length;
  const said = wording === 'translation' ? same / lettersOfHan : same;
  return (
    (same >= 0.7 * length && said >= 5) || (likeness === 1 && said >= 8) || (likeness >= 0.8 && said >= 12)
  );
}

/** How many more units of the same passage there are from a place on, up to a number. */
function room({ passage }: Corpus, at: number, step: 1 | -1, most: number): number {
  let free = 0;
  while (free < most && passage[at + step * (free + 1)] === passage[at]) free += 1;
  return free;
}

const quotationMark = /["“”‘’「」『』\n]/u;

/** Whether a quotation mark stands at either end of a stretch of folded text. */
const hasMark = (original: string, at: readonly number[], start: number, end: number): boolean =>
  quotationMark.test(original.slice(at[Math.max(0, start - 1)], (at[end] ?? original.length) + 1));

/** Most characters that may be left over at an end and still be a difference, not the quoter's own words. */
const fewest = 3;

/**
 * A character or two beside what was found are a difference at its end: unless they are set off by a
 * quotation mark that the plan does not have there.
 */
function widened(
  span: Span,
  corpus: Corpus,
  { start, end, from, to, steps }: Alignment,
  { at, text }: Folded,
  original: string,
): Found {
  const belongs = (first: number, last: number, place: number) =>
    last - first <= fewest &&
    (!hasMark(original, at, first, last) ||
      quotationMark.test(originalText(corpus, Math.max(0, place - 1), place + 1)));
  const left = belongs(span.start, span.start + start, from) ? start : 0;
  const right = belongs(span.start + end, span.end, to - 1) ? span.end - span.start - end : 0;
  const wide = {
    start: span.start + start - left,
    end: span.start + end + right,
    from: from - room(corpus, from, -1, left),
    to: to + room(corpus, to - 1, 1, right),
  };
  if (left + right === 0) return { ...wide, corpus, steps };
  const whole = align(text.slice(wide.start, wide.end), corpus.text.slice(wide.from, wide.to), 'whole');
  return { ...wide, corpus, steps: whole?.steps ?? steps };
}

/** Input: a piece of a text, what to look in, first choice first. Output: the nearest place, null when none is near. */
export function nearest(
  span: Span,
  corpora: readonly Corpus[],
  folded: Folded,
  original: string,
): Found | null {
  const text = folded.text.slice(span.start, span.end);
  const [best] = corpora
    .flatMap((corpus) => {
      const alignment = align(text, corpus.text, 'local');
      return alignment && isQuotation(alignment.steps, text.length, corpus) ? [{ corpus, alignment }] : [];
    })
    .toSorted((a, b) => matches(b.alignment.steps) - matches(a.alignment.steps));
  return best ? widened(span, best.corpus, best.alignment, folded, original) : null;
}
