/** What holds where the site has several plans: built by npm run test:several, skipped on a site with one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { plainAnchors } from '#config';
import { locales } from '#i18n/locales';
import { href, routes } from '#urls';
import { readPage } from '#serving/read-page';
import { documentAt, files, localePages, pageAt, pages, plans, textOf } from './dist.ts';

const [first] = plans;
const isSeveral = plans.length > 1;
const alone = 'dist';
const hrefs = (path: string, selector: string) =>
  [...documentAt(path).querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');

describe.skipIf(!isSeveral)('a site with several plans', () => {
  test('holds an older and a newer one of a series, and one of another city', () => {
    const of = (series: string) =>
      plans.filter(({ plan }) => plan.series === series).map(({ plan }) => plan.id);
    expect(of('liaocheng/fazhi-zhengfu')).toEqual(['2021', '2022', '2023']);
    expect(of('dezhou/fazhi-zhengfu')).toEqual(['dezhou-2023']);
  });

  describe.skipIf(!existsSync(join(alone, 'zh')))('beside the site with 2022 alone', () => {
    const own = pages.filter(
      ({ route, file }) =>
        /^\/(?:plans\/2022|units|groups|terms)\//u.test(route) && existsSync(join(alone, file)),
    );
    const main = (html: string) => readPage(html);
    const titleOf = (html: string) => /<title>(.*?)<\/title>/u.exec(html)?.[1]?.split(' · ')[0];
    test('has every page of it, under the same title, with every anchor', () => {
      expect(own.length).toBeGreaterThan(700);
      for (const { file, html, path } of own) {
        const before = readFileSync(join(alone, file), 'utf8');
        expect(titleOf(html), path).toBe(titleOf(before));
        if (path.includes('/plans/2022/'))
          expect(/<title>(.*?)</u.exec(html)?.[1]).toBe(/<title>(.*?)</u.exec(before)?.[1]);
        const ids = new Set(main(html).ids);
        expect(
          main(before).ids.filter((id) => !ids.has(id)),
          path,
        ).toEqual([]);
      }
    });
  });

  test('gives what a page shares between plans an anchor with the plan in it, but for the first ever published', () => {
    for (const { document, path } of localePages.filter(({ route }) => /^\/units\/[^/]+\/$/u.test(route)))
      for (const part of document.querySelectorAll('[data-plan]')) {
        const plan = part.getAttribute('data-plan') ?? '';
        const ids = [...part.querySelectorAll('[id]')].map(({ id }) => id);
        const isMarked = (id: string) => id.endsWith(`-${plan}`);
        expect(
          ids.filter((id) => isMarked(id) === (plan === plainAnchors)),
          path,
        ).toEqual([]);
      }
  });

  test.each(locales)('never lists what falls on one city’s body under another’s, in %s', (locale) => {
    for (const { units, plan } of plans)
      for (const { id } of units) {
        const others = plans.filter((each) => each.plan.jurisdiction !== plan.jurisdiction);
        for (const link of hrefs(href(locale, routes.unit(id)), 'main a'))
          for (const other of others) expect(link, id).not.toContain(`/plans/${other.plan.id}/`);
      }
  });

  test.each(locales)('opens with a choice of every plan, by city, in %s', (locale) => {
    const links = hrefs(href(locale, routes.home), 'main a');
    for (const { plan } of plans) expect(links).toContain(href(locale, routes.plan(plan.id)));
    expect(documentAt(href(locale, routes.home)).querySelectorAll('main h3')).toHaveLength(2);
  });

  test('leads from pages of no plan to no plan in its header and footer', () => {
    const neutral = localePages.filter(({ route }) => !route.startsWith('/plans/'));
    expect(neutral.length).toBeGreaterThan(100);
    for (const { path } of neutral)
      expect(
        hrefs(path, '.site-header a, .site-footer a').filter((link) => link.includes('/plans/')),
        path,
      ).toEqual([]);
  });

  test('leads from a plan’s pages to that plan’s', () => {
    for (const { path, route } of localePages.filter((page) => page.route.startsWith('/plans/'))) {
      const plan = route.split('/')[2] ?? '';
      const links = hrefs(path, '.site-header a, .site-footer a').filter((link) => link.includes('/plans/'));
      expect(
        links.filter((link) => !link.includes(`/plans/${plan}/`)),
        path,
      ).toEqual([]);
    }
  });

  test('says what became of the year before where both plans are here, and only there', () => {
    const since = localePages.map(({ route }) => route).filter((route) => route.includes('/since/'));
    expect([...new Set(since)].toSorted()).toEqual(['/plans/2022/since/2021/', '/plans/2023/since/2022/']);
    const page = documentAt('/zh/plans/2022/since/2021/');
    const how = (item: number) => page.querySelector(`#item-${item}`)?.getAttribute('data-how');
    expect([1, 3, 7, 20].map(how)).toEqual(['new', 'reworded', 'merged', 'same']);
    const third = page.querySelector('#item-3');
    expect(
      [...(third?.querySelectorAll('ins') ?? [])].map(({ textContent }) => textContent).join(),
    ).toContain('2');
    expect(third?.textContent).toContain('新列为牵头：市司法局');
    expect(third?.textContent).toMatch(/由.*1.*提高到.*2/u);
    expect([...page.querySelectorAll('#ended li')].map(({ id }) => id)).toEqual(['ended-6']);
    expect(page.body.textContent).not.toMatch(/取消|落实了|未完成/u);
  });

  test('follows an item back and forth', () => {
    const links = hrefs('/en/plans/2022/items/21/', '.item-head a');
    expect(links).toContain('/en/plans/2023/since/2022/#item-1');
    expect(hrefs('/en/plans/2021/items/6/', '.item-head a')).toEqual(['/en/plans/2022/since/2021/#ended-6']);
    expect(first?.lineage).toEqual([]);
    expect(plans.find(({ plan }) => plan.id === '2022')?.lineage.find(({ item }) => item === 7)).toEqual({
      item: 7,
      from: ['2021/3', '2021/4'],
      how: 'merged',
    });
    expect(textOf('/data/plans/2022/akn.zh.xml')).toContain('implicitReference');
  });

  test('has no empty list and no count of nothing where a plan lacks something', () => {
    for (const { document, path } of localePages.filter(({ route }) =>
      route.startsWith('/plans/dezhou-2023/'),
    )) {
      for (const list of document.querySelectorAll('main :is(ul, ol, dl, tbody)'))
        if (!list.closest('[hidden], form, nav')) expect(list.children.length, path).toBeGreaterThan(0);
      expect(document.querySelector('main')?.textContent, path).not.toMatch(
        /(?<![\d.])0(?:份|条|处|项|个)|\bThe 0 |\b0 documents/u,
      );
    }
  });

  test('titles no two files of data alike', () => {
    const { files: listed } = JSON.parse(textOf('/data/index.json')) as {
      files: { url: string; mediaType: string; language: string | null; title: { zh: string } }[];
    };
    const keys = listed
      .filter(({ url }) => !/\.excel\.csv$|\/units\/|\/cite\//u.test(url))
      .map(({ mediaType, language, title }) => [mediaType, language, title.zh].join(' '));
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
    expect(files.some((file) => file.startsWith('/cards/zh/site'))).toBe(true);
    expect(pageAt('/zh/plans/dezhou-2023/since/2022/')).toBeUndefined();
  });
});
