/** The best alignment of two texts, character by character. */

/** same; other: one character for another; extra: only in the first; missing: only in the second. */
export type Step = 'same' | 'other' | 'extra' | 'missing';

export interface Alignment {
  /** The part of the first text that is aligned, as UTF-16 offsets. */
  start: number;
  end: number;
  /** The part of the second. */
  from: number;
  to: number;
  steps: Step[];
}

const gain = 2;
const loss = -3;
const codes: readonly (Step | undefined)[] = [undefined, 'same', 'other', 'extra', 'missing'];

/**
 * Input: two texts. Local: the pair of parts most alike (Smith and Waterman), null when they share nothing.
 * Whole: both texts from end to end. Time and memory grow with the product of the lengths.
 */
export function align(a: string, b: string, scope: 'local' | 'whole'): Alignment | null {
  const isLocal = scope === 'local';
  const width = b.length + 1;
  const trace = new Uint8Array((a.length + 1) * width);
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  if (!isLocal)
    for (let j = 1; j < width; j += 1) {
      above[j] = j * loss;
      trace[j] = 4;
    }
  let best = 0;
  let end = isLocal ? 0 : a.length;
  let to = isLocal ? 0 : b.length;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = isLocal ? 0 : i * loss;
    trace[i * width] = isLocal ? 0 : 3;
    const unit = a.charCodeAt(i - 1);
    for (let j = 1; j < width; j += 1) {
      const isSame = unit === b.charCodeAt(j - 1);
      let score = (above[j - 1] ?? 0) + (isSame ? gain : loss);
      let code = isSame ? 1 : 2;
      const extra = (above[j] ?? 0) + loss;
      const missing = (row[j - 1] ?? 0) + loss;
      if (extra > score) [score, code] = [extra, 3];
      if (missing > score) [score, code] = [missing, 4];
      if (isLocal && score <= 0) [score, code] = [0, 0];
      row[j] = score;
      trace[i * width + j] = code;
      if (isLocal && score > best) [best, end, to] = [score, i, j];
    }
    [above, row] = [row, above];
  }
  if (isLocal && best === 0) return null;
  const steps: Step[] = [];
  let start = end;
  let from = to;
  for (;;) {
    const step = codes[trace[start * width + from] ?? 0];
    if (step === undefined) break;
    steps.push(step);
    if (step !== 'missing') start -= 1;
    if (step !== 'extra') from -= 1;
  }
  return { start, end, from, to, steps: steps.reverse() };
}
