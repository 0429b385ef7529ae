/** Two texts set against each other, to show. */
import { originalText } from './corpus.ts';
import type { Folded } from './fold.ts';
import type { Found } from './nearest.ts';

/** In both; only in the plan; only in the quotation. */
export interface Run {
  kind: 'same' | 'missing' | 'extra';
  text: string;
}

/** The plan's words where both agree; where they do not, the plan's first, then the quotation's. */
export function runsOf({ corpus, start, from, steps }: Found, { at }: Folded, original: string): Run[] {
  const runs: Run[] = [];
  const add = (kind: Run['kind'], text: string) => {
    const last = runs.at(-1);
    const beforeLast = runs.at(-2);
    if (last?.kind === kind) last.text += text;
    // One pair for a stretch of differences, instead of one for each character.
    else if (kind === 'missing' && last?.kind === 'extra' && beforeLast?.kind === 'missing')
      beforeLast.text += text;
    else runs.push({ kind, text });
  };
  let unit = start;
  let place = from;
  for (const step of steps) {
    if (step !== 'extra') {
      add(step === 'same' ? 'same' : 'missing', originalText(corpus, place, place + 1));
      place += 1;
    }
    if (step === 'extra' || step === 'other') add('extra', original.slice(at[unit], at[unit + 1]));
    if (step !== 'missing') unit += 1;
  }
  return runs;
}
