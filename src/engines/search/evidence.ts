/** What speaks for an entity: how well its own words meet the query. */
import type { Entity, Form, FormType } from './directory.ts';
import { isHan } from './fold.ts';
import type { Concept } from './lexicon.ts';
import type { Query } from './query.ts';
import { holds, holdsGram, occurrences, type OpenClause } from './texts.ts';

/** Why a result is shown: its own words, the text, its number, or the entity it is tied to. */
export type Why =
  | { type: FormType; form: Form }
  | { type: 'text' | 'number' | 'all' }
  | { type: 'concept'; concept: Concept }
  | {
      type: 'lead' | 'responsible' | 'through' | 'term' | 'section' | 'leads' | 'holds' | 'member' | 'used';
      via: Entity;
    };

export interface Evidence {
  /** How well each place of the query is met, 0 to 1. */
  places: readonly number[];
  /** What a name adds that is the query, begins with it, holds it or stands in it. */
  bonus: number;
  /** Whether a whole name or everyday word stands in the query. */
  isWhole: boolean;
  why: Why;
  /** Worth of what `why` tells. */
  best: number;
}

const weightOf = { name: 1, alias: 0.98, everyday: 0.92, matter: 0.7 } as const;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The places that the grams held cover. */
export const cover = (query: Query, isHeld: (gram: string) => boolean): number[] => {
  const places = query.places.map(() => 0);
  for (const { text, from, to } of query.grams) if (isHeld(text)) places.fill(1, from, to + 1);
  return places;
};

const higher = (a: readonly number[], b: readonly number[], weight: number): number[] =>
  a.map((value, at) => Math.max(value, (b[at] ?? 0) * weight));

function bonusOf(
  { key, type }: Form,
  { key: whole, core, words }: Query,
): { bonus: number; isWhole: boolean } {
  if (key === whole || key === core) return { bonus: 1, isWhole: true };
  const wanted = isHan(key) ? key : ` ${key} `;
  if (key.length > 1 && ` ${whole} `.includes(wanted)) {
    return { bonus: Math.min(0.5, (0.5 * key.length) / core.length), isWhole: true };
  }
  const at = core.length > 1 ? key.indexOf(core) : -1;
  const bonus = at === -1 ? 0 : (at === 0 ? 0.35 : 0.25) + (0.35 * core.length) / key.length;
  const isNamed = type === 'name' || type === 'alias';
  return {
    bonus,
    isWhole: isNamed && words.length > 1 && words.some((word) => isHan(word) && key.startsWith(word)),
  };
}

/** The evidence of some names and everyday words; null when none holds any of the query. */
export function evidenceOf(forms: readonly Form[], query: Query): Evidence | null {
  const measured = forms.flatMap((form) => {
    const places = cover(query, (gram) => holdsGram(form.key, form.stems, gram));
    if (sum(places) === 0) return [];
    const weight = weightOf[form.type];
    const { bonus, isWhole } = bonusOf(form, query);
    return {
      form,
      places,
      weight,
      isWhole,
      bonus: bonus * weight,
      best: weight * (sum(places) / places.length + bonus),
    };
  });
  const [best] = measured.toSorted((a, b) => b.best - a.best);
  if (!best) return null;
  return {
    places: measured.reduce(
      (all, { places, weight }) => higher(all, places, weight),
      best.places.map(() => 0),
    ),
    bonus: Math.max(...measured.map(({ bonus }) => bonus)),
    isWhole: measured.some(({ isWhole }) => isWhole),
    why: { type: best.form.type, form: best.form },
    best: best.best,
  };
}

/** An entity's evidence with another's laid over it at a lower weight. */
export function withTie(
  own: Evidence | undefined,
  other: Evidence | null | undefined,
  weight: number,
  why: Why,
): Evidence | undefined {
  if (!other) return own;
  // Half of the query met closely tells less than the whole met through a tie.
  const best = weight * (sum(other.places) / other.places.length) ** 2;
  const places = higher(own?.places ?? [...other.places].fill(0), other.places, weight);
  if (own && own.best >= best) return { ...own, places };
  return { bonus: own?.bonus ?? 0, isWhole: own?.isWhole ?? false, places, why, best };
}

/** What an item's clauses say: the clauses that hold the query best, and the evidence they make. */
export interface TextEvidence {
  clauses: OpenClause[];
  evidence: Evidence;
  /** How often the query stands there to the letter. */
  literal: number;
  /** Whether it stands there with its punctuation. */
  isExact: boolean;
}

/** The best clause counts more than all of them together. */
export function textEvidence(
  query: Query,
  clauses: readonly OpenClause[],
  weights: readonly number[],
): TextEvidence | null {
  const measured = clauses
    .map((clause) => {
      const places = cover(query, (gram) => holds(clause, gram));
      const literal = Math.max(occurrences(clause, query.key), occurrences(clause, query.core));
      const isExact = literal > 0 && clause.folded.includes(query.exact);
      return {
        clause,
        places,
        literal,
        isExact,
        worth: sum(places.map((value, at) => value * (weights[at] ?? 0))),
      };
    })
    .filter(({ worth, literal }) => worth > 0 || literal > 0)
    .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.literal - a.literal || b.worth - a.worth);
  const [best] = measured;
  if (!best) return null;
  const literal = sum(measured.map((each) => each.literal));
  const places = measured.reduce(
    (all, each) => higher(all, each.places, 0.8),
    best.places.map((value) => value * 0.95),
  );
  return {
    clauses: measured.filter((each) => literal === 0 || each.literal > 0).map(({ clause }) => clause),
    literal,
    isExact: best.isExact,
    evidence: {
      places: literal > 0 ? [...places].fill(1) : places,
      bonus: literal > 0 ? 0.9 + Math.min(0.09, 0.02 * literal) : 0,
      isWhole: false,
      why: { type: 'text' },
      best: literal > 0 ? 1.9 : sum(places) / places.length,
    },
  };
}
