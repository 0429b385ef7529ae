import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { pagesByKind } from '../site/dist.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// The largest page of each kind in each language.
const paths = [...pagesByKind.values()].flatMap((all) =>
  [null, ...locales].flatMap((locale) => all.find((page) => page.locale === locale)?.path ?? []),
);
const widths = [320, 360, 768, 1280];

/** Elements that reach beyond the window, as selectors; empty when nothing scrolls sideways. */
const sidewaysAt = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });

/** Violations as axe-core names them, with the elements. Injected through the debugger, which CSP does not bind. */
async function violations(page: Page, options: RunOptions): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults, RunOptions>(
    (settings) =>
      (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(
        settings,
      ),
    { ...options, resultTypes: ['violations'] },
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} – ${target.join(' ')}`),
  );
}

describe.concurrent.each(paths)('%s', (path) => {
  test('fits every window, and the browser has nothing to complain about', () =>
    visit(path, {}, async ({ page, complaints }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sidewaysAt(page), `at ${width} pixels`).toEqual([]);
      }
      expect(complaints).toEqual([]);
    }));

  test('has no accessibility violation that axe-core can see, light or dark, narrow or wide', () =>
    visit(path, {}, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      expect(await violations(page, {}), 'light, wide').toEqual([]);
      // Only colors differ in the dark, and only places on a phone.
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await violations(page, { runOnly: ['color-contrast', 'target-size'] }), 'dark, narrow').toEqual(
        [],
      );
    }));
});

test('an address that does not exist leads to the page that says so', () =>
  visit('/zh/no/such/page/', {}, async ({ page, complaints }) => {
    expect(await page.locator('h1').innerText()).toContain(translator('zh')('notFound.title'));
    expect(complaints.join()).toContain('404');
  }));
