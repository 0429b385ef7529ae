/** The home page of a site with several plans: which city, which year. */
import { formatDate } from '#i18n/format';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Library, Plan } from '#model/library';
import { plansFor, seriesOf } from '#model/plans';
import { href, routes } from '#urls';

export interface ChosenPlan {
  title: string;
  to: string;
  /** Document number, day of issue, how many sections, items and sentences. */
  facts: string[];
}

export interface ChosenJurisdiction {
  name: string;
  /** Yearly plans of one kind, newest first. */
  series: { name: string; plans: ChosenPlan[] }[];
}

function chosen(plan: Plan, locale: Locale): ChosenPlan {
  const parts = {
    sections: plan.sections.length,
    items: plan.items.length,
    sentences: plan.items.flatMap(({ clauses }) => clauses).length,
  };
  return {
    title: plan.title[locale],
    to: href(locale, routes.plan(plan.id)),
    facts: [
      plan.documentNumber[locale],
      formatDate(plan.issuedOn, locale),
      translator(locale)('home.parts', parts),
    ],
  };
}

export function planChoice(library: Library, locale: Locale): ChosenJurisdiction[] {
  return library.jurisdictions.flatMap(({ id, name }): ChosenJurisdiction[] => {
    const plans = plansFor(library, { jurisdiction: id });
    const newest = plans.filter((plan) => seriesOf({ plans }, plan)[0] === plan);
    return newest.length === 0
      ? []
      : [
          {
            name: name[locale],
            series: newest.map((first) => ({
              name: first.series.name[locale],
              plans: seriesOf({ plans }, first).map((plan) => chosen(plan, locale)),
            })),
          },
        ];
  });
}
