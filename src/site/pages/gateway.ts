/** The page of both languages at once: the plan as an open book, a sentence on one side and its translation facing it. */
import { languageTags, locales, voices } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Edition } from '#formats/naming';
import type { Plan } from '#model/library';
import { clauseRoute, href, routes } from '#urls';

/** `plan` is the only one of the site; null where there are several: the book then bears the name of the edition. */
export function gatewayPage(plan: Plan | null, edition: Edition) {
  const clauses = (plan?.items ?? []).flatMap((item) => item.clauses);
  // A sentence people ask for shows best what is here; any other does where nobody has asked yet.
  const sentence = clauses.find(({ id }) => id === plan?.questions[0]?.clause) ?? clauses[0];
  return {
    name: `${edition.name.zh} · ${edition.name.en}`,
    description: edition.description.zh,
    sides: locales.map((locale) => {
      const t = translator(locale);
      return {
        locale,
        lang: languageTags[locale],
        voice: voices[locale],
        title: (plan?.title ?? edition.name)[locale],
        unofficial: t('site.unofficial'),
        lead: edition.lead[locale],
        sentence: plan &&
          sentence && {
            id: sentence.id,
            text: sentence[locale],
            to: href(locale, clauseRoute(plan.id, sentence.id)),
          },
        enter: t('gateway.enter'),
        to: href(locale, routes.home),
      };
    }),
  };
}

export type GatewayPage = ReturnType<typeof gatewayPage>;
