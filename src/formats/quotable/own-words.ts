/** The words the site writes beside the plan's text, which people copy along with it: what the quotation check knows as its own. */
import { citedWork } from '#formats/citations/cited';
import { styles } from '#formats/citations/index';
import { runsText } from '#formats/citations/work';
import { locales } from '#i18n/locales';
import { areas, dictionaries } from '#i18n/translate';
import type { Library, Plan } from '#model/library';

/** Areas whose words stand on pages that show the plan's text. */
const beside = [
  'cite',
  'copy',
  'corrections',
  'document',
  'item',
  'plan',
  'responsibility',
  'settings',
  'site',
  'terms',
  'units',
] as const;

/** What is left of words between the places where something is filled in. */
const literals = (template: string): string[] => template.split(/\{\w+\}/u).map((each) => each.trim());

const interfaceWords = (): string[] =>
  locales.flatMap((locale) =>
    beside.flatMap((area) =>
      Object.keys(areas[area][locale]).flatMap((word) =>
        literals(dictionaries[locale][word as keyof (typeof dictionaries)[typeof locale]]),
      ),
    ),
  );

/** Every word of the plan's citations: names of fields, marks of styles, titles in pinyin. */
const citationWords = (plan: Plan): string[] => {
  const { title, noticeTitle, issuer, documentNumber, shortTitle } = plan;
  const names = [title, noticeTitle, issuer, documentNumber, shortTitle].flatMap(({ zh, en }) => [zh, en]);
  const [item] = plan.items;
  const texts = locales.flatMap((locale) =>
    styles.flatMap(({ cite }) =>
      [
        citedWork(locale, plan),
        citedWork(locale, plan, item),
        citedWork(locale, plan, item, item?.clauses[0]),
      ]
        .map((work) => runsText(cite(work) ?? [], ''))
        .flatMap((text) => text.match(/\p{Script=Han}+|\p{Script=Latin}[\p{L}\p{N}’-]*/gu) ?? []),
    ),
  );
  return [...names, ...Object.values(plan.citation ?? {}), ...texts];
};

const bodyNames = ({ units, groups }: Library): string[] => [
  ...units.flatMap(({ printed, name, short }) => [printed ?? '', name.zh, name.en, short.zh, short.en]),
  ...groups.flatMap(({ printed, name }) => [printed, name.en]),
];

/** In the order of their letters, each once. */
export const ownWordsOf = (library: Library): string[] =>
  [
    ...new Set([
      ...interfaceWords(),
      ...library.plans.flatMap(citationWords),
      ...bodyNames(library),
      ...library.documents.flatMap(({ title }) => [title.zh, title.en]),
    ]),
  ]
    .filter((phrase) => phrase.length > 1)
    .sort();
