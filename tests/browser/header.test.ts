/** The head of a page leaves the screen to the plan: one row and the line of breadcrumbs, at every size of text. */
import { describe, expect, test } from 'vitest';
import { locales } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { href, routes } from '#urls';
import { onePageOfEachKind } from './kinds.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const phone = { viewport: { width: 360, height: 740 } };
const sizes = ['', 'large', 'largest'];
const most = 120;

test('on a phone it is one row, at most 120 pixels with the breadcrumbs, whatever the size of the text', () =>
  visit('/', phone, async ({ page }) => {
    const found: string[] = [];
    for (const path of onePageOfEachKind) {
      await page.goto(path);
      for (const size of sizes) {
        const { foot, rows } = await page.evaluate((value) => {
          document.documentElement.dataset['size'] = value;
          const head = document.querySelector('.site-header');
          const parts = [...(head?.querySelectorAll('.site-name, .site-nav > li') ?? [])]
            .map((part) => part.getBoundingClientRect())
            .filter(({ width }) => width > 0);
          const last = document.querySelector('.breadcrumbs') ?? head;
          return {
            foot: last?.getBoundingClientRect().bottom ?? 0,
            // Parts of one row share a line through their middle.
            rows:
              Math.max(0, ...parts.map(({ top }) => top)) < Math.min(...parts.map(({ bottom }) => bottom)),
          };
        }, size);
        if (foot > most) found.push(`${path} ${size}: ${Math.round(foot)} pixels`);
        if (!rows && foot > 0) found.push(`${path} ${size}: more than one row`);
      }
    }
    expect(found).toEqual([]);
  }));

describe.each(locales)('in %s', (locale) => {
  const path = href(locale, routes.units);
  const t = translator(locale);

  test('the size of the text is chosen by name and kept on the next page', () =>
    visit(path, phone, async ({ page, complaints }) => {
      const width = () =>
        page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
      const standard = await width();
      await page.getByText(t('size.short'), { exact: true }).click();
      await page.getByRole('button', { name: t('size.largest') }).click();
      expect(await width()).toBeGreaterThan(standard * 1.45);
      await page.goto(href(locale, routes.terms));
      expect(await width()).toBeGreaterThan(standard * 1.45);
      await page.getByText(t('size.short'), { exact: true }).click();
      await page.getByRole('button', { name: t('size.normal') }).click();
      expect(await width()).toBe(standard);
      expect(complaints).toEqual([]);
    }));

  test('the menu opens without script, and lists every kind of page that is to be found there', () =>
    visit(path, { ...phone, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.text-size').isVisible()).toBe(false);
      await page.locator('.site-menu summary').click();
      for (const word of ['nav.plan', 'nav.matrix', 'figures.title', 'nav.data'] as const)
        expect(
          await page
            .locator('.site-panel')
            .getByRole('link', { name: t(word), exact: true })
            .count(),
        ).toBe(1);
    }));

  test('light or dark is chosen in the menu, which Escape closes', () =>
    visit(path, { ...phone, colorScheme: 'light' }, async ({ page, complaints }) => {
      await page.locator('.site-menu summary').click();
      await page.getByLabel(t('settings.dark')).check();
      const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      expect(await scheme()).toBe('dark');
      await page.reload();
      expect(await scheme()).toBe('dark');
      await page.locator('.site-menu summary').click();
      await page.keyboard.press('Escape');
      expect(await page.locator('.site-menu[open]').count()).toBe(0);
      expect(complaints).toEqual([]);
    }));
});
