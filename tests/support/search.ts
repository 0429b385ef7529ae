/** Search as the browser runs it, its files in memory. */
import type { Locale } from '#i18n/locales';
import { otherLocale } from '#i18n/locales';
import { openDirectory } from '#engines/search/directory';
import { createSearch } from '#engines/search/engine';
import type { Sources } from '#engines/search/store';
import { searchFilesOf, type SearchFiles } from '#formats/search-index/files';
import type { Library } from '#model/library';
import { loadLibrary } from '#site/from-disk';

const whole = loadLibrary();
/** The plan the queries are judged on, without any other. */
export const library = { ...whole, plans: whole.plans.filter(({ id }) => id === '2022') };

export const files = await searchFilesOf(library);

const given = <Value>(value: Value | undefined): Promise<Value> =>
  value === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(value);

/** The files of a library as search asks for them. */
export const sourcesOf = ({ names, sayings, facts, words, lexicon, han }: SearchFiles): Sources => ({
  names: (locale) => given(names[locale]),
  sayings: (locale) => given(sayings[locale]),
  facts: (plan) => given(facts.get(plan)),
  words: (plan, locale) => given(words[locale].get(plan)),
  lexicon: (locale) => given(lexicon[locale]),
  han: () => given(han),
});

/** All that is found, in both languages. */
export function directoryOf({ names, sayings, facts, words }: SearchFiles, own: Locale = 'zh') {
  const of = (locale: Locale) => ({
    locale,
    names: names[locale],
    sayings: sayings[locale],
    plans: words[locale],
  });
  return openDirectory({ words: [of(own), of(otherLocale(own))], facts });
}

export const { han } = files;
export const directory = directoryOf(files);
export const { clauses } = directory;

const planIds = ({ plans }: Library): string[] => plans.map(({ id }) => id);

/** The search of one edition: what was typed → its answer. */
export const searchIn = (locale: Locale, sources = sourcesOf(files)) =>
  createSearch(locale, sources, planIds(library)).search;

/** The same over another library. `from`: the plan the reader comes from. */
export async function searchOver(locale: Locale, from: Library, plan?: string) {
  return createSearch(locale, sourcesOf(await searchFilesOf(from)), planIds(from), plan).search;
}
