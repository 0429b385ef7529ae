/** A query and what it is narrowed to → what the page shows, as elements. */
import type { Locale } from '#i18n/locales';
import type { Word } from '#i18n/translate';
import type { Words } from '#i18n/browser-words';
import { href, routes } from '#urls';
import type { Directory } from '#engines/search/directory';
import type { Answer } from '#engines/search/answers';
import { createSearch } from '#engines/search/engine';
import {
  countsOf,
  groundsOf,
  factsIn,
  narrowed,
  sectionValue,
  type FactsOf,
  type Filters,
} from '#engines/search/filters';
import { bases } from '#model/duties';
import { parseQuery, type Query } from '#engines/search/query';
import type { Result } from '#engines/search/rank';
import type { Sources } from '#engines/search/store';
import { withTwins } from '#engines/search/twins';
import { element, inPlan, labelOf, resultRow, routeOf, type View } from './search-view.ts';

export interface Asked {
  typed: string;
  filters: Filters;
}

/** What the page shows. */
export interface Shown {
  list: HTMLElement[];
  /** For those who hear the page: how many, or that there is nothing. */
  status: string;
  /** How the query was read, when not as typed. */
  note: string;
  /** What to ask of pages besides, where something was asked. */
  query?: Query;
}

const shownAtFirst = 30;
/** Nobody wants a pasted page read back. */
const shownOfQuery = 80;

/** `plans`: which are searched, newest first; `from`: the plan of the page the reader came from. */
export function createResults(
  locale: Locale,
  words: Words,
  sources: Sources,
  { plans, from }: { plans: readonly string[]; from: string | undefined },
) {
  const engine = createSearch(locale, sources, plans, from);
  let facts: { directory: Directory; of: FactsOf } | null = null;

  const factsOf = (directory: Directory): FactsOf => {
    facts = facts?.directory === directory ? facts : { directory, of: factsIn(directory) };
    return facts.of;
  };

  async function view(answer: Answer, directory: Directory): Promise<View> {
    const hasTerms = answer.results.some(({ entity }) => entity.kind === 'term');
    const { meanings = [] } = hasTerms ? await engine.store.sayings(locale) : {};
    const terms = directory.entities.filter(({ kind }) => kind === 'term');
    return {
      locale,
      words,
      query: answer.query,
      directory,
      meaningOf: (term) => meanings[terms.findIndex(({ id }) => id === term.id)] ?? '',
    };
  }

  /** What names alone answer, before any text has come; null where that is not sure. */
  async function names(typed: string): Promise<Shown | null> {
    const answer = await engine.names(typed);
    if (!answer.isCertain) return null;
    const seen = await view({ ...answer, results: [] }, answer.directory);
    return {
      list: [
        element(
          'ol',
          'search-list',
          ...answer.results.slice(0, 5).map((each, at) => resultRow(each, at, seen)),
        ),
      ],
      status: words('search.searching'),
      note: '',
    };
  }

  /** The whole answer; the filters’ choices are filled in. `rows`: as many as the reader had seen before. */
  async function all({ typed, filters }: Asked, form: HTMLFormElement, rows = 0): Promise<Shown> {
    const answer = typed.trim() ? await engine.search(typed) : browse(await engine.store.directory(locale));
    const { directory } = answer;
    const isIdle = !typed.trim() && Object.keys(filters).length === 0;
    const kept = isIdle ? [] : unfolded(narrowed(answer.results, filters, factsOf(directory)), filters);
    offer(form, answer, filters, directory);
    if (isIdle) return { list: [], status: '', note: '' };
    if (kept.length === 0) return { ...nothing(typed, answer), query: answer.query };
    const seen = await view(answer, directory);
    const shown = withTwins(kept, directory);
    return {
      list: listOf(shown, (result, at) => resultRow(result, at, seen), words, rows),
      status: words('search.count', { n: shown.length }),
      note: noteOf(answer),
      query: answer.query,
    };
  }

  /** How the query was read, and whether what follows only comes near it. */
  function noteOf({ rewrites, isClosest, isPartial }: Answer): string {
    const [first] = rewrites;
    return [
      first
        ? words(`search.${first.type}`, {
            query: rewrites.map(({ text }) => text).join(words('search.or')),
          })
        : '',
      isClosest ? words('search.closest') : '',
      isPartial ? words('search.partial') : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** That there is nothing, and what to try instead. */
  function nothing(typed: string, answer: Answer): Shown {
    if (answer.results.length > 0) return { list: [], status: words('search.noneFiltered'), note: '' };
    const query = typed.length > shownOfQuery ? `${typed.slice(0, shownOfQuery)}…` : typed;
    const link = (text: string, address: string) => {
      const made = element('a', '', text) as HTMLAnchorElement;
      made.href = href(locale, address);
      return element('li', '', made);
    };
    const near = [
      ...(answer.near ?? []).map(({ label }) =>
        link(label, `${routes.search}?${new URLSearchParams({ q: label }).toString()}`),
      ),
      ...(answer.likely ?? []).map((entity) => link(labelOf(entity, words), routeOf(entity, null))),
    ].slice(0, 6);
    return {
      list: [
        ...(near.length > 0
          ? [element('p', '', words('search.near')), element('ul', 'search-near', ...near)]
          : []),
        element('p', 'muted', words('search.otherwise')),
      ],
      status: words('search.none', { query }),
      note: noteOf({ ...answer, isClosest: false }),
    };
  }

  /** Fills each filter with what is left to choose, and how much each choice leaves. */
  function offer(form: HTMLFormElement, answer: Answer, filters: Filters, directory: Directory): void {
    const counts = countsOf(answer.results, filters, factsOf(directory));
    const names = new Map(
      directory.entities.map((entity) =>
        entity.kind === 'section'
          ? [sectionValue(entity), inPlan(entity, labelOf(entity, words))]
          : [entity.id, labelOf(entity, words)],
      ),
    );
    /** 点名15，作为成员11，可能10: a unit has its duties on three grounds, which no number adds up. */
    const groundsIn = (name: 'unit' | 'role') => {
      const grounds = groundsOf(answer.results, filters, factsOf(directory), name);
      return (value: string): string =>
        bases
          .flatMap((basis) => {
            const n = grounds.get(value)?.get(basis);
            return n === undefined
              ? []
              : [words('search.ground', { basis: words(`search.basis.${basis}`), n })];
          })
          .join(words('search.groundsApart'));
    };
    for (const select of form.querySelectorAll('select')) {
      const name = select.name as keyof typeof counts;
      const chosen = filters[name] ?? '';
      const values = [...counts[name]].sort((a, b) => b[1] - a[1]);
      if (chosen && !counts[name].has(chosen)) values.push([chosen, 0]);
      const grounds = name === 'unit' || name === 'role' ? groundsIn(name) : null;
      const options = values.map(([value, n]) => {
        const word = `search.${name}.${value}`;
        const label = words.has(word) ? words(word as Word) : (names.get(value) ?? value);
        return new Option(words('search.option', { label, n: grounds?.(value) ?? n }), value);
      });
      // Plans too old to be searched unasked are searched when they are chosen.
      const older =
        name === 'plan'
          ? directory.plans
              .filter(({ id }) => !counts.plan.has(id) && id !== chosen && !plans.includes(id))
              .map(({ id, entity }) => new Option(entity.label, id))
          : [];
      select.replaceChildren(new Option(words('search.any'), ''), ...options, ...older);
      select.value = chosen;
    }
  }

  return { names, all };
}

function listOf(
  results: readonly Result[],
  row: (result: Result, at: number) => HTMLElement,
  words: Words,
  rows: number,
): HTMLElement[] {
  const first = rows > shownAtFirst ? results.length : shownAtFirst;
  const list = element('ol', 'search-list', ...results.slice(0, first).map(row));
  const rest = results.slice(first);
  if (rest.length === 0) return [list];
  const more = element('button', '', words('search.more', { n: rest.length }));
  more.addEventListener('click', () => {
    const added = rest.map((result, at) => row(result, first + at));
    more.remove();
    list.append(...added);
    added[0]?.querySelector('a')?.focus();
  });
  return [list, more];
}

/** With nothing typed the filters choose among all items. */
function browse(directory: Directory): Answer {
  const results = directory.items.map((entity): Result => {
    return { entity, score: 0, why: { type: 'all' }, clauses: [], clause: null };
  });
  return { results, directory, query: parseQuery(''), rewrites: [], coverage: 1, isCertain: true };
}

/** Where only clauses are asked for, each is a result of its own. */
const unfolded = (results: readonly Result[], { kind }: Filters): Result[] =>
  kind === 'clause'
    ? results.flatMap((result) =>
        result.clauses.map((clause) => ({ ...result, clauses: [clause], clause: clause.id })),
      )
    : [...results];
