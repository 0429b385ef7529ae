/** Who leads how much, and with whom: counts by kind, never across bases. */
import { leadKind, type LeadKind } from './duties.ts';
import type { Item, Plan, Unit } from './library.ts';

export interface LeadCount {
  unit: Unit;
  items: Record<LeadKind, Item[]>;
}

/** The items a unit leads, by how it leads them. */
export function leadsOf(plan: Plan, unit: Unit): LeadCount {
  const ofKind = (kind: LeadKind) => plan.items.filter((item) => leadKind(item, unit.id) === kind);
  return { unit, items: { alone: ofKind('alone'), first: ofKind('first'), joint: ofKind('joint') } };
}

/** How many items a unit leads, in whatever way. */
export const leadTotal = ({ items }: LeadCount): number =>
  items.alone.length + items.first.length + items.joint.length;

export interface Companion {
  unit: string;
  items: number[];
}

/** The units that lead items together with this one, most often first, then in printed order. */
export function companionsOf(plan: Plan, unit: string): Companion[] {
  const shared = new Map<string, number[]>();
  for (const item of plan.items.filter(({ lead }) => lead.includes(unit))) {
    for (const other of item.lead.filter((id) => id !== unit)) {
      shared.set(other, [...(shared.get(other) ?? []), item.number]);
    }
  }
  return [...shared]
    .map(([id, items]) => ({ unit: id, items }))
    .sort((a, b) => b.items.length - a.items.length);
}

/** Pairs of units that lead together, each pair once. */
export interface Pair {
  a: string;
  b: string;
  items: number[];
}

/** Every two of the units that lead an item together, `a` before `b` in the order of the units. */
export function leadPairs(plan: Plan, units: readonly Unit[]): Pair[] {
  return units.flatMap(({ id: a }, index) => {
    const later = new Set(units.slice(index + 1).map(({ id }) => id));
    return companionsOf(plan, a)
      .filter(({ unit }) => later.has(unit))
      .map(({ unit: b, items }) => ({ a, b, items }));
  });
}
