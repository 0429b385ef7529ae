/** Narrowing results by section, unit, role, basis, kind and target; every choice says how many it would leave. */
import { itemOfClause } from '#schema/paths';
import type { Directory, Entity, ItemEntity } from './directory.ts';
import type { Result } from './rank.ts';

export const filterNames = ['kind', 'plan', 'city', 'section', 'unit', 'role', 'basis', 'target'] as const;
export type FilterName = (typeof filterNames)[number];
/** What is chosen, by filter; what is not chosen is not there. */
export type Filters = Partial<Record<FilterName, string>>;

/** One thing a result can be narrowed by: an item it has to do with, and, where there is one, a duty in it. */
type Fact = Partial<Record<FilterName, string>>;

export const sectionValue = ({ plan, id }: Entity): string => `${plan}-${id}`;

/** Every duty of an item, with the item's own facts. */
function factsOfItem(item: ItemEntity, directory: Directory): Fact[] {
  const about: Fact = {
    plan: item.plan,
    city: directory.plans.find(({ id }) => id === item.plan)?.place ?? '',
    section: sectionValue(item.section),
    target: item.targets.length > 0 ? 'yes' : 'no',
  };
  const duty = (unit: Entity, role: string, basis: string): Fact => ({
    ...about,
    unit: unit.id,
    role,
    basis,
  });
  const through = (body: Entity, role: string): Fact[] => {
    const group = directory.rosters.find(({ plan, entity }) => plan === item.plan && entity === body);
    if (!group) return [duty(body, role, 'named')];
    return [
      ...group.members.map((unit) => duty(unit, role, 'member')),
      ...group.possible.map((unit) => duty(unit, role, 'possible')),
    ];
  };
  return [
    ...item.lead.flatMap((body) => through(body, 'lead')),
    ...item.responsible.flatMap((body) => through(body, 'responsible')),
  ];
}

/** Which items an entity has to do with; of a unit only its own duties count. */
function itemsOf({ kind, id, plan }: Entity, { items, documents, rosters }: Directory): ItemEntity[] {
  if (kind === 'item') return items.filter((item) => item.id === id && item.plan === plan);
  if (kind === 'section') return items.filter((item) => item.section.id === id && item.plan === plan);
  if (kind === 'plan' || kind === 'page') return items.filter((item) => item.plan === plan);
  if (kind === 'term') return items.filter(({ terms }) => terms.some(({ term }) => term.id === id));
  if (kind === 'group') return items.filter(({ responsible }) => responsible.some((body) => body.id === id));
  if (kind === 'document') {
    const clauses = documents.find(({ entity }) => entity.id === id && entity.plan === plan)?.clauses ?? [];
    return items.filter(
      (item) => item.plan === plan && clauses.some((clause) => itemOfClause(clause) === Number(item.id)),
    );
  }
  const through = rosters.filter(({ members, possible }) =>
    [...members, ...possible].some((unit) => unit.id === id),
  );
  return items.filter((item) =>
    [...item.lead, ...item.responsible].some(
      (body) =>
        body.id === id || through.some((roster) => roster.plan === item.plan && roster.entity === body),
    ),
  );
}

export type FactsOf = (result: Result) => Fact[];

/** The facts of each result, worked out once for each entity. */
export function factsIn(directory: Directory): FactsOf {
  const ofItem = new Map(directory.items.map((item) => [item, factsOfItem(item, directory)]));
  const known = new Map<Entity, Fact[]>();
  return ({ entity }) => {
    const facts =
      known.get(entity) ??
      itemsOf(entity, directory)
        .flatMap((item) => ofItem.get(item) ?? [])
        .filter(({ unit }) => entity.kind !== 'unit' || unit === entity.id);
    known.set(entity, facts);
    return facts;
  };
}

const kindsOf = ({ entity, clauses }: Result): string[] =>
  clauses.length > 0 ? [entity.kind, 'clause'] : [entity.kind];

/** All filters but kind: what one duty of an item must meet together. */
const dutyFilters = (filters: Filters): [FilterName, string][] =>
  filterNames.flatMap((name) => (name !== 'kind' && filters[name] ? [[name, filters[name]]] : []));

const passes = (result: Result, filters: Filters, factsOf: FactsOf): boolean => {
  const { kind } = filters;
  const entries = dutyFilters(filters);
  return (
    (!kind || kindsOf(result).includes(kind)) &&
    (entries.length === 0 ||
      factsOf(result).some((fact) => entries.every(([name, value]) => fact[name] === value)))
  );
};

export const narrowed = (results: readonly Result[], filters: Filters, factsOf: FactsOf): Result[] =>
  results.filter((result) => passes(result, filters, factsOf));

/**
 * Of one filter, on which grounds each of its values would leave how many results beside the other filters chosen. A
 * result may count on several grounds, so they are never added up.
 */
export function groundsOf(
  results: readonly Result[],
  filters: Filters,
  factsOf: FactsOf,
  name: FilterName,
): Map<string, Map<string, number>> {
  const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name)) as Filters;
  const entries = dutyFilters(others);
  const grounds = new Map<string, Map<string, number>>();
  for (const result of narrowed(results, others, factsOf)) {
    const facts = factsOf(result).filter((fact) => entries.every(([other, value]) => fact[other] === value));
    const pairs = new Set(facts.map((fact) => `${fact[name] ?? ''} ${fact.basis ?? ''}`));
    for (const pair of pairs) {
      const [value = '', basis = ''] = pair.split(' ');
      const ofValue = grounds.get(value) ?? new Map<string, number>();
      grounds.set(value, ofValue.set(basis, (ofValue.get(basis) ?? 0) + 1));
    }
  }
  return grounds;
}

/** For each filter, how many results each of its values would leave beside the other filters chosen. */
export function countsOf(
  results: readonly Result[],
  filters: Filters,
  factsOf: FactsOf,
): Record<FilterName, Map<string, number>> {
  const counts = (name: FilterName): Map<string, number> => {
    const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name)) as Filters;
    const entries = dutyFilters(others);
    const count = new Map<string, number>();
    for (const result of narrowed(results, others, factsOf)) {
      const values =
        name === 'kind'
          ? kindsOf(result)
          : factsOf(result)
              .filter((fact) => entries.every(([other, value]) => fact[other] === value))
              .flatMap((fact) => fact[name] ?? []);
      for (const value of new Set(values)) count.set(value, (count.get(value) ?? 0) + 1);
    }
    return count;
  };
  return Object.fromEntries(filterNames.map((name) => [name, counts(name)])) as Record<
    FilterName,
    Map<string, number>
  >;
}
