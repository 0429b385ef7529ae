/** What an item asks, in the words and addresses of one language. */
import { formatDate } from '#i18n/format';
import { languageTags, type Locale } from '#i18n/locales';
import { targetValue } from '#i18n/targets';
import type { Plan, Target } from '#model/library';
import { clauseRoute, href } from '#urls';

export interface Wording {
  text: string;
  lang: string;
}

export interface Ask {
  /** The target it comes from. */
  target: Target;
  clause: string;
  to: string;
  text: string;
  /** at least 2 lectures; null where the plan sets no value. */
  value: string | null;
  /** The date as the language writes it, and the plan's own words for it; null where the plan sets none. */
  due: { date: string; wording: Wording | null } | null;
}

/** What the plan, or on English pages the translation, says of the date. */
function wordingOf({ dueWording, dueWordingEn }: Target, locale: Locale): Wording | null {
  if (locale === 'en' && dueWordingEn !== undefined) return { text: dueWordingEn, lang: languageTags.en };
  return dueWording === undefined ? null : { text: dueWording, lang: languageTags.zh };
}

export const askOf = (plan: Plan, target: Target, locale: Locale): Ask => ({
  target,
  clause: target.clause,
  to: href(locale, clauseRoute(plan.id, target.clause)),
  text: target.label[locale],
  value: target.value === undefined ? null : targetValue(target, locale),
  due:
    target.due === undefined
      ? null
      : { date: formatDate(target.due, locale), wording: wordingOf(target, locale) },
});
