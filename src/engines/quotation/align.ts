/** The stretches of two texts that are most alike, token by token. */

/** same; other: one token for another; extra: only in the first; missing: only in the second. */
export type Step = 'same' | 'other' | 'extra' | 'missing';

export interface Alignment {
  /** The part of the first text that is aligned. */
  start: number;
  end: number;
  /** The part of the second. */
  from: number;
  to: number;
  steps: Step[];
  score: number;
}

/**
 * Gains and losses. To leave something out costs to begin with and little for each token more, so that a shortened
 * sentence is known for what it is; to begin costs more than two tokens gain, so that stray ones do not join.
 */
const same = 40;
const other = -60;
const extra = -60;
const omitting = -100;
const omitted = -3;

const never = -1e9;

/** What tokens of the first text cost that nothing is set against. */
export const costOf = (tokens: number): number => tokens * extra;
/** Of a cell: 0 stop, 1 same, 2 other, 3 extra, 4 the end of an omission; whether the omission goes on before it; whether the alignment starts with this step. */
const kind = 7;
const goesOn = 8;
const starts = 16;

/**
 * Input: two texts of one unit a token, and whether a token of the second begins a passage, over whose edge nothing is
 * left out. Output: the pair of parts most alike (Smith and Waterman, Gotoh), null when they share nothing; or, where
 * the first is to be used up, the part of the second most like all of it. Time and memory grow with the product of the
 * lengths.
 */
export function align(
  a: string,
  b: string,
  begins: (token: number) => boolean,
  isUsedUp = false,
): Alignment | null {
  const width = b.length + 1;
  const trace = new Uint8Array((a.length + 1) * width);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  const isEdge = Array.from(b, (_, token) => begins(token));
  let best = 0;
  let end = 0;
  let to = 0;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = isUsedUp ? costOf(i) : 0;
    if (isUsedUp) trace[i * width] = 3;
    let gap = never;
    const unit = a.charCodeAt(i - 1);
    for (let j = 1; j < width; j += 1) {
      const opened = (row[j - 1] ?? 0) + omitting + omitted;
      const longer = isEdge[j - 1] === true ? never : gap + omitted;
      const isLonger = longer > opened;
      gap = isLonger ? longer : opened;
      const isSame = unit === b.charCodeAt(j - 1);
      // What was left out up to the edge of a passage does not lead on into the next.
      const isCut = isEdge[j - 1] === true && ((trace[(i - 1) * width + j - 1] ?? 0) & kind) === 4;
      let score = (isCut ? (isUsedUp ? never : 0) : (above[j - 1] ?? 0)) + (isSame ? same : other);
      let code = (isSame ? 1 : 2) | (isCut ? starts : 0);
      const added = (above[j] ?? 0) + extra;
      if (added > score) [score, code] = [added, 3];
      if (gap > score) [score, code] = [gap, 4];
      if (!isUsedUp && score <= 0) [score, code] = [0, 0];
      row[j] = score;
      trace[i * width + j] = code | (isLonger ? goesOn : 0);
      if (isUsedUp ? i === a.length && (j === 1 || score > best) : score > best)
        [best, end, to] = [score, i, j];
    }
    [above, row] = [row, above];
  }
  if (best === 0 && !isUsedUp) return null;
  const steps: Step[] = [];
  let start = end;
  let from = to;
  for (;;) {
    const cell = trace[start * width + from] ?? 0;
    const code = cell & kind;
    if (code === 0) break;
    if (code === 4) {
      let hasMore = true;
      while (hasMore) {
        hasMore = ((trace[start * width + from] ?? 0) & goesOn) !== 0;
        steps.push('missing');
        from -= 1;
      }
      continue;
    }
    steps.push(code === 1 ? 'same' : code === 2 ? 'other' : 'extra');
    start -= 1;
    if (code !== 3) from -= 1;
    if ((cell & starts) !== 0) break;
  }
  return { start, end, from, to, steps: steps.reverse(), score: best };
}
