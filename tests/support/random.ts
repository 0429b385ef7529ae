/** Deterministic choices for tests that try many cases: the same seed gives the same run on every machine. */

/** Whole numbers from 0 to below `limit`, by the Mulberry32 generator. */
export function randomIntegers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit);
  };
}

/** One of the values. Throws when there are none. */
export function choose<Value>(values: readonly Value[], random: (limit: number) => number): Value {
  const value = values[random(values.length)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
}
