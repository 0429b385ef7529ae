/** The stretch of a corpus that a text comes nearest to, and whether it is a quotation of it. */
import { align, costOf, type Step } from './align.ts';
import { originalText, type Corpus } from './corpus.ts';
import type { Grain } from './tokens.ts';

/** A text given to be checked, in one grain. */
export interface Given {
  original: string;
  grain: Grain;
  /** One unit a token. */
  text: string;
  /** Where each token starts and ends in the original. */
  start: number[];
  end: number[];
}

/** Tokens of the given text from `start` to `end`, set against tokens of the corpus from `from` to `to`. */
export interface Found {
  corpus: Corpus;
  start: number;
  end: number;
  from: number;
  to: number;
  steps: Step[];
}

export const matches = (steps: readonly Step[]): number => steps.filter((step) => step === 'same').length;

/** A word of English says about as much as two Han characters. */
const saidBy: Readonly<Record<Grain, number>> = { characters: 1, words: 2 };

/** Most of a sentence, a long run word for word, or a long likeness; what was left out does not count against it. */
export function isQuotation({ steps, corpus }: Found, length: number): boolean {
  const same = matches(steps);
  const likeness = same / steps.filter((step) => step !== 'missing').length;
  const said = same * saidBy[corpus.grain];
  return (
    (same >= 0.7 * length && said >= 5) || (likeness === 1 && said >= 8) || (likeness >= 0.8 && said >= 12)
  );
}

const quotationMark = /["“”‘’「」『』\n]/u;

/** Most tokens that may be left over at an end and still be a difference, not the quoter's own words. */
const fewest: Readonly<Record<Grain, number>> = { characters: 3, words: 2 };

/**
 * A token or two beside what was found are a difference at its end, unless a quotation mark sets them off that the plan
 * does not have there. Each is set against the next token of the passage while there is one.
 */
function widened(found: Found, given: Given, first: number, last: number): Found {
  const { corpus, start, end, from, to, steps } = found;
  const { passage, text } = corpus;
  const hasMark = (a: number, b: number, place: number) =>
    quotationMark.test(
      given.original.slice(given.end[a - 1] ?? 0, given.start[b] ?? given.original.length),
    ) && !quotationMark.test(originalText(corpus, Math.max(0, place - 1), place + 1));
  const isDifference = (a: number, b: number, place: number) =>
    b - a <= fewest[given.grain] && !hasMark(a, b, place);
  const left = isDifference(first, start, from) ? start - first : 0;
  const right = isDifference(end, last, to - 1) ? last - end : 0;
  const step = (token: number, place: number, inside: number): Step => {
    if (passage[place] !== passage[inside]) return 'extra';
    return given.text[token] === text[place] ? 'same' : 'other';
  };
  const before = Array.from({ length: left }, (_, k) => step(start - 1 - k, from - 1 - k, from)).reverse();
  const after = Array.from({ length: right }, (_, k) => step(end + k, to + k, to - 1));
  const paired = (side: readonly Step[]) => side.filter((each) => each !== 'extra').length;
  return {
    corpus,
    start: start - left,
    end: end + right,
    from: from - paired(before),
    to: to + paired(after),
    steps: [...before, ...steps, ...after],
  };
}

/** Most tokens left over that may belong to what was found, with something left out between. */
const mostApart = 12;

/** The part most alike; or, where a little of the text is left over, the part that has all of it and more between. */
function alignment(text: string, { passage, text: whole }: Corpus) {
  const begins = (token: number) => passage[token] !== passage[token - 1];
  const best = align(text, whole, begins);
  const leftOver = best ? text.length - (best.end - best.start) : 0;
  if (!best || leftOver === 0 || leftOver > mostApart) return best;
  const entire = align(text, whole, begins, true);
  const hasAll = entire?.steps.every((step) => step === 'same' || step === 'missing') ?? false;
  return entire && hasAll && entire.score > best.score + costOf(leftOver) ? entire : best;
}

/** Input: tokens of a text, what to look in, first choice first. Output: the nearest place; null when nothing is shared. */
export function nearest(
  given: Given,
  { first, last }: { first: number; last: number },
  corpora: readonly Corpus[],
): Found | null {
  const text = given.text.slice(first, last);
  const [best] = corpora
    .flatMap((corpus): Found[] => {
      const found = alignment(text, corpus);
      return found ? [{ ...found, corpus, start: first + found.start, end: first + found.end }] : [];
    })
    .toSorted((a, b) => matches(b.steps) - matches(a.steps));
  return best && isQuotation(best, text.length) ? widened(best, given, first, last) : (best ?? null);
}
