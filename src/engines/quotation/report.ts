/** What a check says. */
import type { Run } from './runs.ts';

/** Indices of the first and the last passage a part stands in, and its tokens there. */
export interface Place {
  first: number;
  last: number;
  from: number;
  to: number;
  /** Whether it begins where its first passage begins, and ends where its last ends. */
  isStart: boolean;
  isEnd: boolean;
}

/**
 * exact: word for word in the plan · received: only as received, which the editors repair · repaired: only as the
 * editors repair it · translation: in the unofficial translation · differs: with differences · absent: not in the plan ·
 * source: the site's own words, a number, a source line.
 */
export const partKinds = [
  'exact',
  'received',
  'repaired',
  'translation',
  'differs',
  'absent',
  'source',
] as const;
export type PartKind = (typeof partKinds)[number];

export interface Part {
  kind: PartKind;
  /** The part as it was given. */
  text: string;
  /** Whether what it matches or comes nearest to is the translation. */
  isTranslation: boolean;
  /** Every place it stands in word for word, or the one it comes nearest to; empty for the site's own words. */
  places: Place[];
  /** Token by token, where it differs. */
  runs: Run[];
  /** The repairs that a match rests on. */
  repairs: { received: string; proposed: string }[];
  /** Words of the plan between this part and the one before, where the quoter wrote an ellipsis. */
  omitted: string;
}

/** apart: every part is there word for word, but not together. partly: some of it is there. */
export const verdicts = [
  'empty',
  'exact',
  'received',
  'repaired',
  'translation',
  'apart',
  'differs',
  'partly',
  'absent',
] as const;
export type Verdict = (typeof verdicts)[number];

export interface Report {
  verdict: Verdict;
  parts: Part[];
  /** Whether the text was longer than is checked. */
  isCut: boolean;
}
