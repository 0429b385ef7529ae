/**
 * The last step of understanding: how much of what a request tells is met by each place of the plan. Ways of saying a
 * concept count as its words, rare words more than common ones, passing words nothing; what tells most must be met.
 */
import type { Directory, Entity, ItemEntity } from './directory.ts';
import type { Why } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { kindWeight, type Ranking, type Result } from './rank.ts';
import { holds, holdsGram, type OpenClause } from './texts.ts';
import type { Request, Span } from './understand.ts';

/** What a grade is worth beside the best. */
const worthOf: Readonly<Record<number, number>> = { 1: 0.3, 2: 0.62, 3: 1 };

/** What is shown beside the best. */
const leastOfBest = 0.2;

const nameWorth = { name: 1, alias: 1, everyday: 0.9, matter: 0.7 } as const;

/** What has been met for one entity: how well each place of the request, and by which of its clauses. */
interface Met {
  places: number[];
  clauses: Map<string, number[]>;
  /** The strongest single reason. */
  why: Why;
  worth: number;
}

export interface Closest extends Ranking {
  /** Concepts the request speaks of, most of it first. */
  concepts: { label: string; locale: 'zh' | 'en' }[];
}

const isRest = ({ places, spans }: Request, at: number): boolean =>
  !places[at]?.isPassing && !spans.some((span) => span.at.includes(at));

/** Of a word that is known from nowhere, or only from the text: how much it tells beside one that stands for something. */
const restWorth = 0.7;

/** The same of a request that is only hinted at. */
const enoughHinted = 0.62;

/** How much each place tells. */
function weightsOf(request: Request): number[] {
  const { places, spans } = request;
  return places.map((place, at) => {
    if (place.isPassing) return 0;
    const own = place.isHan ? 1 : 2;
    const mine = spans.filter((span) => span.at.includes(at));
    if (mine.some(isProper)) return own * 1.5;
    if (mine.length > 0) return mine.some(isRequest) ? own : own * 0.5;
    // Of the rest, one character alone tells little.
    const isAlone = place.isHan && !isRest(request, at - 1) && !isRest(request, at + 1);
    return own * (isAlone || place.isCommon ? 0.3 : restWorth);
  });
}

/** Whether a piece is a request by itself: a concept that does not only add, or a name; not what people bring to a unit. */
const isRequest = ({ at, concepts, names, hints }: Span): boolean =>
  (hints === undefined || hints > 1) &&
  (concepts.some(({ adds }) => !adds) ||
    names.some(
      ({ form }) =>
        form.type === 'name' || form.type === 'alias' || (form.type === 'everyday' && at.length > 1),
    ));

/** Whether a piece is a name, which tells more than words do. */
/** Whether a piece says what is sought, beside a body that is named. */
const isTopic = ({ concepts, hints }: Span): boolean =>
  hints === undefined && concepts.some(({ adds }) => !adds);

const isProper = ({ names }: Span): boolean =>
  names.some(({ form, entity }) => form.type === 'name' || (form.type === 'alias' && entity.kind !== 'term'));

/**
 * How much of a request must be met, by how much it tells in all: of a few words nearly each is what is sought; a long
 * story tells much besides.
 */
const enough = (all: number): number => Math.min(0.7, Math.max(0.33, 0.62 - 0.19 * (all - 3.4)));

interface Part {
  text: string;
  at: number[];
  isPrinted: boolean;
}

/** Pairs of characters, words and values, with the places they cover, and the clauses that hold each. */
function partsIn({ places, values }: Request): Omit<Part, 'isPrinted'>[] {
  return [
    ...places.flatMap((place, at) => {
      if (place.isPassing) return [];
      if (!place.isHan) return [{ text: place.text, at: [at] }];
      const next = places[at + 1];
      return next?.isHan && !next.isPassing ? [{ text: place.text + next.text, at: [at, at + 1] }] : [];
    }),
    ...values,
  ];
}

export function closest(
  directory: Directory,
  request: Request,
  lexicon: Lexicon,
  { asksAmount }: Pick<Query, 'asksAmount'>,
): Closest {
  const { places, spans } = request;
  const weights = weightsOf(request);
  const met = new Map<Entity, Met>();
  const meet = (entity: Entity, clause: string | null, at: readonly number[], worth: number, why: Why) => {
    const mine: Met = met.get(entity) ?? { places: places.map(() => 0), clauses: new Map(), why, worth: 0 };
    met.set(entity, mine);
    const lay = (list: number[]) => at.forEach((place) => (list[place] = Math.max(list[place] ?? 0, worth)));
    lay(mine.places);
    const total = worth * at.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
    if (total > mine.worth) Object.assign(mine, { why, worth: total });
    if (clause === null) return;
    const ofClause = mine.clauses.get(clause) ?? places.map(() => 0);
    mine.clauses.set(clause, ofClause);
    lay(ofClause);
  };

  for (const span of spans) meetSpan(directory, span, meet);
  const holderOf = holders(directory);
  const parts: Part[] = [];
  for (const { text, at } of partsIn(request)) {
    const holding = directory.clauses.filter((clause) => holds(clause, text));
    for (const clause of holding) meet(holderOf(clause), clause.id, at, 0.6, { type: 'text' });
    parts.push({ text, at, isPrinted: holding.length > 0 });
    for (const entity of directory.entities)
      if (entity.kind === 'term' || entity.kind === 'document')
        for (const form of entity.forms)
          if (form.type !== 'everyday' && holdsGram(form.key, form.stems, text))
            meet(entity, null, at, 0.5, { type: form.type, form });
    // A pair or word of some concept’s expressions speaks for it, less the more concepts use it.
    if (!at.some((place) => isRest(request, place))) continue;
    const stemmed = places[at[0] ?? 0]?.isHan ? text : (places[at[0] ?? 0]?.stem ?? text);
    const concepts = new Set((lexicon.byPart.get(stemmed) ?? []).flatMap((each) => each.concepts));
    const worth = 0.6 / Math.sqrt(concepts.size);
    for (const { concept, entity, clause, grade } of directory.answers) {
      const of = [...concepts].find((each) => each.at === concept);
      if (of && !of.adds)
        meet(entity, clause, at, worth * (worthOf[grade] ?? 0), { type: 'concept', concept: of });
    }
  }

  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const weigh = (list: readonly number[]) =>
    list.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / Math.max(all, 0.001);
  // What stands for something is met; of the rest, what the text holds is met in part.
  const isMet = (at: number) => spans.some((span) => span.hints === undefined && span.at.includes(at));
  const inText = new Set(parts.filter(({ isPrinted }) => isPrinted).flatMap(({ at }) => at));
  const isHinted = (at: number) => spans.some((span) => span.hints !== undefined && span.at.includes(at));
  const told = (at: number) => (isMet(at) ? 1 : isHinted(at) ? 0.7 : inText.has(at) ? 0.5 : 0);
  const coverage = all === 0 ? 0 : weights.reduce((sum, weight, at) => sum + weight * told(at), 0) / all;
  const concepts = [...spans]
    .sort((a, b) => b.at.length - a.at.length)
    .flatMap((span) => span.concepts.map(({ label, locale }) => ({ label, locale })));
  const requests = spans.filter(isRequest);
  const isOnlyHinted = requests.every(({ hints }) => hints !== undefined);
  const least =
    requests.length === 0 ? 0.95 : isOnlyHinted ? Math.max(enoughHinted, enough(all)) : enough(all);
  if (spans.length === 0 || coverage < least) return { results: [], coverage: 0, concepts };

  const hasTopic = spans.some(isTopic);
  const results = [...met]
    .map(([entity, { places: own, clauses, why }]): Result => {
      const best = [...clauses].sort((a, b) => weigh(b[1]) - weigh(a[1]));
      // How much is answered by the sentence that sets it.
      const targets = asksAmount && entity.kind === 'item' ? (entity as ItemEntity).targets : [];
      const least = 0.5 * weigh(best[0]?.[1] ?? []);
      const landing = best.find(([id, list]) => targets.includes(id) && weigh(list) >= least) ?? best[0];
      // The best single clause tells more than all of them together.
      const score = 0.6 * weigh(own) + 0.4 * (landing ? weigh(landing[1]) : weigh(own));
      return {
        entity,
        score: score * worthOfKind(entity, why, hasTopic),
        why,
        clauses: best
          .filter(([, list]) => weigh(list) >= 0.6 * weigh(landing?.[1] ?? []))
          .flatMap(([id]) =>
            directory.clauses.filter((clause) => clause.plan === planOf(entity) && clause.id === id),
          ),
        clause: landing?.[0] ?? null,
      };
    })
    .sort((a, b) => b.score - a.score);
  const [best] = results;
  if (best) results.push(...termsAt(best, results));
  const top = best?.score ?? 0;
  return { results: results.filter(({ score }) => score >= top * leastOfBest), coverage, concepts };
}

/** Of what is met alike: where a matter is named, what says something of it comes before those who have to do with it. */
function worthOfKind({ kind }: Entity, why: Why, hasTopic: boolean): number {
  if (kind === 'term') return 0.8;
  if (kind === 'unit' && why.type === 'concept') return 0.85;
  if (hasTopic && (kind === 'unit' || kind === 'group')) return 0.65;
  if (hasTopic && kind === 'plan') return 0.75;
  return kindWeight[kind];
}

/** The terms of the clause that answers best: what they mean helps to read it. */
function termsAt({ entity, clause, score }: Result, results: readonly Result[]): Result[] {
  const { terms } = entity.kind === 'item' ? (entity as ItemEntity) : { terms: [] };
  return terms
    .filter((each) => each.clause === clause && !results.some((result) => result.entity === each.term))
    .slice(0, 3)
    .map(({ term }) => ({
      entity: term,
      score: score * 0.25,
      why: { type: 'used', via: entity },
      clauses: [],
      clause: null,
    }));
}

const planOf = ({ kind, id, plan }: Entity): string => (kind === 'plan' ? id : plan);

type Meet = (entity: Entity, clause: string | null, at: readonly number[], worth: number, why: Why) => void;

/** What one piece speaks for: answers of its concepts, what bears its name, and what is tied to that. */
function meetSpan({ answers, items }: Directory, { at, strength, concepts, names }: Span, meet: Meet): void {
  for (const concept of concepts) {
    const mine = answers.filter((answer) => answer.concept === concept.at);
    // What only has to do with it is offered, and never claimed as an answer.
    if (mine.every(({ grade }) => grade < 2)) continue;
    const best = new Set(mine.filter(({ grade }) => grade === 3).map(({ entity }) => entity));
    // What has many best answers says less of each.
    const share = strength / Math.max(1, best.size) ** 0.3;
    for (const { entity, clause, grade } of mine)
      meet(entity, clause, at, share * (worthOf[grade] ?? 0), { type: 'concept', concept });
  }
  for (const { entity, form } of names) {
    const worth = strength * nameWorth[form.type];
    meet(entity, null, at, worth, { type: form.type, form });
    for (const item of items) {
      const held = item.terms.find(({ term }) => term === entity);
      if (held) meet(item, held.clause, at, worth * 0.9, { type: 'term', via: entity });
      if (item.section === entity) meet(item, null, at, worth * 0.5, { type: 'section', via: entity });
      if (form.type === 'matter') continue;
      if (item.lead.includes(entity)) meet(item, null, at, worth * 0.7, { type: 'lead', via: entity });
      if (item.responsible.includes(entity))
        meet(item, null, at, worth * 0.3, { type: 'responsible', via: entity });
    }
  }
}

/** Whose clause it is: its item’s, or its plan’s. */
function holders({ items, plans }: Directory): (clause: OpenClause) => Entity {
  const known = new Map<string, ItemEntity>(items.map((item) => [`${item.plan} ${item.id}`, item]));
  const fallback = new Map(plans.map(({ id, entity }) => [id, entity]));
  return ({ plan, id }) => {
    const holder = known.get(`${plan} ${id.split('.')[0] ?? ''}`) ?? fallback.get(plan);
    if (!holder) throw new Error(`no place for clause ${plan}/${id}`);
    return holder;
  };
}
