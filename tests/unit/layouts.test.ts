/** Each fixture is read as its reading says: right, or with every doubt told at its place. */
import { describe, expect, test } from 'vitest';
import { layouts, layoutText, readingOf, rightReading } from '../support/layouts.ts';

describe('a text in the layout', () => {
  test.each(layouts)('%s', async (name) => {
    const { head = {}, ...right } = rightReading(name);
    const { head: found = {}, ...reading } = await readingOf(layoutText(name));
    expect(found).toEqual(head);
    expect(reading).toEqual(right);
  });
});
