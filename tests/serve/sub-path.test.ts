/**
 * One extra build, from a copy of the project with two things changed: its address has a path, and its English
 * translation has markup in it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesBelow } from '#serving/read-site';
import { launch } from '../browser/browser.ts';
import { buildProject, copyProject, removeProject } from '../support/project.ts';
import { hasNginx, startNginx, type Server } from './nginx.ts';

const address = new URL('https://example.org/some/path/');
const markup = '<script>alert("a clause")</script>';
const titleMarkup = '<img src=x onerror=alert(2)>';
const item = 'content/plans/2022/items/en/06.mdx';

let project: string;
let built: string;
let files: string[];
const text = (file: string) => readFileSync(join(built, file), 'utf8');

beforeAll(() => {
  project = copyProject();
  const hostile = readFileSync(item, 'utf8')
    .replace(
      /^(title:\n\s+text: )(.*)$/mu,
      (_, key: string, words: string) => `${key}'${titleMarkup} ${words}'`,
    )
    .replace(
      /^(\s+text: )(Continue to advance.*)$/mu,
      (_, key: string, words: string) => `${key}'${markup} ${words}'`,
    );
  writeFileSync(join(project, item), hostile);
  built = buildProject(project, { SITE_URL: address.href });
  files = filesBelow(built);
}, 600_000);
afterAll(() => removeProject(project));

describe('a site built for an address with a path', () => {
  test('has that path in every link, source, form and canonical address', () => {
    const wrong: string[] = [];
    for (const file of files.filter((each) => each.endsWith('.html'))) {
      const { document } = parseHTML(text(file));
      for (const name of ['href', 'src', 'action', 'content', 'cite']) {
        for (const element of document.querySelectorAll(`[${name}]`)) {
          const value = (element.getAttribute(name) ?? '').replace(/^0; ?url=/u, '');
          const isPath = value.startsWith('/');
          const isOurs = value.startsWith(`${address.origin}/`) || value === address.origin;
          if (!isPath && !isOurs) continue;
          if (!new URL(value, address).pathname.startsWith(address.pathname)) wrong.push(`${file} ${value}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
  test('has it in every address in data, feeds, drawings and scripts, and no other host of its own', () => {
    const wrong = files
      .filter((file) => !/\.(?:png|woff2|pagefind|pf_\w+)$/u.test(file))
      .flatMap((file) => {
        const ours = text(file).match(/https?:\/\/(?:example\.org|localhost)[^\s"'<>)\\]*/gu) ?? [];
        return ours
          .filter((url) => url !== address.origin && !url.startsWith(address.href))
          .map((url) => `${file} ${url}`);
      });
    expect(wrong).toEqual([]);
  });
});

describe('markup that an editor wrote into a title and a clause', () => {
  test('is text on every page, and never an element', () => {
    const wrong = files
      .filter((file) => file.endsWith('.html'))
      .filter((file) => {
        const { document } = parseHTML(text(file));
        const scripts = [...document.querySelectorAll('script:not([type="application/ld+json"])')];
        const runs = scripts.some((script) => script.textContent.includes('alert('));
        return runs || document.querySelector('img[src="x"], [onerror]') !== null;
      });
    expect(wrong).toEqual([]);
  });
  test('stands on the page of its item to be read', () => {
    const { document } = parseHTML(text('/en/plans/2022/items/6/index.html'));
    expect(document.querySelector('h1')?.parentElement?.textContent).toContain(titleMarkup);
    expect(document.querySelector('[data-clause-en="6.5"]')?.textContent).toContain(markup);
  });
  test('cannot end a block of data in a page', () => {
    const { document } = parseHTML(text('/en/plans/2022/items/6/index.html'));
    const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) expect(() => JSON.parse(block.textContent) as unknown).not.toThrow();
  });
});

describe.skipIf(!hasNginx)('the same site behind nginx', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startNginx(built, address);
  });
  afterAll(() => server.stop());

  test('answers below its path, and nowhere else', async () => {
    expect((await server.get('/some/path/zh/')).status).toBe(200);
    expect((await server.get('/some/path/zh/units')).headers.location).toBe('/some/path/zh/units/');
    expect((await server.get('/some/path/', { 'Accept-Language': 'en' })).headers.location).toBe(
      '/some/path/en/',
    );
    expect((await server.get('/some/path/2022/6')).headers.location).toBe(
      '/some/path/zh/plans/2022/items/6/',
    );
    for (const path of ['/', '/zh/', '/data/index.json']) expect((await server.get(path)).status).toBe(404);
  });

  test('asks for nothing outside its path, and runs nothing an editor wrote', async () => {
    const browser = await launch();
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
      page.on('request', (request) => {
        const inside = request.url().startsWith(`${server.origin}/some/path/`);
        if (!inside && !request.url().startsWith('data:')) complaints.push(`asked for ${request.url()}`);
      });
      const routes = [
        '',
        'plans/2022/',
        'plans/2022/items/6/',
        'plans/2022/items/6/5/',
        'plans/2022/matrix/',
      ];
      const optional = ['search/?q=%E5%8F%B8%E6%B3%95', 'verify/', 'data/', 'plans/2022/figures/'].filter(
        (route) => files.includes(`/en/${route.split('?')[0] ?? ''}index.html`),
      );
      for (const route of [...routes, ...optional]) {
        const response = await page.goto(`${server.origin}/some/path/en/${route}`, {
          waitUntil: 'networkidle',
        });
        expect(response?.status()).toBe(200);
      }
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
