/** One search from what was typed to what is shown. Where data comes from is handed in. */
import type { Locale } from '#i18n/locales';
import { addLanguage, openDirectory, type Directory, type DirectoryData, type HanData } from './directory.ts';
import { fold, isHan, simplifier } from './fold.ts';
import { jumpOf, type Jump } from './jumps.ts';
import { openReadings, type Readings } from './pinyin.ts';
import { parseQuery, type Query } from './query.ts';
import { rank, type Ranking, type Result } from './rank.ts';
import { fromPinyin, mended, type Rewrite } from './rewrite.ts';
import type { FindClauses, OpenClause } from './texts.ts';

export interface Sources {
  directory: (locale: Locale) => Promise<DirectoryData>;
  han: () => Promise<HanData>;
}

export interface Answer {
  results: Result[];
  /** The query the results are for. */
  query: Query;
  /** How the query was read, when not as typed; several readings may have been found. */
  rewrites: Rewrite[];
  /** Whether the best result meets nearly all of the query: no other reading of it is tried then. */
  isCertain: boolean;
}

interface Han {
  simplify: (text: string) => string;
  readings: Readings;
}

/** How much is read of what was typed: nobody types so much, and a pasted page must not freeze the reader's. */
const longest = 200;

const isCertain = ({ coverage }: Ranking): boolean => coverage >= 0.9;

/** Loads once what is asked for the first time; a failed load is tried again. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    }));
}

export function createSearch(locale: Locale, sources: Sources) {
  const other: Locale = locale === 'zh' ? 'en' : 'zh';
  const openOwn = once(async () => openDirectory(await sources.directory(locale), locale));
  const openBoth = once(async () => {
    const [directory, words] = await Promise.all([openOwn(), sources.directory(other)]);
    addLanguage(directory, words, other);
    return directory;
  });
  const open = (needed: Locale): Promise<Directory> => (needed === locale ? openOwn() : openBoth());
  const openHan = once(async (): Promise<Han> => {
    const { simplified, ...readings } = await sources.han();
    return { simplify: simplifier(simplified), readings: openReadings(readings) };
  });

  /** Input: what was typed, and where clauses are found. */
  async function search(typed: string, find: FindClauses): Promise<Answer> {
    const run = async (text: string, directory: Directory) => {
      const query = parseQuery(text);
      return { query, ...rank(directory, query, await gather(query, find)) };
    };
    let text = fold(typed).trim().slice(0, longest);
    let directory = await openOwn();
    if (isHan(text)) {
      directory = await open('zh');
      if (!isKnown(text, directory)) text = (await openHan()).simplify(text);
    }
    if (/[a-z]/u.test(text)) directory = await open('en');
    const asTyped = await run(text, directory);
    const answer = { ...asTyped, rewrites: [], isCertain: isCertain(asTyped) };
    const printed = asTyped.results.filter(({ clauses }) =>
      clauses.some(({ folded }) => folded.includes(text)),
    );
    const jump = placeIn(text, asTyped.query, printed.length > 0, directory);
    if (jump) return { ...answer, results: withJump(jump, asTyped.results), isCertain: true };
    // A clause that is not there is not made up from its digits.
    if (/^\d+\.\d+[a-z]?$/u.test(text)) return { ...answer, results: printed };
    if (answer.isCertain || asTyped.query.places.length === 0) return answer;

    const { readings } = await openHan();
    directory = await open('zh');
    const spelled = /^[a-z '-]+$/u.test(text) ? fromPinyin(asTyped.query.core, directory, readings) : [];
    const readAs = spelled.length > 0 ? spelled : mended(asTyped.query.core, directory, readings);
    const runs = await Promise.all(
      readAs.map(async (rewrite) => ({ rewrite, ...(await run(rewrite.text, directory)) })),
    );
    const found = runs.filter(isCertain);
    const [best] = found;
    return best
      ? { ...best, rewrites: found.map(({ rewrite }) => rewrite), results: merged(found), isCertain: true }
      : answer;
  }

  return { search, directory: openOwn };
}

const numeral = /^(?:第[一二三四五六七八九十]+|[一二三四五六七八九十]{2,})$/u;

/** The place a query names: 第一 and 二十 are words first, where they are printed; “who leads item 8” names item 8. */
const placeIn = (text: string, { core, key }: Query, isPrinted: boolean, directory: Directory) =>
  (isPrinted && numeral.test(text) ? null : jumpOf(text, directory)) ??
  (core === key || numeral.test(core) || /^\d+$/u.test(core) ? null : jumpOf(core, directory));

/** Whether every Chinese character of a text is used in some name: then none of them is traditional. */
const isKnown = (text: string, { characters }: Directory): boolean =>
  [...text].every((char) => !isHan(char) || characters.has(char));

async function gather(query: Query, find: FindClauses): Promise<OpenClause[]> {
  const wanted = [
    query.key,
    query.core,
    ...query.quoted,
    ...query.without,
    ...query.grams.map(({ text }) => text),
  ];
  const found = await Promise.all([...new Set(wanted)].map((text) => find(text)));
  return [...new Set(found.flat())];
}

/** Results of several readings of one query, each entity once. */
function merged(rankings: readonly Ranking[]): Result[] {
  const best = new Map<unknown, Result>();
  for (const result of rankings.flatMap(({ results }) => results)) {
    if ((best.get(result.entity)?.score ?? 0) < result.score) best.set(result.entity, result);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

const withJump = ({ entity, clause }: Jump, results: readonly Result[]): Result[] => [
  {
    entity,
    clause,
    score: Number.POSITIVE_INFINITY,
    why: { type: 'number' },
    clauses: results.find((result) => result.entity === entity)?.clauses ?? [],
  },
  ...results.filter((result) => result.entity !== entity),
];
