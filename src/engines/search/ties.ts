/** What the entities of a plan lend one another: items say what their terms say, and are led by units. */
import { itemOfClause } from '#schema/paths';
import type { Directory, Entity, ItemEntity } from './directory.ts';
import {
  evidenceOf,
  sum,
  textEvidence,
  withTie,
  type Evidence,
  type TextEvidence,
  type Why,
} from './evidence.ts';
import type { Query } from './query.ts';
import type { OpenClause } from './texts.ts';

export interface Found {
  evidence: Map<Entity, Evidence>;
  texts: Map<Entity, TextEvidence>;
  /** The clause of an item that uses the term that fits best, by id. */
  landings: Map<Entity, { best: number; clause: string }>;
}

/** A unit that leads alone says more of an item than one of many. */
function leadWeight({ lead }: ItemEntity, unit: Entity): number {
  if (lead.length === 1) return 0.7;
  return lead[0] === unit ? 0.66 : 0.62;
}

/** A group says more of an item when it alone is responsible, or when the clauses speak of its members. */
const groupWeight = ({ responsible, speaks }: ItemEntity, group: Entity): number =>
  0.25 + (responsible.length === 1 ? 0.2 : 0) + (speaks.includes(group) ? 0.1 : 0);

/** The clauses of an item, or a plan's clauses before its items. */
const clausesOf = ({ kind, plan, id }: Entity, clauses: readonly OpenClause[]): OpenClause[] =>
  clauses.filter(
    (clause) => clause.plan === plan && itemOfClause(clause.id) === (kind === 'item' ? Number(id) : null),
  );

/** Everything that speaks for each entity. `weights` tell how much each place of the query tells. */
export function gatherEvidence(
  directory: Directory,
  query: Query,
  clauses: readonly OpenClause[],
  weights: readonly number[],
): Found {
  const { entities, items, rosters, plans } = directory;
  const texts = new Map<Entity, TextEvidence>();
  const evidence = new Map<Entity, Evidence>();
  const landings: Found['landings'] = new Map();
  const ledBy = (unit: Entity) => items.filter(({ lead }) => lead.includes(unit)).length;
  // What people bring to a unit speaks for the unit, not for all it leads where that is much.
  const named = new Map<Entity, Evidence | null>();
  for (const entity of entities) {
    const own = evidenceOf(entity.forms, query);
    if (own) evidence.set(entity, own);
    const forms = entity.forms.filter(({ type }) => type !== 'matter');
    named.set(entity, forms.length === entity.forms.length ? own : evidenceOf(forms, query));
  }
  const tie = (to: Entity, from: Evidence | null | undefined, weight: number, why: Why) => {
    const tied = withTie(evidence.get(to), from, weight, why);
    if (tied) evidence.set(to, tied);
  };

  for (const holder of [...items, ...plans.map(({ entity }) => entity)]) {
    const text = textEvidence(query, clausesOf(holder, clauses), weights);
    if (!text) continue;
    texts.set(holder, text);
    tie(holder, text.evidence, 1, { type: 'text' });
    const own = evidence.get(holder);
    if (own) evidence.set(holder, { ...own, bonus: Math.max(own.bonus, text.evidence.bonus) });
  }
  for (const item of items) {
    for (const { term, clause } of item.terms) {
      const own = named.get(term);
      tie(item, own, 0.8, { type: 'term', via: term });
      if (own && own.best > (landings.get(item)?.best ?? 0)) landings.set(item, { best: own.best, clause });
    }
    tie(item, named.get(item.section), 0.5, { type: 'section', via: item.section });
  }
  // A section holds what one of its items says, not words of several.
  for (const section of new Set(items.map((item) => item.section))) {
    const worth = (item: ItemEntity) =>
      sum((evidence.get(item)?.places ?? []).map((value, at) => value * (weights[at] ?? 0)));
    const [best] = items.filter((item) => item.section === section).sort((a, b) => worth(b) - worth(a));
    if (best) tie(section, evidence.get(best), 0.45, { type: 'holds', via: best });
  }

  for (const item of items) {
    for (const unit of item.lead) {
      tie(item, named.get(unit), leadWeight(item, unit), { type: 'lead', via: unit });
      if (ledBy(unit) < 3) tie(item, evidence.get(unit), 0.4, { type: 'lead', via: unit });
    }
    for (const group of item.responsible)
      tie(item, named.get(group), groupWeight(item, group) + 0.1, { type: 'responsible', via: group });
  }
  // Counties and zones lead nothing: what they must do comes through the groups that take them in.
  const leaders = new Set(items.flatMap(({ lead }) => lead));
  for (const { plan, entity: group, members } of rosters) {
    for (const unit of members.filter((each) => !leaders.has(each) && named.get(each)?.isWhole)) {
      tie(group, named.get(unit), 0.6, { type: 'member', via: unit });
      for (const item of items.filter((each) => each.plan === plan && each.responsible.includes(group)))
        tie(item, named.get(unit), groupWeight(item, group), { type: 'through', via: unit });
    }
  }
  return { evidence, texts, landings };
}
