import { describe, expect, test } from 'vitest';
import { mapLayouts } from '#model/plan-map';

describe('the rows of the map', () => {
  test('go from the narrowest to one row, each as narrow as so many rows allow, no section broken', () => {
    const sizes = [1, 4, 3, 2, 2, 2, 1, 5, 2];
    const layouts = mapLayouts(sizes);
    expect(layouts.map(({ columns }) => columns)).toEqual([5, 7, 8, 12, 22]);
    expect(layouts.at(-1)).toEqual({ columns: 22, gaps: 13 + 48, from: 22 * 24 + 61 });
  });
  test('leave every square at least 24 pixels from the width they are for', () => {
    for (const { columns, gaps, from } of mapLayouts([3, 9, 1, 6])) expect((from - gaps) / columns).toBe(24);
  });
  test('of a plan in one section are one row', () => expect(mapLayouts([7])).toHaveLength(1));
  test('of a plan without items are none', () => expect(mapLayouts([])).toEqual([]));
});
