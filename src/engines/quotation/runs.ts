/** Two texts set against each other, to show. */
import { originalText } from './corpus.ts';
import type { Found, Given } from './nearest.ts';

/** In both; only in the plan; only in the quotation. */
export interface Run {
  kind: 'same' | 'missing' | 'extra';
  text: string;
}

/** The plan's words where both agree; for each stretch where they do not, the plan's first, then the quotation's. */
export function runsOf({ corpus, start, from, steps }: Found, given: Given): Run[] {
  const runs: Run[] = [];
  const pending = { same: '', missing: '', extra: '' };
  const flush = (...kinds: Run['kind'][]) => {
    for (const kind of kinds) {
      if (pending[kind] !== '') runs.push({ kind, text: pending[kind] });
      pending[kind] = '';
    }
  };
  let token = start;
  let place = from;
  for (const step of steps) {
    const plan = step === 'extra' ? '' : originalText(corpus, place, place + 1);
    if (step === 'same') {
      flush('missing', 'extra');
      pending.same += plan;
    } else {
      flush('same');
      pending.missing += plan;
      if (step !== 'missing')
        pending.extra += given.original.slice(given.start[token], given.start[token + 1] ?? given.end[token]);
    }
    if (step !== 'extra') place += 1;
    if (step !== 'missing') token += 1;
  }
  flush('same', 'missing', 'extra');
  return runs;
}
