/** The home page of a site with one plan: the plan as a map, what people ask of it, and all its items with who leads. */
import { formatDate } from '#i18n/format';
import { otherLocale, type Locale } from '#i18n/locales';
import { sectionNumeral } from '#i18n/section-label';
import { translator } from '#i18n/translate';
import type { Clause, Item, Plan } from '#model/library';
import { planMap, type MapLayout, type Tone } from '#model/plan-map';
import { shorten } from '#text/shorten';
import { clauseRoute, href, routes } from '#urls';
import { leadNames } from './lead-names.ts';

export interface Square {
  /** 8.4 */
  id: string;
  to: string;
  tone: Tone;
  /** The number and the first words of the sentence. */
  title: string;
}

export interface MapSection {
  numeral: string;
  title: string;
  to: string;
  items: { number: number; title: string; to: string; squares: Square[] }[];
}

export interface ListedSection {
  numeral: string;
  title: string;
  to: string;
  items: { number: number; title: string; to: string; leads: string; hasLead: boolean }[];
}

const squareOf = (plan: Plan, clause: Clause, tone: Tone, locale: Locale): Square => ({
  id: clause.id,
  to: href(locale, clauseRoute(plan.id, clause.id)),
  tone,
  title: `${clause.id} ${shorten(clause[locale], locale === 'zh' ? 24 : 60)}`,
});

/** Output: all the page shows. */
export function homePage(plan: Plan, locale: Locale) {
  const t = translator(locale);
  const { tones, layouts } = planMap(plan);
  const sections = plan.sections.map((section) => ({
    numeral: sectionNumeral(section.number, locale),
    title: section.title[locale],
    to: href(locale, routes.section(plan.id, section.number)),
    items: section.items,
  }));
  const itemOf = ({ number, title }: Item) => ({
    number,
    title: title[locale],
    to: href(locale, routes.item(plan.id, number)),
  });
  const sentences = plan.items.flatMap(({ clauses }) => clauses);
  return {
    title: { own: plan.title[locale], other: plan.title[otherLocale(locale)] },
    facts: [
      plan.issuer[locale],
      plan.documentNumber[locale],
      formatDate(plan.issuedOn, locale),
      t('home.parts', {
        sections: plan.sections.length,
        items: plan.items.length,
        sentences: sentences.length,
      }),
    ],
    questions: plan.questions.map(({ clause, ask, answer }) => ({
      id: clause,
      to: href(locale, clauseRoute(plan.id, clause)),
      ask: ask[locale],
      answer: answer[locale],
    })),
    layouts,
    map: sections.map(({ items, ...section }): MapSection => ({
      ...section,
      items: items.map((item) => ({
        ...itemOf(item),
        squares: item.clauses.map((clause) =>
          squareOf(plan, clause, tones.get(clause.id) ?? 'plain', locale),
        ),
      })),
    })),
    list: sections.map(({ items, ...section }): ListedSection => ({
      ...section,
      items: items.map((item) => ({
        ...itemOf(item),
        leads: leadNames(plan, item, locale),
        hasLead: item.lead.length > 0,
      })),
    })),
    text: href(locale, routes.text(plan.id)),
  };
}

export type HomePage = ReturnType<typeof homePage>;
export type { MapLayout };
