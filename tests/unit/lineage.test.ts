import { describe, expect, test } from 'vitest';
import { draftLineage } from '#model/lineage-draft';
import { continuedIn, lineageRows, sinceOf } from '#model/lineage';
import type { Item, Plan, Target } from '#model/library';

const texts = (...all: string[]) => all.map((text, at) => ({ number: at + 1, text }));

describe('a draft by likeness', () => {
  const earlier = texts(
    '创新普法工作方式方法，分层分类开展法治宣传教育。',
    '推进政务公开标准化、规范化。',
    '全面升级政务公开平台，做好政策解读工作。',
    '开办法治夜校，每季度讲一课。',
    '落实备案审查制度。持续推进“证照分离”改革，推动“出生一件事”线上运行。',
  );
  const later = texts(
    '创新普法工作方式方法，分层分类开展法治宣传教育。',
    '推进政务公开标准化、规范化，全面升级政务公开平台，做好政策解读工作。',
    '为新业态从业者提供法律援助。',
    '持续推进“证照分离”改革。',
    '严格落实备案审查制度，有件必备。',
  );
  test('says how each item continues which', () =>
    expect(draftLineage(earlier, later).map(({ from, how }) => [how, ...from])).toEqual([
      ['same', 1],
      ['merged', 2, 3],
      ['new'],
      ['split', 5],
      ['split', 5],
    ]));
});

const target = (id: string, value: number, quote = '') =>
  ({ id, clause: '1.1', value, quote, unit: { zh: '次', en: 'times' } }) as Target;
const item = (number: number, lead: string[]) => ({ number, lead, clauses: [] }) as unknown as Item;
const before = {
  id: '2021',
  items: [item(1, ['a', 'b']), item(2, ['c'])],
  targets: [target('lectures', 1), target('x', 90, '达到90%')],
  lineage: null,
} as unknown as Plan;
const plan = {
  id: '2022',
  items: [item(1, ['b', 'd']), item(2, [])],
  targets: [target('lectures', 2), target('y', 80, '达到80%')],
  lineage: {
    before: '2021',
    items: [
      { item: 1, from: [1], how: 'reworded', confirmed: true },
      { item: 2, from: [], how: 'new', confirmed: true },
    ],
  },
} as unknown as Plan;
const library = { plans: [plan, before] };

describe('what became of the plan before', () => {
  const since = sinceOf(plan, library);
  test('is nothing where that plan is not here', () => expect(sinceOf(plan, { plans: [plan] })).toBeNull());
  test('names what is not in this plan', () => expect(since?.ended.map(({ number }) => number)).toEqual([2]));
  test('tells which leads came and went', () =>
    expect(since?.items[0]?.leads).toEqual({ gone: ['a'], come: ['d'] }));
  test('tells of a new item no change of leads', () =>
    expect(since?.items[1]?.leads).toEqual({ gone: [], come: [] }));
  test('tells targets that were raised or lowered, known by their id or by the same words', () =>
    expect(since?.items[0]?.targets.map(({ later, change }) => [later.id, change])).toEqual([
      ['lectures', 'raised'],
      ['y', 'lowered'],
    ]));
  test('stands in rows as the data has it', () =>
    expect(lineageRows(plan, library)).toEqual([
      { item: 1, from: ['2021/1'], how: 'reworded' },
      { item: 2, from: [], how: 'new' },
    ]));
});

test('an item is followed into the plan after it, or to its end', () => {
  const numbers = (number: number) =>
    continuedIn(before, item(number, []), library)?.items.map((each) => each.number);
  expect(numbers(1)).toEqual([1]);
  expect(numbers(2)).toEqual([]);
  expect(continuedIn(plan, item(1, []), library)).toBeNull();
});
