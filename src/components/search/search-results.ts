/** Everything search needs once it is used: the engine, the filters' choices, and the list. Loaded on first use. */
import type { Locale } from '#i18n/locales';
import type { Word } from '#i18n/translate';
import type { Directory } from '#engines/search/directory';
import { createSearch, type Answer, type Sources } from '#engines/search/engine';
import {
  countsOf,
  factsIn,
  narrowed,
  sectionValue,
  type FactsOf,
  type Filters,
} from '#engines/search/filters';
import { parseQuery } from '#engines/search/query';
import type { Result } from '#engines/search/rank';
import type { FindClauses } from '#engines/search/texts';
import { element, inPlan, labelOf, resultRow } from './search-view';
import type { Words } from '#i18n/browser-words';

export { openPagefind } from '#engines/search/pagefind';

export interface Asked {
  typed: string;
  filters: Filters;
}

/** What the page shows beside the list. */
export interface Shown {
  list: HTMLElement[];
  /** For those who hear the page: how many, or that there is nothing. */
  status: string;
  /** How the query was read, when not as typed. */
  note: string;
  isCertain: boolean;
}

const shownAtFirst = 30;
/** Nobody wants a pasted page read back. */
const shownOfQuery = 80;

/** Makes the function that answers a query; the directory is loaded at its first call. */
export function createResults(locale: Locale, words: Words, sources: Sources) {
  const engine = createSearch(locale, sources);
  let facts: FactsOf | null = null;

  /** Fills each filter with what is left to choose, and how much each choice leaves. */
  function offer(
    form: HTMLFormElement,
    answer: Answer,
    filters: Filters,
    directory: Directory,
    factsOf: FactsOf,
  ): void {
    const counts = countsOf(answer.results, filters, factsOf);
    const names = new Map(
      directory.entities.map((entity) =>
        entity.kind === 'section'
          ? [sectionValue(entity), inPlan(entity, labelOf(entity, words))]
          : [entity.id, labelOf(entity, words)],
      ),
    );
    for (const select of form.querySelectorAll('select')) {
      const name = select.name as keyof typeof counts;
      const chosen = filters[name] ?? '';
      const values = [...counts[name]].sort((a, b) => b[1] - a[1]);
      if (chosen && !counts[name].has(chosen)) values.push([chosen, 0]);
      const options = values.map(([value, n]) => {
        const word = `search.${name}.${value}`;
        const label = words.has(word) ? words(word as Word) : (names.get(value) ?? value);
        return new Option(words('search.option', { label, n }), value);
      });
      select.replaceChildren(new Option(words('search.any'), ''), ...options);
      select.value = chosen;
    }
  }

  /** Answers what is asked and fills the filters' choices; the list is for the page to put in its place. */
  return async ({ typed, filters }: Asked, find: FindClauses, form: HTMLFormElement): Promise<Shown> => {
    const directory = await engine.directory();
    const factsOf = (facts ??= factsIn(directory));
    const answer = typed.trim() ? await engine.search(typed, find) : browse(directory);
    const isIdle = !typed.trim() && Object.keys(filters).length === 0;
    const kept = isIdle ? [] : unfolded(narrowed(answer.results, filters, factsOf), filters);
    offer(form, answer, filters, directory, factsOf);
    const { rewrites, query, isCertain } = answer;
    const none =
      answer.results.length === 0
        ? words('search.none', {
            query: typed.length > shownOfQuery ? `${typed.slice(0, shownOfQuery)}…` : typed,
          })
        : words('search.noneFiltered');
    return {
      list:
        kept.length > 0
          ? listOf(kept, (result, at) => resultRow(result, at, { locale, words, query }), words)
          : [],
      status: isIdle ? '' : kept.length > 0 ? words('search.count', { n: kept.length }) : none,
      note: rewrites[0]
        ? words(`search.${rewrites[0].type}`, {
            query: rewrites.map(({ text }) => text).join(words('search.or')),
          })
        : '',
      isCertain: isCertain && kept.length > 0,
    };
  };
}

function listOf(
  results: readonly Result[],
  row: (result: Result, at: number) => HTMLElement,
  words: Words,
): HTMLElement[] {
  const list = element('ol', 'search-list', ...results.slice(0, shownAtFirst).map(row));
  const rest = results.slice(shownAtFirst);
  if (rest.length === 0) return [list];
  const more = element('button', '', words('search.more', { n: rest.length }));
  more.addEventListener('click', () => {
    const rows = rest.map((result, at) => row(result, shownAtFirst + at));
    more.remove();
    list.append(...rows);
    rows[0]?.querySelector('a')?.focus();
  });
  return [list, more];
}

/** With nothing typed the filters choose among all items. */
function browse({ items }: Directory): Answer {
  const results = items.map((entity): Result => {
    return { entity, score: 0, why: { type: 'all' }, clauses: [], clause: null };
  });
  return { results, query: parseQuery(''), rewrites: [], isCertain: true };
}

/** Where only clauses are asked for, each is a result of its own. */
const unfolded = (results: readonly Result[], { kind }: Filters): Result[] =>
  kind === 'clause'
    ? results.flatMap((result) =>
        result.clauses.map((clause) => ({ ...result, clauses: [clause], clause: clause.id })),
      )
    : [...results];
