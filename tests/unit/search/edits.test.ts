import { expect, test } from 'vitest';
import { isOneEdit } from '#engines/search/edits';

test.each([
  ['reconsidertion', 'reconsideration'],
  ['notarizaton', 'notarization'],
  ['recieve', 'receive'],
  ['行政夏议', '行政复议'],
  ['行政复复议', '行政复议'],
])('one slip parts “%s” and “%s”', (slip, word) => {
  expect(isOneEdit(slip, word)).toBe(true);
  expect(isOneEdit(word, slip)).toBe(true);
});

test.each([
  ['same', 'same'],
  ['政审', '行政审批'],
  ['pizza', 'petition'],
  ['abcd', 'badc'],
])('more than one slip, or none, parts “%s” and “%s”', (one, other) => {
  expect(isOneEdit(one, other)).toBe(false);
});
