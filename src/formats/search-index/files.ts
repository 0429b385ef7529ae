/** Everything search loads in the browser, made from content. */
import type {
  HanData,
  LexiconData,
  NamesData,
  PlanFacts,
  PlanWords,
  SayingsData,
} from '#engines/search/data';
import { wordsIn } from '#engines/search/data';
import { locales, type Locale } from '#i18n/locales';
import type { Library } from '#model/library';
import { hanOf } from './han.ts';
import { lexiconOf } from './lexicon.ts';
import { namesOf, sayingsOf } from './names.ts';
import { factsOf, wordsOf } from './plan.ts';

type InBoth<Value> = Record<Locale, Value>;

export interface SearchFiles {
  names: InBoth<NamesData>;
  sayings: InBoth<SayingsData>;
  lexicon: InBoth<LexiconData>;
  /** By plan. */
  facts: Map<string, PlanFacts>;
  words: InBoth<Map<string, PlanWords>>;
  han: HanData;
}

/** Whatever is written in Chinese in these files: what readings and other standards’ forms are needed for. */
const chineseIn = ({ names, sayings, lexicon, words }: Omit<SearchFiles, 'han'>): string[] => [
  ...[...names.zh.units, ...names.zh.groups, ...names.zh.terms].flatMap((each) => wordsIn(each.names)),
  ...[...sayings.zh.units, ...sayings.zh.terms].flatMap(wordsIn),
  ...lexicon.zh.concepts.flatMap(({ say }) => wordsIn(say)),
  ...[...words.zh.values()].flatMap((plan) => [
    ...plan.sections,
    ...[...plan.items, ...plan.documents].flatMap((each) => [
      ...wordsIn(each.names),
      ...wordsIn(each.everyday),
    ]),
    ...plan.clauses,
  ]),
];

export async function searchFilesOf(library: Library): Promise<SearchFiles> {
  const inBoth = <Value>(make: (locale: Locale) => Value) =>
    Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as InBoth<Value>;
  const made = {
    names: inBoth((locale) => namesOf(library, locale)),
    sayings: inBoth((locale) => sayingsOf(library, locale)),
    lexicon: inBoth((locale) => lexiconOf(library, locale)),
    facts: new Map(library.plans.map((plan) => [plan.id, factsOf(plan, library)])),
    words: inBoth(
      (locale) => new Map(library.plans.map((plan) => [plan.id, wordsOf(plan, library, locale)])),
    ),
  };
  return { ...made, han: await hanOf(chineseIn(made)) };
}
