/** Puts what fits a query in order. */
import type { Directory, Entity, ItemEntity } from './directory.ts';
import { sum, type Evidence, type Why } from './evidence.ts';
import { isHan } from './fold.ts';
import type { Query } from './query.ts';
import { holds, holdsGram, holdsKey, type OpenClause } from './texts.ts';
import { gatherEvidence } from './ties.ts';

export interface Result {
  entity: Entity;
  score: number;
  why: Why;
  /** The clauses of an item or plan that hold the query, best first. */
  clauses: readonly OpenClause[];
  /** Id of the clause it lands on; null for the head of the page. */
  clause: string | null;
}

export interface Ranking {
  results: Result[];
  /** How much of the query the best result meets, 0 to 1. */
  coverage: number;
}

/** Of two that fit alike, what people more likely look for. */
export const kindWeight = {
  unit: 1.1,
  item: 1.03,
  term: 1,
  group: 0.97,
  section: 0.97,
  document: 0.93,
  page: 0.9,
  plan: 0.9,
} as const;

/** More than any term of that name, less than any unit. */
const literalScore = 2.08;

/** How much each place tells: rare grams more than common ones, unknown ones as much as rare ones. */
function weightsOf(query: Query, { entities }: Directory, clauses: readonly OpenClause[]): number[] {
  const total = entities.length + clauses.length;
  const rarities = query.grams.map(({ text }) => {
    const named = entities.filter(({ forms }) => forms.some(({ key, stems }) => holdsGram(key, stems, text)));
    const count = named.length + clauses.filter((clause) => holds(clause, text)).length;
    return count === 0 ? Number.POSITIVE_INFINITY : Math.log(1 + total / count);
  });
  const weights = query.places.map((place, at) => {
    const around = query.grams.flatMap(({ from, to }, gram) =>
      from <= at && at <= to ? (rarities[gram] ?? 0) : [],
    );
    return (isHan(place) ? 1 : 2) * Math.min(5, ...around);
  });
  return weights.map((weight) => weight / sum(weights));
}

const measure = ({ places }: Evidence, weights: readonly number[]) => ({
  strength: sum(places.map((value, at) => value * (weights[at] ?? 0))),
  coverage: sum(places.map((value, at) => (value > 0 ? (weights[at] ?? 0) : 0))),
});

/** How much of a query the best result must meet: more of a short word, of which a part is another word. */
const leastOf = ({ places }: Query): number => (places.length < 5 && places.every(isHan) ? 0.75 : 0.6);

/** How much of it the others must meet. A question says more than its answers repeat. */
const enoughOf = (top: number, least: number, isQuestion: boolean): number =>
  isQuestion
    ? Math.min(top * 0.9, Math.max(0.45, top * 0.6))
    : Math.max(least, top * (top > 0.95 ? 0.9 : 0.7));

/** Input: the query and the clauses that may hold its words. Output: what fits, best first; none when nothing does. */
export function rank(directory: Directory, query: Query, clauses: readonly OpenClause[]): Ranking {
  const weights = weightsOf(query, directory, clauses);
  const { evidence, texts, landings } = gatherEvidence(directory, query, clauses, weights);
  const found = [...evidence].map(([entity, each]) => ({
    entity,
    evidence: each,
    ...measure(each, weights),
  }));
  const top = Math.max(0, ...found.map(({ coverage }) => coverage));
  const isQuestion = query.core !== query.key;
  const least = leastOf(query);
  const isNamed = ({ evidence: { isWhole, places }, coverage }: (typeof found)[number]) =>
    isWhole && (coverage >= 0.4 || places.filter(Boolean).length >= places.length / 2);
  const isFound = top >= least || (isQuestion && found.some(isNamed));
  if (!isFound) return { results: [], coverage: 0 };

  // 谁执法谁普法 is printed, and no question.
  const asksWho = query.asksWho && ![...texts.values()].some(({ isExact }) => isExact);
  // How much is answered by a target, best by one in figures.
  const answering = (entity: Entity, clause: string | null, text: string) =>
    query.asksAmount &&
    clause !== null &&
    directory.items.some((item) => item === entity && item.targets.includes(clause))
      ? /\d/u.test(text)
        ? 1.8
        : 1.3
      : 1;
  const topItem = Math.max(
    0,
    ...found.filter(({ entity }) => entity.kind === 'item').map(({ coverage }) => coverage),
  );
  const results = found
    .filter(
      (each) =>
        each.coverage >= enoughOf(top, least, isQuestion) || (each.evidence.isWhole && each.coverage >= 0.2),
    )
    .map(({ entity, evidence: { bonus, why }, strength, coverage }): Result => {
      const text = texts.get(entity);
      // Who must do it is no sentence that says so.
      const isSaid = text && (text.literal > 0 || !isTied(why));
      const held = isSaid && measure(text.evidence, weights).coverage >= 0.6 ? text.clauses : [];
      const landing = landings.get(entity);
      const clause = held[0]?.id ?? (landing && landing.best > 0.5 && !isTied(why) ? landing.clause : null);
      // A body and a matter: what has to do with both comes first.
      const isLess = entity.kind === 'unit' && coverage < topItem - 0.15 && !asksWho;
      const factor =
        (coverage > 0.95 ? 1 : 0.75) *
        (isLess ? 0.55 : 1) *
        answering(entity, clause, held[0]?.zh ?? '') *
        (asksWho && entity.kind === 'unit' ? 1.5 : 1);
      return {
        entity,
        score: strength * (1 + bonus) * kindWeight[entity.kind] * factor,
        why,
        clauses: held,
        clause,
      };
    })
    .filter((result) => query.quoted.every((phrase) => holdsPhrase(result, phrase)))
    .filter((result) => !query.without.some((phrase) => holdsPhrase(result, phrase)))
    .sort((a, b) => b.score - a.score);
  const literal =
    results.find(({ entity }) => texts.get(entity)?.isExact) ??
    results.find(({ entity }) => (texts.get(entity)?.literal ?? 0) > 0);
  if (literal) literal.score = Math.max(literal.score, literalScore);
  raiseHolders(results);
  return { results: withLeaders(results, directory, query).sort((a, b) => b.score - a.score), coverage: top };
}

/** What a term stands for is said by the item that holds it: of a term and its items, the best item comes first. */
function raiseHolders(results: readonly Result[]): void {
  for (const { entity, score } of results) {
    if (entity.kind !== 'term') continue;
    const holder = results.find(
      ({ entity: item }) => isItem(item) && item.terms.some(({ term }) => term === entity),
    );
    if (holder && holder.score <= score) holder.score = score * 1.01;
  }
}

const isItem = (entity: Entity): entity is ItemEntity => entity.kind === 'item';

const holdsPhrase = ({ entity, clauses }: Result, phrase: string): boolean =>
  entity.forms.some(({ key }) => key.includes(phrase)) || clauses.some((clause) => holdsKey(clause, phrase));

/** Whether an item is shown for who must do it, not for what it says. */
const isTied = ({ type }: Why): boolean => type === 'lead' || type === 'responsible' || type === 'through';

/** Adds who leads the best item: right behind it when the question is who, else last, where one or two lead it. */
function withLeaders(results: readonly Result[], { items }: Directory, { asksWho, quoted }: Query): Result[] {
  const best = results.find(({ entity }) => entity.kind === 'item');
  const item = items.find((each) => each === best?.entity);
  if (!best || !item || quoted.length > 0 || item.lead.length > (asksWho ? 3 : 2)) return [...results];
  if (best.why.type === 'lead' || best.why.type === 'responsible' || best.why.type === 'through')
    return [...results];
  const leaders = asksWho ? item.lead : item.lead.slice(0, 1);
  const score = best.score * (asksWho ? 0.85 : 0.2);
  return [
    ...results.map((each) =>
      leaders.includes(each.entity) ? { ...each, score: Math.max(each.score, score) } : each,
    ),
    ...leaders
      .filter((unit) => !results.some(({ entity }) => entity === unit))
      .map((entity): Result => ({
        entity,
        score,
        why: { type: 'leads', via: item },
        clauses: [],
        clause: null,
      })),
  ];
}
