/** Judged queries, and how well a list of results answers them. */
import { readFileSync } from 'node:fs';
import type { Locale } from '#i18n/locales';
import type { Library } from '#model/library';

export interface JudgedQuery {
  q: string;
  lang: Locale;
  kind: string;
  /** Grades 1 to 3 by name: item:8, unit:市司法局, term:放管服. Empty: nothing should be found. */
  relevant: Record<string, number>;
}

export const judgedQueries = (file: string): JudgedQuery[] =>
  JSON.parse(readFileSync(`tests/search/${file}.json`, 'utf8')) as JudgedQuery[];

const plain = (text: string): string =>
  text
    .replace(/[“”《》]/gu, '')
    .replace(/（/gu, '(')
    .replace(/）/gu, ')');

/** The page a judgement names: unit/sifaju, item/8. Throws when there is none, so that a slip in the file is found. */
export function pageOf(judged: string, { units, groups, terms }: Library): string {
  const [kind = '', ...rest] = judged.split(':');
  const name = plain(rest.join(':'));
  const named = (names: readonly (string | null)[]) => names.some((each) => each && plain(each) === name);
  const found = {
    unit: () => units.find(({ printed, name: full, short }) => named([printed, full.zh, short.zh]))?.id,
    group: () => groups.find(({ printed, variants }) => named([printed, ...variants]))?.id,
    term: () => terms.find(({ zh, variants }) => named([zh, ...variants]))?.id,
  }[kind];
  const id = found ? found() : name;
  if (!id) throw new Error(`no page for ${judged}`);
  return `${kind}/${id}`;
}

const gains = (grades: readonly number[]): number =>
  grades.slice(0, 10).reduce((total, grade, at) => total + (2 ** grade - 1) / Math.log2(at + 2), 0);

export interface Measure {
  ndcg: number;
  /** Whether a page of the highest grade given is first, or among the first three. */
  atOne: number;
  atThree: number;
}

/** Input: page names in rank order. A page that comes twice counts once; where nothing fits, an empty list is perfect. */
export function measure(pages: readonly string[], { relevant }: JudgedQuery, library: Library): Measure {
  const grades = new Map(Object.entries(relevant).map(([name, grade]) => [pageOf(name, library), grade]));
  if (grades.size === 0) {
    const right = pages.length === 0 ? 1 : 0;
    return { ndcg: right, atOne: right, atThree: right };
  }
  const found = [...new Set(pages)].map((page) => grades.get(page) ?? 0);
  const best = Math.max(...grades.values());
  return {
    ndcg: gains(found) / gains([...grades.values()].sort((a, b) => b - a)),
    atOne: found[0] === best ? 1 : 0,
    atThree: found.slice(0, 3).includes(best) ? 1 : 0,
  };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);

/** Means by kind of query, in the order the kinds first come. */
export function byKind<Row extends { kind: string }>(
  rows: readonly Row[],
  value: (row: Row) => number,
): Map<string, number> {
  return new Map(
    [...Map.groupBy(rows, ({ kind }) => kind)].map(([kind, group]) => [kind, mean(group.map(value))]),
  );
}
