/** Addresses with what an attacker, a broken link or a cat on the keyboard puts in them. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { redirects } from '../site/dist.ts';
import { useBrowser } from './browser.ts';

const hit = 'window.hit=1,alert(1)';
const values = [
  `<script>${hit}</script>`,
  `"><img src=x onerror="${hit}">`,
  `</title></textarea><script>${hit}</script>`,
  `javascript:${hit}`,
  `<a href="javascript:${hit}">司法局</a>`,
  `<iframe srcdoc="<script>parent.${hit}</script>">`,
  '//elsewhere.example/',
  '{{constructor.constructor("alert(1)")()}}',
  '__proto__',
  '.*+?^${}()|[]\\',
  '“‘《〈【',
  '\u202e\u0000\uFFFD\u200b\u0007\u001b[31m\r\nX: 1',
  '司法局'.repeat(400),
  'a'.repeat(6000),
].map(encodeURIComponent);
// As they stand in an address: not decodable, or read as something else when decoded.
const malformed = ['%', '%E5%8F', '%00', '%ED%A0%80', '&q=&q', '+%2B+', '#<script>alert(1)</script>', '?q=?'];

// The pages that read their address, as far as this build has them; the others must not mind.
const pages = [
  ['/zh/search/', '?q='],
  ['/en/search/', '?q=court&unit='],
  ['/zh/verify/', '?text='],
  ['/en/verify/', '?text='],
  ['/embed/zh/2022/6/', '?theme='],
  ['/embed/en/2022/6/', '#'],
  ['/zh/plans/2022/items/6/', '#'],
  ['/zh/plans/2022/matrix/', '?unit='],
  ['/2022/6/', '#'],
].filter(([page = '']) => existsSync(`dist${page}index.html`)) as [string, string][];

const visit = useBrowser();

test.each(pages)('nothing runs, breaks or leaves the site at %s%s…', async (path, query) => {
  const leadsOn = redirects.some((redirect) => redirect.path === path);
  await visit('/', {}, async ({ page, complaints }) => {
    const { origin } = new URL(page.url());
    const events: string[] = [];
    page.on('dialog', (dialog) => {
      events.push(`dialog at ${page.url()}`);
      void dialog.dismiss();
    });
    for (const value of [...values, ...malformed]) {
      // A new fragment alone would not load the page again.
      if (query === '#') await page.goto('about:blank');
      await page.goto(`${origin}${path}${query}${value}`, { waitUntil: leadsOn ? 'commit' : 'load' });
      if (leadsOn) await page.waitForURL(({ pathname }) => pathname !== path);
      await page.waitForFunction(() => document.querySelector('#results[aria-busy="true"]') === null);
      if ('hit' in (await page.evaluate(() => ({ ...('hit' in window ? { hit: true } : {}) })))) {
        events.push(`ran ${value}`);
      }
      const foreign = await page
        .locator('main :is(img[src="x"], svg[onload], iframe, a[href^="javascript:" i])')
        .count();
      if (foreign > 0) events.push(`became markup: ${value}`);
      if (new URL(page.url()).origin !== origin) events.push(`left for ${page.url()}`);
      if ((await page.locator('h1, main').count()) === 0) events.push(`broke at ${value}`);
    }
    expect(events).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test.each([
  ['/zh/search/', '#q'],
  ['/en/verify/', '#text'],
])('nothing runs, breaks or leaves the site when it is typed at %s', async (path, field) => {
  await visit(path, {}, async ({ page, complaints }) => {
    const address = new URL(page.url());
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    for (const value of values.map(decodeURIComponent)) {
      await page.locator(field).fill(value);
      // Search answers while one types; the quotation check when it is asked to.
      if (field === '#text') await page.locator('quotation-check > button').click();
      await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
      expect(
        await page.locator('main :is(script:not([type], #results + script), img[src="x"], iframe)').count(),
      ).toBe(0);
      expect(await page.evaluate(() => 'hit' in window)).toBe(false);
      expect(new URL(page.url())).toMatchObject({ origin: address.origin, pathname: path });
      // An address that servers refuse could not be shared.
      expect(page.url().length).toBeLessThan(4096);
    }
    expect(complaints).toEqual([]);
  });
});

test('an embed address that names no embed is simply not there', async () => {
  for (const path of [
    '/embed/zh/2022/%3Cscript%3E/',
    '/embed/zh/2022/99/',
    '/embed/zh/%2e%2e%2f/',
    '/embed/%00/',
  ]) {
    await visit(path, {}, async ({ page, complaints }) => {
      expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
      expect(await page.locator('script:not([src])', { hasText: path }).count()).toBe(0);
    });
  }
});
