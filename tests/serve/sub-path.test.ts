/**
 * One extra build, from a copy of the project with two things changed: its address has a path, and its content has
 * markup in it wherever an editor writes a text.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '#serving/read-site';
import { launch } from '../browser/browser.ts';
import { buildProject, copyProject, removeProject } from '../support/project.ts';
import { addressesIn } from './named-addresses.ts';
import { markup, writeMarkup } from './hostile-content.ts';
import { hasNginx, startNginx, type Server } from './nginx.ts';
import { complaintsOf } from './reader.ts';

const address = new URL('https://example.org/some/path/');
const base = address.pathname.slice(0, -1);

let project: string;
let built: string;
let files: string[];
let browser: Browser;
/** Every value of a database on a line of its own: in its bytes one begins where another ends, and pages cut them. */
function valuesIn(path: string): string {
  const database = new DatabaseSync(path, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const rows = tables.flatMap(({ name }) => database.prepare(`SELECT * FROM "${String(name)}"`).all());
  database.close();
  return rows.flatMap((row) => Object.values(row).map(String)).join('\n');
}
const text = (file: string) =>
  file.endsWith('.sqlite') ? valuesIn(join(built, file)) : readFileSync(join(built, file), 'utf8');
const filesLike = (pattern: RegExp) => files.filter((file) => pattern.test(file));
const addressOf = (file: string) => new URL(`.${file.replace(/\/index\.html$/u, '/')}`, address);

beforeAll(async () => {
  browser = await launch();
  project = copyProject();
  writeMarkup(project);
  built = buildProject(project, { SITE_URL: address.href });
  files = filesBelow(built);
}, 600_000);
afterAll(async () => {
  await browser.close();
  removeProject(project);
});

describe('a site built for an address with a path', () => {
  test('names no address of its own host outside that path, in any page, data, feed, drawing or script', () => {
    const wrong = filesLike(/\.(?!png$|woff2$|pagefind$|pf_\w+$)\w+$/u).flatMap((file) =>
      addressesIn(file, text(file), addressOf(file))
        .filter(({ hostname }) => hostname === address.hostname || hostname === 'localhost')
        .filter(({ href }) => href !== address.origin + '/' && !href.startsWith(address.href))
        .map(({ href }) => `${file} ${href}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('markup that an editor wrote', () => {
  test('is text on every page, and never an element', () => {
    const wrong = filesLike(/\.html$/u).filter((file) => {
      const { document } = parseHTML(text(file));
      const scripts = [...document.querySelectorAll('script:not([type$="json"])')];
      const runs = scripts.some((script) => script.textContent.includes('alert('));
      return runs || document.querySelector('img[src="x"], [onerror], [onload]') !== null;
    });
    expect(wrong).toEqual([]);
  });
  test('stands there to be read', () => {
    const shown = (page: string) => parseHTML(text(`/en/${page}index.html`)).document.body.textContent;
    expect(shown('plans/2022/items/6/')).toContain(markup.title);
    expect(shown('plans/2022/items/6/')).toContain(markup.clause);
    expect(shown('units/sifaju/')).toContain(markup.unit);
    expect(shown('terms/fangguanfu/')).toContain(markup.term);
    expect(shown('terms/fangguanfu/')).toContain(markup.explanation);
    expect(shown('plans/2022/corrections/')).toContain(markup.reason);
    expect(shown('changes/')).toContain(markup.change);
  });
  test('can end neither a block of data in a page nor an attribute of its head', () => {
    const { document } = parseHTML(text('/en/plans/2022/items/6/index.html'));
    const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
    expect(blocks.map((block) => JSON.stringify(JSON.parse(block.textContent))).join('\n')).toContain(
      JSON.stringify(markup.title).slice(1, -1),
    );
    expect(document.querySelector('meta[property="og:title"]')?.getAttribute('content')).toContain(
      markup.title,
    );
  });
  test('is escaped in Markdown', () => {
    const raw = [...filesLike(/\.md$/u), '/llms.txt'].filter((file) =>
      /(?<!\\)<(?:script|img|svg)/u.test(text(file)),
    );
    expect(raw).toEqual([]);
    expect(text('/data/plans/2022/items/6.en.md')).toContain('alert("a clause")');
  });
  test('is one frame and nothing else in what an embedding site is given', () => {
    for (const file of filesLike(/^\/oembed\//u)) {
      const { html } = JSON.parse(text(file)) as { html: string };
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      expect([...document.body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['IFRAME']);
    }
  });
  test('is no formula in a table', () => {
    const cells = filesLike(/\.csv$/u).flatMap((file) => parse(text(file), { bom: true }).flat());
    expect(cells.filter((cell) => /^[=+@-]/u.test(cell))).toEqual([]);
    expect(cells.some((cell) => cell.startsWith(`'${markup.formula}`))).toBe(true);
  });
  test('is text in every feed, drawing and legal document, which stay well formed', async () => {
    const documents = filesLike(/\.(?:xml|svg|atom)$/u).map((file) => [file, text(file)] as const);
    const page = await browser.newPage();
    const wrong = await page.evaluate(
      (all) =>
        all
          .filter(([, xml]) => {
            const parsed = new DOMParser().parseFromString(xml, 'application/xml');
            return parsed.querySelector('parsererror, script, img, [onload], [onerror]') !== null;
          })
          .map(([file]) => file),
      documents,
    );
    await page.close();
    expect(wrong).toEqual([]);
    expect(documents.length).toBeGreaterThan(100);
  });
  test('is text in what a feed reader shows', () => {
    const { items } = JSON.parse(text('/data/feeds/site/feed.en.json')) as {
      items: { content_html: string }[];
    };
    const inAtom = [
      ...text('/data/feeds/site/feed.en.atom').matchAll(/<content type="html"><!\[CDATA\[([\s\S]*?)\]\]>/gu),
    ];
    expect(inAtom.length).toBeGreaterThan(0);
    for (const html of [
      ...items.map(({ content_html }) => content_html),
      ...inAtom.map(([, html = '']) => html),
    ]) {
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      // Paragraphs and lists of links are ours.
      const others = [...document.body.querySelectorAll('*')].map(({ localName }) => localName);
      expect(others.filter((name) => !['p', 'ul', 'li', 'a', 'br'].includes(name))).toEqual([]);
    }
    expect(items.some(({ content_html }) => content_html.includes('a change'))).toBe(true);
  });
});

describe.skipIf(!hasNginx)('the same site behind nginx', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startNginx(built, address);
  });
  afterAll(() => server.stop());

  const visit = (look: (page: Page) => Promise<void>) =>
    complaintsOf(browser, `${server.origin}${base}/`, look);
  const open = async (page: Page, route: string) =>
    expect((await page.goto(`${server.origin}${base}${route}`, { waitUntil: 'networkidle' }))?.status()).toBe(
      200,
    );

  test('answers below its path, and nowhere else', async () => {
    const location = async (path: string, headers?: Record<string, string>) =>
      (await server.get(`${base}${path}`, headers)).headers.location;
    expect(await location('/zh/units')).toBe(`${base}/zh/units/`);
    expect(await location('/', { 'Accept-Language': 'en' })).toBe(`${base}/en/`);
    expect(await location('/2022/6')).toBe(`${base}/zh/plans/2022/items/6/`);
    for (const path of ['/', '/zh/', '/data/index.json']) expect((await server.get(path)).status).toBe(404);
  });

  test('has something at every address that a page, a feed, a drawing or data names', async () => {
    const named = new Set(
      filesLike(/\.(?!png$|woff2$|pagefind$|pf_\w+$)\w+$/u)
        .flatMap((file) => addressesIn(file, text(file), addressOf(file)))
        .filter(({ href }) => href.startsWith(address.href))
        .map(({ pathname }) => pathname),
    );
    const dead = await Promise.all(
      [...named].map(async (path) => {
        const { status, headers } = await server.get(path);
        const end =
          status === 301 ? await server.get((headers.location ?? '').replace(/#.*$/u, '')) : { status };
        return end.status === 200 ? [] : [`${path}: ${status}`];
      }),
    );
    expect(dead.flat()).toEqual([]);
    expect(named.size).toBeGreaterThan(1900);
    for (const kind of ['/cards/', '/oembed/', '/embed/', '/qr/', '/data/feeds/', '/2022/', '/_astro/'])
      expect([...named].some((path) => path.startsWith(`${base}${kind}`))).toBe(true);
  });

  test('finds by the full text, and leads to what is found', async () => {
    const complaints = await visit(async (page) => {
      await open(page, '/en/search/?q=negative+list+for+market+access');
      await page.waitForSelector('#results[aria-busy="false"] a[data-result]');
      const found = await page.locator('a[data-result]').first().getAttribute('href');
      expect(found).toMatch(/^\/some\/path\/en\/plans\/2022\/items\/6\//u);
      await open(page, '/zh/search/?q=%E5%87%86%E5%85%A5%E8%B4%9F%E9%9D%A2%E6%B8%85');
      await page.waitForSelector('#results[aria-busy="false"] a[data-result]');
      await page.locator('a[data-result]').first().click();
      await page.waitForURL(`${server.origin}${base}/zh/plans/2022/items/6/**`);
    });
    expect(complaints).toEqual([]);
  });

  test('asks for nothing outside its path, and runs nothing an editor wrote', async () => {
    const routes = [
      '/en/',
      '/en/plans/2022/',
      '/en/plans/2022/items/6/',
      '/en/plans/2022/items/6/5/',
      '/en/plans/2022/items/6/cite/',
      '/en/plans/2022/matrix/',
      '/en/plans/2022/figures/',
      '/en/plans/2022/corrections/',
      '/en/units/sifaju/',
      '/en/terms/fangguanfu/',
      '/en/changes/',
      '/en/verify/?text=%E6%94%BE%E7%AE%A1%E6%9C%8D',
      '/en/data/',
      '/embed/en/2022/6/',
      '/data/feeds/site/feed.en.atom',
    ];
    const complaints = await visit(async (page) => {
      for (const route of routes) await open(page, route);
    });
    expect(complaints).toEqual([]);
  });
});
