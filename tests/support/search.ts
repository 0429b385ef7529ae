/** Search as the browser runs it, with the full text in memory in place of Pagefind. */
import { directoryOf, namesIn } from '#formats/search-index/directory';
import { clausesOf } from '#steps/full-text';
import { hanOf } from '#formats/search-index/han';
import { loadLibrary } from '#site/from-disk';
import type { Library } from '#model/library';
import type { Locale } from '#i18n/locales';
import { createSearch } from '#engines/search/engine';
import { holds, occurrences, openClause, type FindClauses } from '#engines/search/texts';

const whole = loadLibrary();
/** The plan the queries are judged on, without any other. */
export const library = { ...whole, plans: whole.plans.filter(({ id }) => id === '2022') };

/** All that search needs of a library, with the full text in memory. */
function openLibrary(from: Library) {
  const directories = { zh: directoryOf(from, 'zh'), en: directoryOf(from, 'en') };
  const han = hanOf(namesIn(directories.zh));
  const clauses = clausesOf(from).map(openClause);
  const find: FindClauses = (text) =>
    Promise.resolve(clauses.filter((clause) => holds(clause, text) || occurrences(clause, text) > 0));
  const engineIn = (locale: Locale) =>
    createSearch(locale, {
      directory: (needed) => Promise.resolve(directories[needed]),
      han: () => Promise.resolve(han),
    });
  return { directories, han, clauses, find, engineIn };
}

export const { directories, han, clauses, find: findInMemory, engineIn } = openLibrary(library);

/** The search of one edition: what was typed → its answer. */
export function searchIn(locale: Locale, from = library) {
  const opened = from === library ? { engineIn, find: findInMemory } : openLibrary(from);
  const { search } = opened.engineIn(locale);
  return (typed: string) => search(typed, opened.find);
}
