/** What each version changed. */
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Library } from '#model/library';
import { hasSeveralPlans } from '#model/plans';
import { versionAnchor } from '#urls';

export function changesPage(library: Library, locale: Locale) {
  const t = translator(locale);
  const { versions, plans } = library;
  // Which plan is only said when there are several.
  const titleOf = (id: string | undefined) =>
    hasSeveralPlans(library) ? plans.find((plan) => plan.id === id)?.title[locale] : undefined;
  return {
    title: t('changes.title'),
    intro: t('changes.intro'),
    contents: [
      ...versions.map(({ version: n, changes }) => ({
        id: versionAnchor(n),
        text: t('changes.version', { n }),
        count: changes.length,
      })),
      { id: 'feeds', text: t('changes.feeds') },
    ],
    /** Newest first; each change with the title of its plan where that is not plain. */
    versions: versions.map((version) => ({
      ...version,
      changes: version.changes.map((change) => ({ ...change, plan: titleOf(change.plan) })),
    })),
  };
}

export type ChangesPage = ReturnType<typeof changesPage>;
