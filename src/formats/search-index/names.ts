/** Content → the names search knows before it knows any plan’s text, in one language. */
import type { NamesData, SayingsData } from '#engines/search/data';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Library, Term, Unit } from '#model/library';
import { pageKinds, type KindName } from '#pages';
import { joined } from './joined.ts';

/** Pages of a plan that are found by what they are called. */
export const foundPages = [
  'targets',
  'documents',
  'matrix',
  'figures',
  'corrections',
  'text',
  'planCitations',
] as const satisfies readonly KindName[];

const unitNames = (unit: Unit, locale: Locale): string =>
  locale === 'zh'
    ? joined([unit.printed, unit.name.zh, unit.short.zh, ...unit.variants, ...unit.aliases.zh])
    : joined([unit.name.en, unit.short.en, ...unit.enAlternatives, ...unit.aliases.en]);

const termNames = (term: Term, locale: Locale): string =>
  locale === 'zh' ? joined([term.zh, ...term.variants]) : joined([term.en, ...term.enAlternatives]);

/** Terms that are titles of cited documents are found as documents. */
export const foundTerms = ({ terms }: Library): Term[] =>
  terms.filter(({ category }) => category !== 'document-title');

/** The first sentence of what a term means. */
const firstSentence = (text: string): string => /^.*?[。.](?=\s|$|[^\d\s])/u.exec(text)?.[0] ?? text;

export const sayingsOf = (library: Library, locale: Locale): SayingsData => ({
  units: library.units.map(({ everyday }) => joined(everyday[locale])),
  terms: foundTerms(library).map(({ everyday }) => joined(everyday[locale])),
  meanings: foundTerms(library).map(({ explain }) => firstSentence(explain[locale])),
});

export function namesOf(library: Library, locale: Locale): NamesData {
  const t = translator(locale);
  return {
    units: library.units.map((unit) => ({
      id: unit.id,
      names: unitNames(unit, locale),
    })),
    groups: library.groups.map((group) => ({
      id: group.id,
      names: joined(
        locale === 'zh'
          ? [group.printed, ...group.variants, ...group.aliases.zh]
          : [group.name.en, ...group.aliases.en],
      ),
    })),
    terms: foundTerms(library).map((term) => ({
      id: term.id,
      names: termNames(term, locale),
    })),
    plans: library.plans.map(({ id, title, jurisdiction, documentNumber }) => ({
      id,
      title: title[locale],
      place: jurisdiction.name[locale],
      number: joined([documentNumber.zh, documentNumber.en]),
      pages: foundPages.map((page) => {
        const { name } = pageKinds[page];
        return { id: page, names: joined([name && t(name)]) };
      }),
    })),
  };
}
