import { expect, test } from 'vitest';
import { normalise } from '#text/normalise';
import { placeInSource } from '#text/source-place';

const source = normalise('标题\n\n1. 推进行务\n\n公开,继续推进行务公开。\n');

test('a wording’s place is that of its first character in the received file', () =>
  expect(placeInSource(source, '推进行务公开，继续推进行务公开。', '行务公开，')).toEqual({
    line: 3,
    column: 6,
  }));
test('what was joined keeps the line it came from', () =>
  expect(placeInSource(source, '继续推进行务公开。', '行务公开')).toEqual({ line: 5, column: 8 }));
test('a wording that is not there is refused', () =>
  expect(() => placeInSource(source, '继续推进行务公开。', '政务公开')).toThrow('政务公开'));
