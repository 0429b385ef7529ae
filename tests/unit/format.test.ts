import { expect, test } from 'vitest';
import { clauseLabel } from '#i18n/clause-label';
import { formatDate, formatList, formatMonth, formatNumber } from '#i18n/format';

test('dates are written out, and do not depend on the machine’s time zone', () => {
  expect(formatDate('2022-03-25', 'zh')).toBe('2022年3月25日');
  expect(formatDate('2022-03-25', 'en')).toBe('March 25, 2022');
  expect(formatDate('2022-12-31', 'zh')).toBe('2022年12月31日');
  expect(formatMonth('2022-03', 'zh')).toBe('2022年3月');
  expect(formatMonth('2022-03', 'en')).toBe('March 2022');
});

test('numbers are grouped', () => {
  expect(formatNumber(12_727, 'en')).toBe('12,727');
  expect(formatNumber(12_727, 'zh')).toBe('12,727');
});

test('lists are joined as each language joins them', () => {
  expect(formatList(['甲', '乙', '丙'], 'zh')).toBe('甲、乙、丙');
  expect(formatList(['A', 'B', 'C'], 'en')).toBe('A, B, and C');
  expect(formatList(['A', 'B'], 'en')).toBe('A and B');
  expect(formatList(['A'], 'en')).toBe('A');
  expect(formatList([], 'zh')).toBe('');
  expect(formatList(['A', 'B, C, and D', 'E'], 'en')).toBe('A; B, C, and D; and E');
  expect(formatList(['B, C, and D'], 'en')).toBe('B, C, and D');
});

test('clauses outside the items are called by the part they stand in', () => {
  expect(clauseLabel('6.3', 'zh')).toBe('6.3');
  expect(clauseLabel('preamble.1', 'zh')).toBe('引言第1句');
  expect(clauseLabel('notice.1', 'en')).toBe('Notice of issue, clause 1');
});
