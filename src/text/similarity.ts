/** How alike two Chinese texts are, by the pairs of characters they share. */

/** Every two characters that stand together, with how often; punctuation and digits of years do not count. */
function pairs(text: string): Map<string, number> {
  const letters = [...text.replace(/\d{4}年/gu, '').replace(/[^\p{L}\p{N}]/gu, '')];
  const found = new Map<string, number>();
  letters.slice(1).forEach((letter, at) => {
    const pair = `${letters[at] ?? ''}${letter}`;
    found.set(pair, (found.get(pair) ?? 0) + 1);
  });
  return found;
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, n) => sum + n, 0);

/** 0 for nothing in common, 1 for the same letters in the same order (Sørensen and Dice, over pairs of characters). */
export function similarity(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const all = total(left) + total(right);
  const shared = [...left].reduce((sum, [pair, count]) => sum + Math.min(count, right.get(pair) ?? 0), 0);
  return all === 0 ? (a === b ? 1 : 0) : (2 * shared) / all;
}

/** How much of the shorter text stands in the longer: a sentence taken into a long item counts whole. */
export function containment(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  const least = Math.min(total(left), total(right));
  const shared = [...left].reduce((sum, [pair, count]) => sum + Math.min(count, right.get(pair) ?? 0), 0);
  return least === 0 ? 0 : shared / least;
}
