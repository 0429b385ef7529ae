/** What every citation style is given, and what it gives back. */
import type { Item, Plan } from '#model/library';
import { clausePart } from '#schema/paths';
import type { Bilingual } from '#schema/fields';
import type { CitationFacts } from '#schema/plan';

/** Where in the plan the cited words stand; clause is null for a whole item. */
export interface Locator {
  section: number;
  item: number;
  /** The part of the clause's id after the dot. */
  clause: string | null;
}

export interface Work {
  planId: string;
  title: Bilingual;
  /** The title of the notice that issues the plan: what Chinese styles cite. */
  noticeTitle: Bilingual;
  documentNumber: Bilingual;
  issuer: Bilingual;
  /** YYYY-MM-DD */
  issuedOn: string;
  /** Null: the plan has no facts for styles in Latin script. */
  latin: CitationFacts | null;
  /** Null when the whole plan is cited. */
  locator: Locator | null;
  /** Absolute address of the cited page. */
  url: string;
  /** Name of this edition. */
  edition: Bilingual;
  /** Whether the citation has a place for the access date: on a page it is filled in, in a file it cannot be. */
  hasAccessDate: boolean;
}

/** Text of a citation in runs. The reader's access date is filled in where it is read, not where it is built. */
export type Run = string | { italic: string } | { accessed: 'date' | 'parts' };

type Where = { item: Item; clauseId?: string } | null;

/** Input: the plan, the place cited, the absolute address of its page, this edition's name. For a page. */
export const workOf = (plan: Plan, where: Where, url: string, edition: Bilingual): Work => ({
  planId: plan.id,
  title: plan.title,
  noticeTitle: plan.noticeTitle,
  documentNumber: plan.documentNumber,
  issuer: plan.issuer,
  issuedOn: plan.issuedOn,
  latin: plan.citation,
  locator: where && {
    section: where.item.section,
    item: where.item.number,
    clause: where.clauseId === undefined ? null : clausePart(where.clauseId),
  },
  url,
  edition,
  hasAccessDate: true,
});

/** Stands in a text for the access date while the text is put together. */
export const accessHole = '\uE000';

/** Splits a text at its hole for the access date. */
export function toRuns(text: string, accessed: 'date' | 'parts' = 'date'): Run[] {
  const [before = '', after] = text.split(accessHole);
  return after === undefined ? [before] : [before, { accessed }, after];
}

/**
 * Input: runs, an access date (YYYY-MM-DD, or words that say where it goes). Output: one string.
 * Italics become plain, or stand between the marks given.
 */
export const runsText = (runs: readonly Run[], accessed: string, italicMark = ''): string =>
  runs
    .map((run) => {
      if (typeof run === 'string') return run;
      if ('italic' in run) return `${italicMark}${run.italic}${italicMark}`;
      return run.accessed === 'date' ? accessed : dateParts(accessed).join(', ');
    })
    .join('');

/** 2022-03-25 → [2022, 3, 25]; words stay as they are. */
const dateParts = (date: string): (number | string)[] =>
  /^\d{4}-\d{2}-\d{2}$/u.test(date) ? date.split('-').map(Number) : [date];
