/** Everything the pages of one plan say of themselves, in both languages: what the pages take one by one, the graph has whole. */
import type { Addresses } from '#formats/json/plan-json';
import type { Format, PublishedFile } from '#formats/published-file';
import { locales, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Library, Plan } from '#model/library';
import { usedBy } from '#model/used';
import { absolute, file, href, routes } from '#urls';
import {
  glossaryData,
  groupData,
  itemData,
  planData,
  sectionData,
  termData,
  unitData,
  type Encoding,
} from './things.ts';

/** The files that hold the plan's whole text, notice included, and so are copies of it; tables and feeds are not. */
const wholeTexts: readonly Format[] = ['akn', 'markdown', 'text', 'source', 'docx', 'pdf', 'epub'];

/** The copies of a plan's text in one language, or in both. */
export const encodingsOf = (plan: Plan, locale: Locale, files: readonly PublishedFile[]): Encoding[] =>
  files
    .filter(
      ({ format, describes, language }) =>
        wholeTexts.includes(format) &&
        describes?.includes(routes.plan(plan.id)) &&
        (language === undefined || language === locale),
    )
    .map(({ path, mediaType }) => ({ address: absolute(file(path)), mediaType }));

const pageOf = (route: string, locale: Locale) => absolute(href(locale, route));

export const termThing = (term: Library['terms'][number], locale: Locale) =>
  termData(term, locale, pageOf(routes.term(term.id), locale), pageOf(routes.terms, locale));

export const glossaryThing = (locale: Locale) =>
  glossaryData(translator(locale)('terms.title'), pageOf(routes.terms, locale));

export function planThings(
  plan: Plan,
  library: Library,
  files: readonly PublishedFile[],
  addresses: Addresses,
): object[] {
  const used = usedBy(plan, library);
  return locales.flatMap((locale): object[] => [
    planData(plan, locale, addresses, encodingsOf(plan, locale, files)),
    ...plan.sections.map((section) => sectionData(plan, section, locale, addresses)),
    ...plan.items.map((item) => itemData(plan, item, locale, addresses)),
    ...used.units.map((unit) => unitData(unit, locale, addresses)),
    ...used.groups.map((group) => groupData(group, locale, addresses)),
    glossaryThing(locale),
    ...used.terms.map((term) => termThing(term, locale)),
  ]);
}
