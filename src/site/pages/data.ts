/** What the data page lists: the formats there are, and what its examples ask for. */
import { formats, type Format } from '#formats/published-file';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Library } from '#model/library';
import { hasSeveralPlans } from '#model/plans';
import { href, routes } from '#urls';

/** `published`: the format of each file there is. */
export function dataPage(library: Library, published: readonly { format: Format }[], locale: Locale) {
  const t = translator(locale);
  const { plans } = library;
  // A format without a file is left out: PDFs are there only where the machine that builds has a Chromium.
  const present = formats.filter((format) => published.some((each) => each.format === format));
  const [plan] = plans;
  const [first] = plan?.items.flatMap(({ lead }) => lead) ?? [];
  const unit = plan?.units.find(({ id }) => id === first);
  return {
    formats: present,
    /** The newest plan and the first unit to lead in it; null where none leads. */
    asked: plan && unit ? { plan, unit } : null,
    /** Where each plan's own files are listed, where there are several. */
    plans: hasSeveralPlans(library)
      ? plans.map(({ id, title }) => ({
          title: title[locale],
          to: `${href(locale, routes.plan(id))}#downloads`,
        }))
      : [],
    contents: [
      ...present.map((format) => ({ id: format, text: t(`format.${format}`) })),
      { id: 'columns', text: t('data.columns') },
      { id: 'vocabulary', text: t('vocabulary.title') },
      ...(unit
        ? [
            { id: 'examples', text: t('data.examples') },
            { id: 'queries', text: t('query.title') },
          ]
        : []),
      { id: 'trust', text: t('trust.title') },
    ],
  };
}
