/** The page of a sentence: its text, who is to do it, the item around it. */
import { otherLocale, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Clause, Item, Library, Plan } from '#model/library';
import { clausePart } from '#schema/paths';
import { shorten } from '#text/shorten';
import { absolute, clauseRoute, file, href, routes, shortLink } from '#urls';
import { clauseRows } from './clauses.ts';
import { sentenceReport } from './report.ts';
import { whoOf } from './who.ts';

export function clausePage(library: Library, plan: Plan, item: Item, clause: Clause, locale: Locale) {
  const t = translator(locale);
  const c = clausePart(clause.id);
  const [row] = clauseRows([clause], plan, library.terms, locale);
  if (!row) throw new Error(`clause ${clause.id} has no row`);
  const pageOf = ({ id }: Clause) => href(locale, routes.clause(plan.id, item.number, clausePart(id)));
  const at = item.clauses.indexOf(clause);
  const neighbour = (other: Clause | undefined) => other && { id: other.id, to: pageOf(other) };
  return {
    /** For the head of the page. */
    name: t('clause.title', {
      n: item.number,
      c,
      text: shorten(clause[locale], locale === 'zh' ? 24 : 60),
    }),
    label: t('clause.label', { n: item.number, c }),
    item: {
      title: { own: item.title[locale], other: item.title[otherLocale(locale)] },
      to: href(locale, clauseRoute(plan.id, clause.id)),
      label: t('clause.context', { n: item.number }),
    },
    row,
    part: c,
    short: absolute(file(shortLink(locale, plan.id, item.number))),
    report: sentenceReport({ planId: plan.id, clause, address: absolute(pageOf(clause)) }, locale),
    who: whoOf(item, library, locale),
    /** The sentences of the item, each in both languages. */
    context: item.clauses.map((each) => ({
      id: each.id,
      zh: each.zh,
      en: each.en,
      to: each.id === clause.id ? null : pageOf(each),
    })),
    previous: neighbour(item.clauses[at - 1]),
    next: neighbour(item.clauses[at + 1]),
  };
}

export type ClausePage = ReturnType<typeof clausePage>;
