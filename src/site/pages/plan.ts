/** The page of a plan: its head, notice and preamble, its sections and items, what else there is of it. */
import { otherLocale, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Clause, Library, Plan } from '#model/library';
import { href, routes } from '#urls';
import { clauseRows } from './clauses.ts';
import { silenceLines } from './silences.ts';
import { seriesLinks } from './since.ts';

export function planPage(library: Library, plan: Plan, locale: Locale) {
  const t = translator(locale);
  const rowsOf = (clauses: readonly Clause[]) => clauseRows(clauses, plan, library.terms, locale);
  const series = seriesLinks(plan, library, locale);
  const counts = t('plan.counts', {
    sections: plan.sections.length,
    items: plan.items.length,
    clauses: plan.items.flatMap(({ clauses }) => clauses).length,
  });
  const link = (text: string, route: string) => ({ text, to: href(locale, route) });
  return {
    title: { own: plan.title[locale], other: plan.title[otherLocale(locale)] },
    counts,
    description: t('page.description', {
      parts: [plan.documentNumber[locale], plan.issuer[locale], counts]
        .filter(Boolean)
        .join(locale === 'zh' ? '，' : ', '),
    }),
    text: link(t('document.link'), routes.text(plan.id)),
    contents: [
      { id: 'document', text: t('plan.document') },
      ...(plan.notice.length > 0 ? [{ id: 'notice', text: t('plan.notice') }] : []),
      ...(plan.preamble.length > 0 ? [{ id: 'preamble', text: t('plan.preamble') }] : []),
      { id: 'sections', text: t('plan.sections') },
      { id: 'more', text: t('plan.more') },
      ...(series.length > 0 ? [{ id: 'series', text: t('lineage.series') }] : []),
      { id: 'silences', text: t('silences.title') },
      { id: 'downloads', text: t('plan.downloads') },
      { id: 'proof', text: t('proof.title') },
    ],
    notice: rowsOf(plan.notice),
    preamble: rowsOf(plan.preamble),
    more: [
      link(t('document.title'), routes.text(plan.id)),
      link(t('matrix.title'), routes.matrix(plan.id)),
      link(t('figures.title'), routes.figures(plan.id)),
      link(t('targets.title'), routes.targets(plan.id)),
      link(t('documents.title'), routes.documents(plan.id)),
      link(t('followUp.title'), routes.followUp(plan.id)),
      link(t('corrections.title'), routes.corrections(plan.id)),
    ],
    series,
    silences: silenceLines(plan, library, locale),
  };
}

export type PlanPage = ReturnType<typeof planPage>;
