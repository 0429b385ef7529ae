/**
 * What the search page knows before anything is asked: the plans it searches, ways of asking, each with an example from
 * the newest plan, and the lists one can go through instead.
 */
import { searchedPlans } from '#engines/search/store';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Library, Plan } from '#model/library';
import { hasSeveralPlans } from '#model/plans';
import { href, routes } from '#urls';

const kinds = ['question', 'everyday', 'alias', 'pinyin', 'number', 'term'] as const;
type Kind = (typeof kinds)[number];

export interface Example {
  ask: string;
  to: string;
  /** What kind of request it is. */
  way: string;
}

/** Of each kind the first that the plan's content has; none where it has none. */
function askOf(kind: Kind, plan: Plan, { terms }: Library, locale: Locale): string | undefined {
  const [first, second, third] = plan.questions;
  const item = plan.items.find(({ clauses }) => clauses.some(({ id }) => id === third?.clause));
  const leads = plan.units.filter(({ id }) => plan.items.some(({ lead }) => lead.includes(id)));
  const clause = plan.items.flatMap(({ clauses }) => clauses).find(({ id }) => id === second?.clause);
  switch (kind) {
    case 'question':
      return first?.ask[locale];
    case 'everyday':
      return item?.everyday[locale][0];
    case 'alias':
      return leads.flatMap(({ aliases }) => aliases[locale])[0];
    case 'pinyin':
      return locale === 'zh' ? leads.at(1)?.id.replaceAll('-', '') : undefined;
    case 'number':
      return second?.clause;
    case 'term':
      return terms.find(({ zh }) => clause?.zh.includes(zh))?.[locale];
  }
}

function examplesOf(library: Library, locale: Locale): Example[] {
  const t = translator(locale);
  const [plan] = library.plans;
  if (!plan) return [];
  return kinds.flatMap((kind) => {
    const ask = askOf(kind, plan, library, locale);
    if (ask === undefined) return [];
    return [
      {
        ask,
        to: `${href(locale, routes.search)}?${new URLSearchParams({ q: ask }).toString()}`,
        way: t(`search.example.${kind}`),
      },
    ];
  });
}

export function searchStart(library: Library, locale: Locale) {
  const t = translator(locale);
  const [plan] = library.plans;
  const items =
    plan && !hasSeveralPlans(library)
      ? { text: t('search.list.items'), to: href(locale, routes.plan(plan.id)) }
      : { text: t('search.list.plans'), to: href(locale, routes.home) };
  return {
    /** Their ids, newest first. */
    plans: library.plans.slice(0, searchedPlans).map(({ id }) => id),
    examples: examplesOf(library, locale),
    lists: [
      { text: t('search.list.units'), to: href(locale, routes.units) },
      { text: t('search.list.terms'), to: href(locale, routes.terms) },
      items,
    ],
  };
}

export type SearchStart = ReturnType<typeof searchStart>;
