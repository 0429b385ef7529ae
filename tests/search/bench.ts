/**
 * npm run bench:search: every judged query, typed on the search page of its language in a real browser,
 * beside stock Pagefind on the same pages in the same run. Needs a built dist/. About five minutes.
 */
import { rmSync } from 'node:fs';
import { locales, type Locale } from '#i18n/locales';
import { launch } from '../browser/browser.ts';
import {
  byKind,
  judgedQueries,
  mean,
  measure,
  type JudgedQuery,
  type Measure,
} from '../support/relevance.ts';
import { library } from '../support/search.ts';
import { ask, firstSearch, median, openSearch } from './asking.ts';
import { serveFolders } from '../support/static-server.ts';
import { buildStock } from './stock.ts';

type Answered = JudgedQuery & Measure & { time: number };

const folder = await buildStock();
const server = await serveFolders(folder, 'dist');
const browser = await launch();
const contenders = [
  { name: 'this site', path: (locale: Locale) => `/${locale}/search/` },
  { name: 'stock', path: (locale: Locale) => `/stock/${locale}/` },
] as const;

/** /zh/plans/2022/items/8/#c3 → item/8, as judgements name pages. */
function nameOf(href: string): string {
  const [, , kind = '', id = '', folder = '', number = ''] = new URL(href).pathname.split('/');
  if (kind !== 'plans') return `${kind.replace(/s$/u, '')}/${id}`;
  return folder === '' ? `plan/${id}` : `${folder.replace(/s$/u, '')}/${number}`;
}

async function answersOf(
  path: (locale: Locale) => string,
  queries: readonly JudgedQuery[],
): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const locale of locales) {
    const page = await openSearch(browser, server.origin + path(locale));
    const mine = queries.filter(({ lang }) => lang === locale);
    // What is loaded once is loaded before time is taken.
    for (const { q } of mine.slice(0, 10)) await ask(page, q);
    for (const query of mine) {
      const { links, time } = await ask(page, query.q);
      answered.push({ ...query, ...measure(links.map(nameOf), query, library), time });
    }
    await page.context().close();
  }
  return answered;
}

const columns = ['ndcg', 'atOne', 'atThree'] as const;
const line = (label: string, count: number, sides: readonly (readonly number[])[]) =>
  `${label.padEnd(20)} ${String(count).padStart(3)}  ${sides
    .map((values) => values.map((value) => value.toFixed(3)).join('  '))
    .join('  |  ')}`;

async function compare(file: string): Promise<void> {
  const queries = judgedQueries(file);
  const sides: Answered[][] = [];
  for (const { path } of contenders) sides.push(await answersOf(path, queries));
  console.log(`\n${file}: nDCG@10  success@1  success@3, this site | stock Pagefind`);
  const means = sides.map((rows) => columns.map((name) => byKind(rows, (row) => row[name])));
  for (const [kind, rows] of Map.groupBy(queries, ({ kind }) => kind)) {
    console.log(
      line(
        kind,
        rows.length,
        means.map((side) => side.map((by) => by.get(kind) ?? 0)),
      ),
    );
  }
  const all = sides.map((rows) => columns.map((name) => mean(rows.map((row) => row[name]))));
  console.log(line('all', queries.length, all));
  const [ours = 0, stock = 1] = sides.map((rows) => median(rows.map(({ time }) => time)));
  console.log(
    `median time ${ours.toFixed(1)} ms | ${stock.toFixed(1)} ms, ratio ${(ours / stock).toFixed(2)}`,
  );
}

// Stock finds no names and no pinyin: it is asked for what is printed.
const printed = { zh: '公平竞争审查', en: 'mediation' };
const firsts = [
  ['zh', '教育局'],
  ['zh', printed.zh],
  ['zh', 'sifaju'],
  ['en', printed.en],
] as const;

try {
  // Of the blind sets only means are printed: nobody is to see its queries.
  for (const file of ['dev-queries', 'own-queries', 'unseen-1', 'blind-1', 'blind-2']) await compare(file);
  console.log('\na first search, bytes (brotli): page, until the first result, until the list is complete');
  for (const [locale, text] of firsts) {
    for (const { name, path } of contenders) {
      if (name === 'stock' && text !== printed[locale]) continue;
      const { page, first, all, time } = await firstSearch(browser, server, path(locale), text);
      console.log(`${name.padEnd(9)} ${text}: ${page}, ${first}, ${all}; ${time.toFixed(0)} ms`);
    }
  }
} finally {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}
