/** The documents a plan asks to draw up or to apply, with the clauses that name them. */
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Library, Plan } from '#model/library';
import { citingClauses } from '#model/silences';

const kinds = ['draw-up', 'apply'] as const;

export function documentsPage({ documents }: Pick<Library, 'documents'>, plan: Plan, locale: Locale) {
  const t = translator(locale);
  const cited = documents
    .map((document) => ({ document, clauses: citingClauses(plan, document) }))
    .filter(({ clauses }) => clauses.length > 0);
  return {
    title: t('documents.title'),
    intro: cited.length > 0 ? t('documents.intro', { n: cited.length }) : t('documents.none'),
    /** By what the plan asks of them, the empty ones left out. */
    parts: kinds
      .map((id) => {
        const of = cited.filter(({ document }) => document.promise === id);
        return { id, text: t(`documents.${id}`), count: of.length, cited: of };
      })
      .filter(({ count }) => count > 0),
  };
}
