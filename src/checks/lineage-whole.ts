/** A lineage names every item once, continues items that are there, and says how in keeping with their texts. */
import type { Content, Entry } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { itemNumberOf, planOf } from '#schema/paths';
import { inPlan, isEarlierOfSeries } from '#schema/queries';

const textOf = (item: Entry<'items'> | undefined): string =>
  (item?.data.clauses ?? []).map(({ text }) => text).join('');

const itemsOf = (content: Content, plan: string): Map<number, Entry<'items'>> =>
  new Map(inPlan(content.items, plan).map((item) => [itemNumberOf(item.file), item]));

/** How an item can continue those of `from`, by their number and how many others continue one of them. */
function waysFor(from: readonly number[], others: number, isSame: boolean): readonly string[] {
  if (from.length === 0) return ['new'];
  if (from.length > 1) return ['merged'];
  if (others > 0) return ['split'];
  return isSame ? ['same'] : ['reworded'];
}

function checkLineage(content: Content, { file, data }: Entry<'lineages'>): FieldFinding[] {
  const [plan] = inPlan(content.plans, planOf(file));
  const before = content.plans.find((each) => planOf(each.file) === data.before);
  if (!before) {
    const params = { id: data.before, kind: 'plan' };
    return [{ file, path: ['before'], code: 'reference-unknown', params }];
  }
  if (plan === undefined || !isEarlierOfSeries(before.data, plan.data))
    return [{ file, path: ['before'], code: 'lineage-series', params: { before: data.before } }];
  const own = itemsOf(content, planOf(file));
  const earlier = itemsOf(content, data.before);
  const listed = data.items.map(({ item }) => item);
  const missing = [...own.keys()].filter((number) => !listed.includes(number));
  return [
    ...missing.map((item): FieldFinding => {
      return { file, path: ['items'], code: 'lineage-incomplete', params: { item } };
    }),
    ...data.items.flatMap(({ item, from, how, confirmed }, at): FieldFinding[] => {
      const path = ['items', at];
      const unknown = [
        ...(own.has(item) ? [] : [{ path: [...path, 'item'], id: String(item) }]),
        ...from.flatMap((number, index) =>
          earlier.has(number) ? [] : [{ path: [...path, 'from', index], id: `${data.before}/${number}` }],
        ),
      ];
      if (unknown.length > 0)
        return unknown.map((each) => ({
          file,
          path: each.path,
          code: 'reference-unknown',
          params: { id: each.id, kind: 'item' },
        }));
      if (listed.indexOf(item) < at)
        return [{ file, path: [...path, 'item'], code: 'id-duplicate', params: { id: String(item) } }];
      const others = data.items.filter(
        (each, index) => index !== at && each.from.some((number) => from.includes(number)),
      ).length;
      const isSame = textOf(own.get(item)) === textOf(earlier.get(from[0] ?? 0));
      const ways = waysFor(from, others, isSame);
      if (!ways.includes(how))
        return [
          {
            file,
            path: [...path, 'how'],
            code: 'lineage-how',
            params: { how, expected: ways.join('、'), item },
          },
        ];
      return confirmed ? [] : [{ file, path, code: 'lineage-unconfirmed', params: { item } }];
    }),
  ];
}

export const checkLineages = (content: Content): FieldFinding[] =>
  content.lineages.flatMap((lineage) => checkLineage(content, lineage));
