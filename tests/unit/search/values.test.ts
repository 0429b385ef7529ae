import { expect, test } from 'vitest';
import { valuesIn } from '#engines/search/values';

const values = (text: string) => valuesIn(text).map((each) => each.text);

test.each([
  ['百分之百', '=100%'],
  ['100%', '=100%'],
  ['a hundred per cent', '=100%'],
  ['one hundred percent', '=100%'],
  ['一千个应用', '=1000'],
  ['1000项', '=1000'],
  ['a thousand apps', '=1000'],
  ['两次讲座', '=2x'],
  ['twice a year', '=2x'],
  ['at least 2 lectures', '=2x'],
])('%s is %s', (text, value) => {
  expect(values(text)).toEqual([value]);
});

test.each(['第一责任人', '出生一件事', '两代表一委员', '二十大', '2022年', '首次'])(
  '%s is no value',
  (text) => {
    expect(values(text)).toEqual([]);
  },
);
