/** The page of an item: who does it, what it says in plain words, its text, and what belongs to it. */
import { otherLocale, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Item, Library, Plan } from '#model/library';
import { targetsOfItem } from '#model/targets';
import { clausePart } from '#schema/paths';
import { shorten } from '#text/shorten';
import { absolute, clauseRoute, file, href, routes, shortLink } from '#urls';
import { assignmentsOf } from './assignments.ts';
import { clauseRows } from './clauses.ts';
import { followUpLinesOfItem } from './follow-up.ts';
import { silenceLines } from './silences.ts';
import { lineageLines } from './since.ts';
import { whoOf } from './who.ts';

export interface Neighbour {
  number: number;
  title: string;
  to: string;
}

export function itemPage(library: Library, plan: Plan, item: Item, locale: Locale) {
  const neighbour = (number: number): Neighbour | null => {
    const found = plan.items.find((each) => each.number === number);
    return found
      ? { number, title: found.title[locale], to: href(locale, routes.item(plan.id, number)) }
      : null;
  };
  const rows = clauseRows(item.clauses, plan, library.terms, locale, ({ id }) =>
    routes.clause(plan.id, item.number, clausePart(id)),
  );
  const t = translator(locale);
  const text = item.clauses.map((clause) => clause[locale]).join(locale === 'zh' ? '' : ' ');
  return {
    /** For the head of the page. */
    name: t('item.label', { n: item.number, title: item.title[locale] }),
    description: item.summary?.[locale] ?? shorten(text, 110),
    number: item.number,
    label: t('item.number', { n: item.number }),
    title: { own: item.title[locale], other: item.title[otherLocale(locale)] },
    titleByEditor: item.titleByEditor,
    who: whoOf(item, library, locale),
    assignments: assignmentsOf(plan, item, locale),
    /** As the text numbers it, where that is another number. */
    printedLabel: item.label === String(item.number) ? '' : item.label,
    rows,
    hasRepairs: rows.some(({ received }) => received !== null),
    /** What the short addresses of its sentences begin with. */
    short: absolute(file(shortLink(locale, plan.id, item.number))),
    targets: targetsOfItem(plan, item).map(({ label, clause }) => ({
      text: label[locale],
      id: clause,
      to: href(locale, clauseRoute(plan.id, clause)),
    })),
    silences: silenceLines(plan, library, locale, new Set([item.number])),
    note: item.note || t('item.note.none'),
    followUps: followUpLinesOfItem(plan, item.number, locale),
    lineage: lineageLines(plan, item, library, locale),
    previous: neighbour(item.number - 1),
    next: neighbour(item.number + 1),
  };
}

export type ItemPage = ReturnType<typeof itemPage>;
