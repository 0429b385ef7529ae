/** Search as the browser runs it, with the full text in memory in place of Pagefind. */
import { directoryOf, namesIn } from '#indexer/directory';
import { clausesOf } from '#indexer/full-text';
import { hanOf } from '#indexer/han';
import { loadLibrary } from '#indexer/load';
import type { Locale } from '#i18n/locales';
import { createSearch } from '#search/engine';
import { holds, occurrences, openClause, type FindClauses } from '#search/texts';

export const library = loadLibrary();
export const directories = { zh: directoryOf(library, 'zh'), en: directoryOf(library, 'en') };
export const han = hanOf(namesIn(directories.zh));

export const clauses = clausesOf(library).map(openClause);

export const findInMemory: FindClauses = (text) =>
  Promise.resolve(clauses.filter((clause) => holds(clause, text) || occurrences(clause, text) > 0));

export const engineIn = (locale: Locale) =>
  createSearch(locale, {
    directory: (needed) => Promise.resolve(directories[needed]),
    han: () => Promise.resolve(han),
  });

/** The search of one edition: what was typed → its answer. */
export const searchIn = (locale: Locale) => {
  const { search } = engineIn(locale);
  return (typed: string) => search(typed, findInMemory);
};
