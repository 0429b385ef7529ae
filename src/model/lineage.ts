/** What became of the items of the plan before: the editors' lineage, with what it changes in leads and targets. */
import type { waysOfContinuing } from '#schema/lineage';
import type { Item, Library, Plan, Target } from './library.ts';
import { targetsOfItem } from './targets.ts';

export type WayOfContinuing = (typeof waysOfContinuing)[number];

export interface ChangedTarget {
  earlier: Target;
  later: Target;
  change: 'raised' | 'lowered';
}

export interface Continued {
  item: Item;
  how: WayOfContinuing;
  /** The items of the plan before that it continues. */
  from: Item[];
  /** Bodies that led before and do not now, and the other way round. */
  leads: { gone: string[]; come: string[] };
  targets: ChangedTarget[];
}

export interface Since {
  before: Plan;
  items: Continued[];
  /** Items of the plan before that no item of this one continues. */
  ended: Item[];
}

const apart = (a: readonly string[], b: readonly string[]): string[] => a.filter((id) => !b.includes(id));

/** A quotation without its numbers: what two years set in the same words. */
const unnumbered = ({ quote }: Target): string => quote.replace(/\d+(?:\.\d+)?/gu, '#');

/** Whether both set the same thing: by their id, or in the same words but for the numbers. */
const isSameThing = (a: Target, b: Target): boolean => a.id === b.id || unnumbered(a) === unnumbered(b);

function changedTargets(earlier: readonly Target[], later: readonly Target[]): ChangedTarget[] {
  return later.flatMap((target): ChangedTarget[] => {
    const old = earlier.find((each) => isSameThing(each, target) && each.unit?.zh === target.unit?.zh);
    if (old?.value === undefined || target.value === undefined || old.value === target.value) return [];
    return [{ earlier: old, later: target, change: old.value < target.value ? 'raised' : 'lowered' }];
  });
}

/** Null where the editors have said nothing, or the plan before is not on this site. */
export function sinceOf(plan: Plan, { plans }: Pick<Library, 'plans'>): Since | null {
  const { lineage } = plan;
  const before = plans.find(({ id }) => id === lineage?.before);
  if (!lineage || !before) return null;
  const numbered = (all: readonly Item[], number: number) => all.find((each) => each.number === number);
  const continued = new Set(lineage.items.flatMap(({ from }) => from));
  return {
    before,
    items: lineage.items.flatMap(({ item: number, from: numbers, how }): Continued[] => {
      const item = numbered(plan.items, number);
      if (!item) return [];
      const from = numbers.flatMap((each) => numbered(before.items, each) ?? []);
      const led = [...new Set(from.flatMap(({ lead }) => lead))];
      return [
        {
          item,
          how,
          from,
          leads:
            how === 'new'
              ? { gone: [], come: [] }
              : { gone: apart(led, item.lead), come: apart(item.lead, led) },
          targets: changedTargets(
            from.flatMap((each) => targetsOfItem(before, each)),
            targetsOfItem(plan, item),
          ),
        },
      ];
    }),
    ended: before.items.filter(({ number }) => !continued.has(number)),
  };
}

/** The plan after in its series whose lineage names this one, and the items that continue one item; none: it ends there. */
export function continuedIn(
  plan: Plan,
  item: Item,
  { plans }: Pick<Library, 'plans'>,
): { plan: Plan; items: Item[] } | null {
  const after = plans.find(({ lineage }) => lineage?.before === plan.id);
  if (!after?.lineage) return null;
  const numbers = after.lineage.items.filter(({ from }) => from.includes(item.number));
  return {
    plan: after,
    items: after.items.filter(({ number }) => numbers.some((each) => each.item === number)),
  };
}

export interface LineageRow {
  item: number;
  /** The items it continues, each with its plan: 2021/1. */
  from: string[];
  how: WayOfContinuing;
}

/** Every item of a plan with those it continues; none where the editors have said nothing. */
export const lineageRows = (plan: Plan, library: Pick<Library, 'plans'>): LineageRow[] => {
  const since = sinceOf(plan, library);
  return (since?.items ?? []).map(({ item, how, from }) => ({
    item: item.number,
    from: from.map(({ number }) => `${since?.before.id ?? ''}/${number}`),
    how,
  }));
};
