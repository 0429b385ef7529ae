/** One search from what was typed to what is shown. Where data comes from is handed in. */
import type { Locale } from '#i18n/locales';
import { asTyped, type Answer } from './answers.ts';
import type { Directory } from './directory.ts';
import { fold, isHan } from './fold.ts';
import type { Query } from './query.ts';
import type { Result } from './rank.ts';
import { referenceIn, stripped, withoutBullet, type Reference } from './references.ts';
import { createStore, type Sources, type Store } from './store.ts';

/** How much is read of what was typed: nobody types so much, and a pasted page must not freeze the reader's. */
const longest = 200;
/** Citations are longer, and are only read for the place they name. */
const longestReference = 1200;
/** A whole citation is meant as one place, and nothing else. */
const longestBesideOthers = 40;

/** `plans`: the ids of the plans that are searched, newest first; null for those the names list. `from`: the plan of the page the reader came from. */
export function createSearch(
  locale: Locale,
  sources: Sources,
  plans: readonly string[] | null,
  from?: string,
) {
  const store = createStore(locale, sources, plans);

  /** The answer from names alone, before any text is there. */
  async function names(typed: string): Promise<Answer> {
    const directory = await store.namesOnly();
    return asTyped(stripped(fold(typed)).slice(0, longest), directory);
  }

  async function search(typed: string): Promise<Answer> {
    const text = withoutBullet(fold(typed).replace(/\s+/gu, ' ')).slice(0, longestReference);
    const loaded = await directoryFor(text, locale, store).catch(() => null);
    // Without the text there are still the names.
    if (!loaded) return { ...(await names(typed)), isPartial: true };
    const bare = stripped(text);
    const answer = asTyped(text.slice(0, longest), loaded);
    const printed = answer.results.filter(({ clauses }) =>
      clauses.some(({ folded }) => folded.includes(text)),
    );
    const named = placeIn(bare, answer.query, printed.length > 0, loaded, from);
    if (named) {
      const rest = bare.length > longestBesideOthers ? [] : answer.results;
      return { ...answer, results: withReference(named, rest), isCertain: true };
    }
    // A clause that is not there is not made up from its digits.
    if (/^\d+\.\d+[a-z]?$/u.test(bare)) return { ...answer, results: printed };
    if (answer.isCertain || answer.query.key === '') return answer;
    try {
      const { deeper } = await import('./deeper.ts');
      return await deeper(bare.slice(0, longest), answer, loaded, store);
    } catch {
      return answer;
    }
  }

  /** What a box offers while one types: names, places and text, without the lexicon. */
  async function offers(typed: string): Promise<Answer> {
    const text = stripped(fold(typed).replace(/\s+/gu, ' ')).slice(0, longest);
    const directory = await directoryFor(text, locale, store);
    const answer = asTyped(text, directory);
    const named = placeIn(text, answer.query, false, directory, from);
    if (named) return { ...answer, results: withReference(named, answer.results) };
    if (answer.results.length > 0 || !/^[a-z '-]{2,}$/u.test(text)) return answer;
    const { spelledNames } = await import('./deeper.ts');
    return (await spelledNames(answer.query.core, store)) ?? answer;
  }

  return { search, names, offers, store };
}

/** The words of the language a query is in, beside the reader’s own. */
async function directoryFor(text: string, locale: Locale, store: Store): Promise<Directory> {
  if (isHan(text) && locale !== 'zh') return store.directory('zh');
  if (/[a-z]/u.test(text)) return store.directory('en');
  return store.directory(locale);
}

const numeral = /^(?:第[一二三四五六七八九十]+|[一二三四五六七八九十]{2,})$/u;

/** The place a query names: 第一 and 二十 are words first, where they are printed; “who leads item 8” names item 8. */
const placeIn = (
  text: string,
  { core, key }: Query,
  isPrinted: boolean,
  directory: Directory,
  from?: string,
): Reference | null =>
  (isPrinted && numeral.test(text) ? null : referenceIn(text, directory, from)) ??
  (core === key || numeral.test(core) || /^\d+$/u.test(core) ? null : referenceIn(core, directory, from));

const withReference = ({ entity, clause }: Reference, results: readonly Result[]): Result[] => [
  {
    entity,
    clause,
    score: Number.POSITIVE_INFINITY,
    why: { type: 'number' },
    clauses: results.find((result) => result.entity === entity)?.clauses ?? [],
  },
  ...results.filter((result) => result.entity !== entity),
];
