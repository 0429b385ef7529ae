/** The page of a section: the text of its items, with who leads each. */
import { otherLocale, type Locale } from '#i18n/locales';
import { sectionLabel, sectionNumber } from '#i18n/section-label';
import { translator } from '#i18n/translate';
import type { Library, Plan, Section } from '#model/library';
import { clauseRoute, href, routes } from '#urls';
import { clauseRows, type ClauseRow } from './clauses.ts';
import { leadNames } from './lead-names.ts';

export interface SectionItem {
  number: number;
  /** item-6: where it stands on this page. */
  anchor: string;
  title: string;
  to: string;
  leads: string;
  hasLead: boolean;
  /** Its sentences, each with its place on the item's page. */
  rows: (ClauseRow & { to: string })[];
}

/** Input: the glossary's library, a plan, one of its sections. Output: all the page shows. */
export function sectionPage({ terms }: Library, plan: Plan, section: Section, locale: Locale) {
  const t = translator(locale);
  const neighbour = (number: number, word: 'section.previous' | 'section.next') => {
    const found = plan.sections.find((each) => each.number === number);
    if (!found) return [];
    return [
      {
        text: t(word, { title: sectionLabel(found, locale) }),
        to: href(locale, routes.section(plan.id, number)),
      },
    ];
  };
  const number = sectionNumber(section.number, locale);
  return {
    label: number,
    name: `${number} ${section.title[locale]}`,
    title: { own: section.title[locale], other: section.title[otherLocale(locale)] },
    description: t('page.description', {
      parts: section.items.map(({ title }) => title[locale]).join(t('list.parts')) || section.title[locale],
    }),
    /** Sentences that stand in it and in none of its items. */
    text: section.text.map((clause) => clause[locale]),
    items: section.items.map((item): SectionItem => ({
      number: item.number,
      anchor: `item-${item.number}`,
      title: item.title[locale],
      to: href(locale, routes.item(plan.id, item.number)),
      leads:
        item.lead.length > 0 ? t('unit.ledBy', { units: leadNames(plan, item, locale) }) : t('item.noLead'),
      hasLead: item.lead.length > 0,
      rows: clauseRows(item.clauses, plan, terms, locale).map((row) => ({
        ...row,
        to: href(locale, clauseRoute(plan.id, row.id)),
      })),
    })),
    neighbours: [
      ...neighbour(section.number - 1, 'section.previous'),
      ...neighbour(section.number + 1, 'section.next'),
    ],
  };
}

export type SectionPage = ReturnType<typeof sectionPage>;
