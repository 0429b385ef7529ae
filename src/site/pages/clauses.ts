/** Sentences of the plan as a page shows them: the text with its marks, the translation, what was repaired. */
import { clauseLabel } from '#i18n/clause-label';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Clause, Plan, Repair, Term } from '#model/library';
import { firstUses } from '#model/term-uses';
import { markText, repairMarks, type Run } from '#text/marks';
import { clauseAnchor, href, routes } from '#urls';

export interface ClauseRow {
  id: string;
  anchor: string;
  /** 8.4; 1 for the first sentence of the preamble. */
  number: string;
  /** What it is called where there is no more than its number: 8.4, 引言第1句. */
  label: string;
  zh: string;
  en: string;
  runs: Run[];
  /** The sentence as received where it is read otherwise, and why. */
  received: string | null;
  repairs: { text: string; to: string }[];
  /** The path of its own page, where it has one. */
  page: string | null;
}

/** What was received, what is read, why, and how surely; the evidence stands on the page of corrections. */
const explained = ({ received, proposed, reason, confidence }: Repair, locale: Locale): string => {
  const t = translator(locale);
  return [
    t('repair.text', { received, proposed }),
    reason[locale],
    t('repair.confidence', { confidence: t(`confidence.${confidence}`) }),
  ].join(locale === 'zh' ? '' : ' ');
};

/** Input: sentences of a plan that follow each other, and the glossary. `pageOf` gives the route of a sentence's page. */
export function clauseRows(
  clauses: readonly Clause[],
  { id: plan, repairs }: Pick<Plan, 'id' | 'repairs'>,
  terms: readonly Term[],
  locale: Locale,
  pageOf?: (clause: Clause) => string,
): ClauseRow[] {
  const uses = firstUses(clauses, terms);
  return clauses.map((clause) => {
    const own = repairs.filter((repair) => repair.clause === clause.id);
    return {
      id: clause.id,
      anchor: clauseAnchor(clause.id),
      number: clause.id.replace(/^[a-z]+\./u, ''),
      label: clauseLabel(clause.id, locale),
      zh: clause.zh,
      en: clause.en,
      runs: markText(clause.zh, repairMarks(clause.segments), uses.get(clause.id) ?? []),
      received: own.length > 0 ? clause.received : null,
      repairs: own.map((repair) => ({
        text: explained(repair, locale),
        to: `${href(locale, routes.corrections(plan))}#${repair.id}`,
      })),
      page: pageOf ? href(locale, pageOf(clause)) : null,
    };
  });
}
