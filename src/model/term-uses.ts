/** Where the plan uses a term: found in the reading text, also inside longer terms. */
import { findTerms, termForms } from '#text/terms';
import { allClauses, type Clause, type Item, type Plan, type Section, type Term } from './library.ts';
import type { Mark } from '#text/marks';

export interface TermUses {
  /** Notice, preamble and items, in order; the marks are every place in the clause. */
  clauses: { clause: Clause; marks: Mark[] }[];
  /** Sections whose title has it. */
  sections: Section[];
  /** Items whose responsibility note has it. */
  notes: Item[];
  /** Whether the document number, titles, addressees or annotation have it. */
  head: boolean;
}

/**
 * The first use of each term in a text given clause by clause: longest match, each term once.
 * Output: the marks of every clause, by its id.
 */
export function firstUses(clauses: readonly Clause[], terms: readonly Term[]): Map<string, Mark[]> {
  const forms = terms.map((term) => termForms(term.id, term));
  const seen = new Set<string>();
  return new Map(
    clauses.map((clause) => {
      const matches = findTerms(clause.zh, forms).filter(({ id }) => !seen.has(id) && seen.add(id));
      return [clause.id, matches.map(({ id, start, end }) => ({ term: id, start, end }))];
    }),
  );
}

/** Input: a plan and a term. Output: every use of the term's headword and variants. */
export function usesOf(plan: Plan, term: Term): TermUses {
  const forms = [termForms(term.id, term)];
  const marksIn = (text: string): Mark[] =>
    findTerms(text, forms).map(({ id, start, end }) => ({ term: id, start, end }));
  const uses = (text: string) => marksIn(text).length > 0;
  const { documentNumber, noticeTitle, addressees, annotation } = plan;
  return {
    clauses: allClauses(plan)
      .map((clause) => ({ clause, marks: marksIn(clause.zh) }))
      .filter(({ marks }) => marks.length > 0),
    sections: plan.sections.filter(({ title }) => uses(title.zh)),
    notes: plan.items.filter(({ note }) => uses(note)),
    head: [documentNumber, noticeTitle, addressees, annotation].some(
      (part) => part !== null && uses(part.zh),
    ),
  };
}

/** Whether a plan has a term anywhere. */
export function usesTerm(plan: Plan, term: Term): boolean {
  const { clauses, sections, notes, head } = usesOf(plan, term);
  return head || [clauses, sections, notes].some((places) => places.length > 0);
}

/** Terms inside whose forms a form of this term stands: 政务公开 in 政务公开平台. */
export function longerTerms(term: Term, terms: readonly Term[]): Term[] {
  const { forms } = termForms(term.id, term);
  return terms.filter(
    (other) =>
      other.id !== term.id &&
      termForms(other.id, other).forms.some((long) => forms.some((form) => long.includes(form))),
  );
}
