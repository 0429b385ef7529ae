import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const done = (page: Page) => page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });
const links = (page: Page): Promise<string[]> =>
  page
    .locator('.search-elsewhere a')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));

test('the other pages are asked when nothing was found, and by a button otherwise; nothing of it comes before', async () => {
  await visit('/zh/search/?q=教育局', {}, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await done(page);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /pagefind|other-pages/u.test(path))).toEqual([]);
    await page.locator('.search-elsewhere button').click();
    await expect.poll(() => asked).toContain('/pagefind/pagefind.js');
  });
  await visit('/zh/search/?q=校验和', {}, async ({ page }) => {
    await done(page);
    const button = page.locator('.search-elsewhere button:visible');
    if ((await button.count()) > 0) await button.click();
    await page.locator('.search-elsewhere a').first().waitFor();
    expect((await links(page)).every((path) => /^\/zh\/(?:about|data|verify|changes)\//u.test(path))).toBe(
      true,
    );
  });
});

test('English has its own pages, and says when they do not speak of it or did not load', async () => {
  await visit('/en/search/?q=SQLite', {}, async ({ page }) => {
    await done(page);
    const button = page.locator('.search-elsewhere button:visible');
    if ((await button.count()) > 0) await button.click();
    await page.locator('.search-elsewhere a').first().waitFor();
    expect(await links(page)).toContain('/en/data/');
    await page.locator('#q').fill('qwertzuiop');
    await expect
      .poll(() => page.locator('.search-elsewhere [aria-live]').textContent())
      .toContain('do not speak');
  });
  await visit('/en/', {}, async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(new URL('/en/search/?q=qwertzuiop', page.url()).href);
    await expect
      .poll(() => page.locator('.search-elsewhere [aria-live]').textContent())
      .toContain('did not load');
  });
});
