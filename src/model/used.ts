/** What of the registries that all plans share one plan uses. */
import { dutiesOf } from './duties.ts';
import {
  bodiesOf,
  type CitedDocument,
  type Clause,
  type Group,
  type Library,
  type Plan,
  type Term,
  type Unit,
} from './library.ts';
import { citingClauses } from './silences.ts';
import { usesTerm } from './term-uses.ts';

export interface Used {
  /** Units with a duty under the plan. */
  units: Unit[];
  /** Groups its notes print. */
  groups: Group[];
  /** Terms its text, titles, notes or head have. */
  terms: Term[];
  /** Documents its clauses cite, with those clauses. */
  documents: { document: CitedDocument; clauses: Clause[] }[];
}

/** In the library's order. */
export function usedBy(plan: Plan, library: Library): Used {
  const withDuties = new Set(dutiesOf(plan).map(({ unit }) => unit));
  const printed = new Set(plan.items.flatMap(bodiesOf));
  return {
    units: plan.units.filter(({ id }) => withDuties.has(id)),
    groups: plan.groups.filter(({ id }) => printed.has(id)),
    terms: library.terms.filter((term) => usesTerm(plan, term)),
    documents: library.documents
      .map((document) => ({ document, clauses: citingClauses(plan, document) }))
      .filter(({ clauses }) => clauses.length > 0),
  };
}
