/** What became of the items of the plan before: a page of its own, and a line on the page of an item. */
import { formatList } from '#i18n/format';
import type { Locale } from '#i18n/locales';
import { targetValue } from '#i18n/targets';
import { translator } from '#i18n/translate';
import { bodyName } from '#model/bodies';
import { continuedIn, sinceOf, type Continued, type Since, type WayOfContinuing } from '#model/lineage';
import type { Item, Library, Plan } from '#model/library';
import { seriesOf } from '#model/plans';
import { rewording, type Run } from '#text/rewording';
import { href, routes } from '#urls';

export interface PlaceLink {
  text: string;
  to: string;
}

export interface ShownContinuation {
  /** item-3: where it stands on the page. */
  anchor: string;
  number: number;
  title: string;
  to: string;
  how: WayOfContinuing;
  howText: string;
  from: PlaceLink[];
  /** Of the Chinese: empty where nothing differs or there is nothing to compare. */
  runs: Run[];
  /** Leads and targets that changed, a line each. */
  changes: string[];
}

/** Plans of one series are a year each. */
const yearOf = ({ issuedOn }: Plan): string => issuedOn.slice(0, 4);

const placeOf = (plan: Plan, { number }: Item, locale: Locale): PlaceLink => ({
  text: translator(locale)('lineage.place', { year: yearOf(plan), n: number }),
  to: href(locale, routes.item(plan.id, number)),
});

const textOf = ({ clauses }: Item): string => clauses.map(({ zh }) => zh).join('');

function changesOf({ leads, targets }: Continued, plan: Plan, before: Plan, locale: Locale): string[] {
  const t = translator(locale);
  const names = (of: Plan, ids: readonly string[]) =>
    formatList(
      ids.map((id) => bodyName(of, id)[locale]),
      locale,
    );
  return [
    ...(leads.come.length > 0 ? [t('lineage.leads.come', { names: names(plan, leads.come) })] : []),
    ...(leads.gone.length > 0 ? [t('lineage.leads.gone', { names: names(before, leads.gone) })] : []),
    ...targets.map(({ earlier, later, change }) =>
      t(`lineage.${change}`, {
        label: later.label[locale],
        earlier: targetValue(earlier, locale),
        later: targetValue(later, locale),
      }),
    ),
  ];
}

const continuation = (each: Continued, plan: Plan, before: Plan, locale: Locale): ShownContinuation => ({
  anchor: `item-${each.item.number}`,
  number: each.item.number,
  title: each.item.title[locale],
  to: href(locale, routes.item(plan.id, each.item.number)),
  how: each.how,
  howText: translator(locale)(`lineage.how.${each.how}`),
  from: each.from.map((item) => placeOf(before, item, locale)),
  runs:
    each.how === 'same' || each.how === 'new'
      ? []
      : rewording(each.from.map(textOf).join(''), textOf(each.item)),
  changes: changesOf(each, plan, before, locale),
});

export function sincePage(plan: Plan, { before, items, ended }: Since, locale: Locale) {
  const t = translator(locale);
  return {
    title: t('lineage.heading', { before: before.shortTitle[locale] }),
    intro: t('lineage.intro'),
    items: items.map((each) => continuation(each, plan, before, locale)),
    ended: ended.map((item) => ({
      anchor: `ended-${item.number}`,
      title: t('item.label', { n: item.number, title: item.title[locale] }),
      to: href(locale, routes.item(before.id, item.number)),
    })),
  };
}

export type SincePage = ReturnType<typeof sincePage>;

export interface LineageLine {
  /** What stands before the links; empty where a link says all. */
  text: string;
  links: PlaceLink[];
}

/** Where an item comes from and where it went: at most a line each; none where the editors have said nothing. */
export function lineageLines(plan: Plan, item: Item, library: Library, locale: Locale): LineageLine[] {
  const t = translator(locale);
  const since = sinceOf(plan, library);
  const own = since?.items.find((each) => each.item.number === item.number);
  const after = continuedIn(plan, item, library);
  const line = (text: string, alone: PlaceLink, places: PlaceLink[]): LineageLine =>
    places.length > 0 ? { text, links: places } : { text: '', links: [alone] };
  const placesOn = (page: string, of: Plan, items: readonly Item[], anchor: (number: number) => string) =>
    items.map(({ number }) => ({
      text: t('lineage.place', { year: yearOf(of), n: number }),
      to: `${page}#${anchor(number)}`,
    }));
  const back = (): LineageLine[] => {
    if (!since || !own) return [];
    const page = href(locale, routes.since(plan.id, since.before.id));
    const text = t(`lineage.how.${own.how}`);
    const places = placesOn(page, since.before, own.from, () => `item-${item.number}`);
    return [line(text, { text, to: page }, places)];
  };
  const forth = (): LineageLine[] => {
    if (!after) return [];
    const page = href(locale, routes.since(after.plan.id, plan.id));
    const ended = t('lineage.notIn', { year: yearOf(after.plan) });
    const places = placesOn(page, after.plan, after.items, (number) => `item-${number}`);
    return [line(t('lineage.continued'), { text: ended, to: `${page}#ended-${item.number}` }, places)];
  };
  return [...back(), ...forth()];
}

/** The plans before and after in the series, and what became of the items of the one before; none where it is alone. */
export function seriesLinks(plan: Plan, library: Library, locale: Locale): PlaceLink[] {
  const t = translator(locale);
  const series = seriesOf(library, plan);
  const at = series.indexOf(plan);
  const since = sinceOf(plan, library);
  const neighbour = (other: Plan | undefined, word: 'lineage.previous' | 'lineage.next'): PlaceLink[] =>
    other ? [{ text: t(word, { title: other.title[locale] }), to: href(locale, routes.plan(other.id)) }] : [];
  return [
    ...neighbour(series[at + 1], 'lineage.previous'),
    ...(since
      ? [
          {
            text: t('lineage.heading', { before: since.before.shortTitle[locale] }),
            to: href(locale, routes.since(plan.id, since.before.id)),
          },
        ]
      : []),
    ...neighbour(at > 0 ? series[at - 1] : undefined, 'lineage.next'),
  ];
}
