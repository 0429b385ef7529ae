/** The page for addresses that do not exist, in both languages: search, and the three likeliest places. */
import { languageTags, locales } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Plan } from '#model/library';
import { href, routes } from '#urls';

export function notFoundPage(plan: Plan | null) {
  const sides = locales.map((locale) => {
    const t = translator(locale);
    return {
      locale,
      lang: languageTags[locale],
      title: t('notFound.title'),
      text: t('notFound.text'),
      links: [
        { text: t('notFound.home'), to: href(locale, routes.home) },
        ...(plan ? [{ text: t('notFound.plan'), to: href(locale, routes.plan(plan.id)) }] : []),
        { text: t('notFound.units'), to: href(locale, routes.units) },
      ],
    };
  });
  return { name: sides.map(({ title }) => title).join(' · '), sides };
}

export type NotFoundPage = ReturnType<typeof notFoundPage>;
