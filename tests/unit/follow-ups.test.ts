import { expect, test } from 'vitest';
import { followUpsOfItem, followUpsOfPlan, followUpsOfUnit, itemsOfFollowUp } from '#model/follow-ups';
import type { FollowUp, Plan } from '#model/library';

const record = (id: string, more: Partial<FollowUp>): FollowUp =>
  ({ id, items: [], clauses: [], units: [], date: null, phase: 'within', ...more }) as FollowUp;
const plan = {
  items: [
    { number: 2, lead: ['a'] },
    { number: 11, lead: ['b'] },
  ],
  followUps: [
    record('after', { clauses: ['2.2'], phase: 'after', date: '2023-03-06' }),
    record('undated', { items: [11], units: ['c'] }),
    record('within', { clauses: ['11.4', '11.5', '2.1'], date: '2022-08-12' }),
    record('before', { items: [2], phase: 'before', date: '2018-04-12' }),
  ],
} as unknown as Plan;
const ids = ({ since, before }: ReturnType<typeof followUpsOfPlan>) =>
  [since, before].map((all) => all.map(({ id }) => id));

test('a publication is about the items it names and those of its clauses, each once', () =>
  expect(itemsOfFollowUp({ items: [15], clauses: ['2.1', '2.2', 'preamble.1'] })).toEqual([2, 15]));
test('what was published in the plan’s year or later stands apart from what was before, by date', () =>
  expect(ids(followUpsOfPlan(plan))).toEqual([['within', 'undated', 'after'], ['before']]));
test('an item has what is about it', () =>
  expect(ids(followUpsOfItem(plan, 2))).toEqual([['within', 'after'], ['before']]));
test('a unit has what speaks of it, and what is about items it leads', () => {
  expect(ids(followUpsOfUnit(plan, 'c'))).toEqual([['undated'], []]);
  expect(ids(followUpsOfUnit(plan, 'b'))).toEqual([['within', 'undated'], []]);
});
