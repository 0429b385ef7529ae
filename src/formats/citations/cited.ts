/** The plan, an item or a clause as the citation styles want it, with the address of its page. */
import { workOf, type Work } from './work.ts';
import type { Clause, Item, Plan } from '#model/library';
import { clausePart } from '#schema/paths';
import type { Locale } from '#i18n/locales';
import { dictionaries } from '#i18n/translate';
import { absolute, href, routes } from '#urls';

const edition = { zh: dictionaries.zh['cite.edition'], en: dictionaries.en['cite.edition'] };

/** The route of what is cited. */
export const citedRoute = (plan: Plan, item?: Item, clause?: Clause): string => {
  if (!item) return routes.plan(plan.id);
  return clause
    ? routes.clause(plan.id, item.number, clausePart(clause.id))
    : routes.item(plan.id, item.number);
};

export const citedWork = (locale: Locale, plan: Plan, item?: Item, clause?: Clause): Work =>
  workOf(
    plan,
    item ? { item, ...(clause ? { clauseId: clause.id } : {}) } : null,
    absolute(href(locale, citedRoute(plan, item, clause))),
    edition,
  );
