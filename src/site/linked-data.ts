/** What each kind of page says to machines, by language. */
import {
  datasetData,
  glossaryData,
  groupData,
  itemData,
  planData,
  sectionData,
  siteData,
  termData,
  unitData,
} from '#formats/linked-data/things';
import type { Group, Item, Plan, Section, Term, Unit } from '#model/library';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { absolute, file, href, routes } from '#urls';
import { addresses } from '#formats/addresses';
import { alternatesOf, files } from './files.ts';
import { edition } from './library.ts';
import { editorsLicence } from '#formats/licence';
import type { Format } from '#formats/published-file';

const page = (route: string, locale: Locale) => absolute(href(locale, route));

export const siteThing = (locale: Locale) =>
  siteData(
    edition.name[locale],
    edition.description[locale],
    locale,
    page(routes.home, locale),
    page(routes.search, locale),
  );

/** The files that hold the plan's whole text, notice included, and so are copies of it; tables and feeds are not. */
const wholeTexts: readonly Format[] = ['akn', 'markdown', 'text', 'source', 'pdf'];

export const planThing = (plan: Plan, locale: Locale) =>
  planData(
    plan,
    locale,
    addresses,
    alternatesOf(routes.plan(plan.id), locale)
      .filter(({ format }) => wholeTexts.includes(format))
      .map(({ path, mediaType }) => ({ address: absolute(file(path)), mediaType })),
  );

export const sectionThing = (plan: Plan, section: Section, locale: Locale) =>
  sectionData(plan, section, locale, addresses);

export const itemThing = (plan: Plan, item: Item, locale: Locale) => itemData(plan, item, locale, addresses);

export const groupThing = (group: Group, locale: Locale) => groupData(group, locale, addresses);

export const termThing = (term: Term, locale: Locale) =>
  termData(term, locale, page(routes.term(term.id), locale), page(routes.terms, locale));

export const glossaryThing = (locale: Locale) =>
  glossaryData(translator(locale)('terms.title'), page(routes.terms, locale));

export const unitThing = (unit: Unit, locale: Locale) => unitData(unit, locale, addresses);

/** The data as one data set; a file that is one of many stands in the index only. */
export const datasetThing = (locale: Locale) =>
  datasetData(
    edition.name[locale],
    translator(locale)('data.lead'),
    page(routes.data, locale),
    editorsLicence.address,
    files
      .filter(({ isOneOfMany }) => !isOneOfMany)
      .map(({ path, mediaType }) => ({ address: absolute(file(path)), mediaType })),
  );
