/**
 * npm run bench:search:growth -- 100: search over that many plans made of this one. Sentences, titles and everyday words
 * are put together anew from their parts, so that no two plans are alike and packing finds no copies.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Item, Library, Plan } from '#model/library';
import { locales } from '#i18n/locales';
import { writeAll } from '#files/disk';
import { searchedPlans } from '#engines/search/store';
import { searchFilesOf } from '#formats/search-index/files';
import { searchFiles } from '#urls';
import { launch } from '../browser/browser.ts';
import { choose, randomIntegers } from '../support/random.ts';
import { library } from '../support/search.ts';
import { ask, firstSearch, median, openSearch } from './asking.ts';
import { serveFolders } from '../support/static-server.ts';

const random = randomIntegers(22);
const items = library.plans.flatMap((plan) => plan.items);
const partsOf = (texts: readonly string[], mark: RegExp) => texts.flatMap((text) => text.split(mark));
const zhParts = partsOf(
  items.flatMap(({ clauses }) => clauses.map(({ zh }) => zh)),
  /[，。；]/u,
).filter(Boolean);
const enParts = partsOf(
  items.flatMap(({ clauses }) => clauses.map(({ en }) => en)),
  /, |[.;]/u,
).filter(Boolean);
const some = (parts: readonly string[], count: number, mark: string) =>
  Array.from({ length: count }, () => choose(parts, random)).join(mark);
const everyday = {
  zh: items.flatMap((item) => item.everyday.zh),
  en: items.flatMap((item) => item.everyday.en),
};

const mixedItem = (item: Item): Item => ({
  ...item,
  title: { zh: some(zhParts, 1, '').slice(0, 20), en: some(enParts, 1, '') },
  clauses: item.clauses.map((clause) => {
    const zh = `${some(zhParts, 2, '，')}。`;
    return { ...clause, zh, received: zh, en: `${some(enParts, 2, ', ')}.` };
  }),
  everyday: {
    zh: item.everyday.zh.map(() => choose(everyday.zh, random)),
    en: item.everyday.en.map(() => choose(everyday.en, random)),
  },
});

function grown(plans: number): Library {
  const [first] = library.plans;
  if (!first) throw new Error('no plan to grow from');
  const copies = Array.from({ length: plans - 1 }, (_, at): Plan => {
    const mixed = new Map(first.items.map((item) => [item.number, mixedItem(item)]));
    const of = (list: readonly Item[]) => list.map((item) => mixed.get(item.number) ?? item);
    return {
      ...first,
      id: String(1900 + at),
      items: of(first.items),
      sections: first.sections.map((section) => ({ ...section, items: of(section.items) })),
    };
  });
  return { ...library, plans: [first, ...copies] };
}

/** Input: how many plans. Prints what the directory and the index weigh, and what searches cost. */
async function measureGrowth(plans: number): Promise<void> {
  const large = grown(plans);
  const folder = mkdtempSync(join(tmpdir(), 'search-growth-'));
  const made = await searchFilesOf(large);
  const data = new Map<string, unknown>([
    [searchFiles.han, made.han],
    ...locales.flatMap((locale): [string, unknown][] => [
      [searchFiles.names(locale), made.names[locale]],
      [searchFiles.sayings(locale), made.sayings[locale]],
      [searchFiles.lexicon(locale), made.lexicon[locale]],
      ...[...made.words[locale]].map(([plan, words]): [string, unknown] => [
        searchFiles.words(plan, locale),
        words,
      ]),
    ]),
    ...[...made.facts].map(([plan, facts]): [string, unknown] => [searchFiles.facts(plan), facts]),
  ]);
  const files = new Map([...data].map(([path, value]) => [path.slice(1), JSON.stringify(value)]));
  const packed = (path: string) => brotliCompressSync(files.get(path.slice(1)) ?? '').byteLength;
  console.log(`names, zh: ${packed(searchFiles.names('zh'))} bytes packed`);
  const [first = '', last = ''] = [large.plans[0]?.id, large.plans.at(-1)?.id];
  for (const plan of [first, last])
    console.log(
      `plan ${plan}: facts ${packed(searchFiles.facts(plan))}, words zh ${packed(searchFiles.words(plan, 'zh'))}`,
    );
  const page = readFileSync('dist/zh/search/index.html', 'utf8');
  const ids = large.plans.map(({ id }) => id);
  for (const count of new Set([searchedPlans, ids.length].filter((each) => each <= ids.length))) {
    // As the page of a site with so many plans would name its files.
    const early = [
      searchFiles.names('zh'),
      searchFiles.sayings('zh'),
      ...ids.slice(0, count).flatMap((id) => [searchFiles.facts(id), searchFiles.words(id, 'zh')]),
    ];
    const html = page
      .replace(/data-early="[^"]*"/u, `data-early="${early.join(' ')}"`)
      .replace(/data-plans="[^"]*"/u, `data-plans="${ids.slice(0, count).join(' ')}"`);
    writeAll(folder, new Map([...files, ['zh/search/index.html', html]]));
    console.log(`\n${count} plans searched`);
    await measureSearches(folder);
  }
  rmSync(folder, { recursive: true, force: true });
}

/** What a first search costs, and one like it afterwards. */
async function measureSearches(folder: string): Promise<void> {
  const server = await serveFolders(folder, 'dist');
  const browser = await launch();
  try {
    for (const text of ['教育局', '公平竞争审查', '谁负责信访', '老板不给俺发工资咋办']) {
      const { first, all, time } = await firstSearch(browser, server, '/zh/search/', text);
      const page = await openSearch(browser, `${server.origin}/zh/search/`);
      await ask(page, text);
      const times: number[] = [];
      for (let turn = 0; turn < 5; turn += 1) {
        await ask(page, '');
        times.push((await ask(page, text)).time);
      }
      await page.context().close();
      console.log(
        `${text}: ${first} bytes until the first result, ${all} until the list is complete, ${time.toFixed(0)} ms; again ${median(times).toFixed(0)} ms`,
      );
    }
  } finally {
    await browser.close();
    server.stop();
  }
}

await measureGrowth(Number(process.argv[2] ?? 100));
