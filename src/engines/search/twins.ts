/** Items of several years that say nearly the same: one result, the newest, with the others beside it. */
import type { Directory, ItemEntity } from './directory.ts';
import type { Result } from './rank.ts';

export interface TwinnedResult extends Result {
  /** The same of other plans, newest first. */
  twins?: readonly Result[];
}

/** How much of what two titles are made of is the same, from which they are one. */
const alike = 0.75;

const partsOf = ({ forms }: ItemEntity): Set<string> => {
  const key = forms[0]?.key.replace(/\d+年?|\s/gu, '') ?? '';
  return new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2)));
};

function areTwins(one: ItemEntity, other: ItemEntity): boolean {
  if (one.plan === other.plan) return false;
  const [a, b] = [partsOf(one), partsOf(other)];
  const shared = [...a].filter((part) => b.has(part)).length;
  return (2 * shared) / Math.max(1, a.size + b.size) >= alike;
}

const isItem = (entity: Result['entity']): entity is ItemEntity => entity.kind === 'item';

/** The order of results stays that of the first of each family; what stands there is the newest. */
export function withTwins(results: readonly Result[], { plans }: Directory): TwinnedResult[] {
  if (plans.length < 2) return [...results];
  const age = ({ entity }: Result) => plans.findIndex(({ id }) => id === entity.plan);
  const families: Result[][] = [];
  for (const result of results) {
    const { entity } = result;
    const family = isItem(entity)
      ? families.find(([first]) => first && isItem(first.entity) && areTwins(first.entity, entity))
      : undefined;
    if (family) family.push(result);
    else families.push([result]);
  }
  return families.flatMap((family) => {
    const [newest, ...others] = family.toSorted((a, b) => age(a) - age(b));
    return newest ? [others.length > 0 ? { ...newest, twins: others } : newest] : [];
  });
}
