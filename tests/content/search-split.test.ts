import { describe, expect, test } from 'vitest';
import type { Item, Library } from '#model/library';
import { searchFilesOf } from '#formats/search-index/files';
import { directoryOf, library, searchOver } from '../support/search.ts';

/** One clause of item 19 split in two: 19.3 and 19.3a, which holds the target from then on. */
function split(item: Item): Item {
  const at = '，确保';
  return {
    ...item,
    clauses: item.clauses.flatMap((clause) => {
      if (clause.id !== '19.3') return [clause];
      const [before = '', after = ''] = clause.zh.split(at);
      const part = (id: string, zh: string) => ({
        ...clause,
        id,
        zh,
        received: zh,
        segments: [{ text: zh }],
      });
      return [part('19.3', before), part('19.3a', `${at}${after}`)];
    }),
  };
}

const changed: Library = {
  ...library,
  plans: library.plans.map((plan) => ({
    ...plan,
    items: plan.items.map((item) => (item.number === 19 ? split(item) : item)),
    targets: plan.targets.map((target) =>
      target.clause === '19.3' ? { ...target, clause: '19.3a' } : target,
    ),
  })),
};
const search = await searchOver('zh', changed);
const landing = async (typed: string) => {
  const { results } = await search(typed);
  const found = results.find(({ entity }) => entity.kind === 'item');
  return found && [found.entity.id, found.clause];
};

describe('where an item has a split clause', () => {
  test.each([
    ['19.3', '19.3'],
    ['19.3a', '19.3a'],
    ['19.3A', '19.3a'],
    ['第19项第3a句', '19.3a'],
    ['19.4', '19.4'],
  ])('%s leads to clause %s', async (typed, clause) => expect(await landing(typed)).toEqual(['19', clause]));
  test.each(['19.5', '19.3b'])('%s leads nowhere', async (typed) =>
    expect((await search(typed)).results).toEqual([]),
  );
  test('terms land on the clauses that hold them, and targets stay where they are', async () => {
    const item = directoryOf(await searchFilesOf(changed)).items.find(({ id }) => id === '19');
    const clauseOf = (name: string) => item?.terms.find(({ term }) => term.label === name)?.clause;
    expect(clauseOf('行政案件')).toBe('19.3a');
    expect(clauseOf('庭审观摩')).toBe('19.4');
    expect(item?.targets).toEqual(['19.3a']);
  });
  test('“how much” is answered by the target of a part', async () =>
    expect(await landing('出庭应诉要达到多少')).toEqual(['19', '19.3a']));
});
