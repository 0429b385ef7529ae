/** What each kind of page says to machines, by language. */
import {
  datasetData,
  groupData,
  itemData,
  planData,
  sectionData,
  siteData,
  unitData,
} from '#formats/linked-data/things';
import type { Group, Item, Plan, Section, Unit } from '#model/library';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { absolute, file, href, routes } from '#urls';
import { addresses } from '#formats/addresses';
import { encodingsOf, glossaryThing, termThing } from '#formats/linked-data/plan-things';
import { files, isListedAtOnce } from './files.ts';
import { edition } from './library.ts';
import { editorsLicence } from '#formats/licence';

export { glossaryThing, termThing };

const page = (route: string, locale: Locale) => absolute(href(locale, route));

export const siteThing = (locale: Locale) =>
  siteData(
    edition.name[locale],
    edition.description[locale],
    locale,
    page(routes.home, locale),
    page(routes.search, locale),
  );

export const planThing = (plan: Plan, locale: Locale) =>
  planData(plan, locale, addresses, encodingsOf(plan, locale, files));

export const sectionThing = (plan: Plan, section: Section, locale: Locale) =>
  sectionData(plan, section, locale, addresses);

export const itemThing = (plan: Plan, item: Item, locale: Locale) => itemData(plan, item, locale, addresses);

export const groupThing = (group: Group, locale: Locale) => groupData(group, locale, addresses);

export const unitThing = (unit: Unit, locale: Locale) => unitData(unit, locale, addresses);

/** The data as one data set; a file that is one of many stands in the index only. */
export const datasetThing = (locale: Locale) =>
  datasetData(
    edition.name[locale],
    translator(locale)('data.lead'),
    page(routes.data, locale),
    editorsLicence.address,
    files.filter(isListedAtOnce).map(({ path, mediaType }) => ({ address: absolute(file(path)), mediaType })),
  );
