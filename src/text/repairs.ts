/** The overlay of repairs: display only, the received wording stays in the data. */

export interface Wording {
  received: string;
  proposed: string;
}

/** A run of clause text: as received, or put in place of what was received. */
export interface Segment {
  text: string;
  received?: string;
}

/** How often a string occurs in another, overlaps not counted. */
export const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/** Input: received text and its repairs, each occurring once. Output: runs in order, adjacent and complete. */
export function segments(received: string, repairs: readonly Wording[]): Segment[] {
  return repairs.reduce<Segment[]>(
    (runs, repair) =>
      runs.flatMap((run) => {
        if (run.received !== undefined || !run.text.includes(repair.received)) return [run];
        const [before = '', after = ''] = run.text.split(repair.received);
        const replaced = { text: repair.proposed, received: repair.received };
        return [{ text: before }, replaced, { text: after }].filter(({ text }) => text !== '');
      }),
    [{ text: received }],
  );
}

/** The repairs that could not be applied, because another changed what they are to change. */
export function unapplied<Each extends Wording>(received: string, repairs: readonly Each[]): Each[] {
  const left = segments(received, repairs).flatMap((run) => run.received ?? []);
  return repairs.filter((repair) => {
    const at = left.indexOf(repair.received);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** The text as it is read: every repair applied. */
export const readingText = (received: string, repairs: readonly Wording[]): string =>
  segments(received, repairs)
    .map(({ text }) => text)
    .join('');
