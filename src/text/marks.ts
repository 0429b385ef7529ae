/** Marks over a text (terms, repairs) as a tree of runs, so that one may stand inside the other. */
import type { Segment } from './repairs.ts';

/** A marked stretch of a text, in UTF-16 offsets: a term by its id, or a repair by what was received. */
export interface Mark {
  start: number;
  end: number;
  term?: string;
  received?: string;
}

/** A stretch of text, or a mark and what stands inside it. Read in order, the text is complete and unchanged. */
export type Run = string | { mark: Mark; runs: Run[] };

/** The repaired stretches of a text that is given in segments. */
export function repairMarks(segments: readonly Segment[]): Mark[] {
  let end = 0;
  return segments.flatMap(({ text, received }) => {
    const start = end;
    end += text.length;
    return received === undefined ? [] : [{ start, end, received }];
  });
}

const crosses = (a: Mark, b: Mark): boolean =>
  a.start < b.end && b.start < a.end && (a.start - b.start) * (a.end - b.end) > 0;

function runsWithin(text: string, start: number, end: number, marks: readonly Mark[]): Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at) continue;
    if (mark.start > at) runs.push(text.slice(at, mark.start));
    const inside = marks.filter((each) => each !== mark && each.start >= mark.start && each.end <= mark.end);
    runs.push({ mark, runs: runsWithin(text, mark.start, mark.end, inside) });
    at = mark.end;
  }
  if (at < end) runs.push(text.slice(at, end));
  return runs;
}

/**
 * Input: a text; its repairs; its terms, which do not overlap each other. Output: the runs, outermost
 * first. A term that a repair cuts in two is left unmarked: the repair must stay in one piece.
 */
export function markText(text: string, repairs: readonly Mark[], terms: readonly Mark[]): Run[] {
  const whole = terms.filter((term) => repairs.every((repair) => !crosses(term, repair)));
  // Of two marks over the same stretch the term comes first and so stands outside.
  const marks = [...whole, ...repairs].sort((a, b) => a.start - b.start || b.end - a.end);
  return runsWithin(text, 0, text.length, marks);
}
