/** What one text has that another has not, in runs of characters. */

export interface Run {
  text: string;
  /** same: in both; gone: only in the earlier; come: only in the later. */
  kind: 'same' | 'gone' | 'come';
}

/** The longest common subsequence as a table of lengths: rows the earlier text, columns the later. */
function lengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [row, below] = [rows[i], rows[i + 1]];
      if (!row || !below) continue;
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}

/** A stretch that both texts have, or what one has in place of what the other has. */
interface Stretch {
  same: string;
  gone: string;
  come: string;
}

/** What both have between two changes, if it is shorter than this, is read as changed too: it says nothing. */
const shortest = 2;

function stretches(a: readonly string[], b: readonly string[]): Stretch[] {
  const table = lengths(a, b);
  const found: Stretch[] = [];
  const open = (isSame: boolean): Stretch => {
    const last = found.at(-1);
    if (last && (last.same !== '') === isSame) return last;
    const next = { same: '', gone: '', come: '' };
    found.push(next);
    return next;
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [from, to] = [a[i], b[j]];
    if (from !== undefined && from === to) {
      open(true).same += from;
      i += 1;
      j += 1;
    } else if (
      from !== undefined &&
      (to === undefined || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))
    ) {
      open(false).gone += from;
      i += 1;
    } else {
      open(false).come += to ?? '';
      j += 1;
    }
  }
  return found;
}

/** Changes that only a character or so parts, as one. */
const blurred = (all: readonly Stretch[]): Stretch[] =>
  all.reduce<Stretch[]>((done, { same, gone, come }, at) => {
    const last = done.at(-1);
    const isBetween = at > 0 && at < all.length - 1;
    const isShort = isBetween && same !== '' && [...same].length < shortest;
    if (isShort && last) [last.gone, last.come] = [last.gone + same, last.come + same];
    else if (same === '' && last?.same === '') [last.gone, last.come] = [last.gone + gone, last.come + come];
    else done.push({ same, gone, come });
    return done;
  }, []);

/** Input: the earlier text and the later. Output: their runs in order; what is gone stands before what has come. */
export const rewording = (earlier: string, later: string): Run[] =>
  blurred(stretches([...earlier], [...later])).flatMap(({ same, gone, come }) =>
    (
      [
        { text: same, kind: 'same' },
        { text: gone, kind: 'gone' },
        { text: come, kind: 'come' },
      ] as const
    ).filter(({ text }) => text !== ''),
  );
