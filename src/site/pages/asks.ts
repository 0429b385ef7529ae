/** What an item asks, in the words and addresses of one language. */
import { formatDate } from '#i18n/format';
import type { Locale } from '#i18n/locales';
import { targetValue } from '#i18n/targets';
import type { Plan, Target } from '#model/library';
import { clauseRoute, href } from '#urls';

export interface Ask {
  /** The target it comes from. */
  target: Target;
  clause: string;
  to: string;
  text: string;
  /** at least 2 lectures; null where the plan sets no value. */
  value: string | null;
  /** The date as the language writes it, and the plan's own words for it; null where the plan sets none. */
  due: { date: string; wording: string | null } | null;
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
      : { date: formatDate(target.due, locale), wording: target.dueWording ?? null },
});
