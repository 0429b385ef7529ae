import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const matrix = '/zh/plans/2022/matrix/';
const desk = { viewport: { width: 1280, height: 900 } };

describe('the matrix', () => {
  test.each([360, 768, 1280])('fits %i px: a list when narrow, the whole table when wide', (width) =>
    visit('/en/plans/2022/matrix/', { viewport: { width, height: 900 } }, async ({ page, complaints }) => {
      const isTable = width > 1000;
      expect(await page.locator('.matrix').isVisible()).toBe(isTable);
      expect(await page.locator('.matrix-list').isVisible()).toBe(!isTable);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(complaints).toEqual([]);
    }),
  );
  test.each(['zh', 'en'])(
    'in %s shows its first row on a first screen of 720 px, at the left edge of the page',
    (locale) =>
      visit(`/${locale}/plans/2022/matrix/`, { viewport: { width: 1280, height: 720 } }, async ({ page }) => {
        const row = await page.locator('.matrix tbody tr').first().boundingBox();
        expect((row?.y ?? 720) + (row?.height ?? 0)).toBeLessThanOrEqual(720);
        const title = await page.locator('h1').boundingBox();
        expect(row?.x).toBeCloseTo(title?.x ?? 0, 0);
      }),
  );
  test('keeps its column heads in view while the page scrolls, and scrolls in no box of its own', () =>
    visit(matrix, desk, async ({ page }) => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      expect((await page.locator('.matrix-corner').boundingBox())?.y).toBeCloseTo(0, 0);
      const boxes = await page
        .locator('main *')
        .evaluateAll((all) => all.filter((each) => getComputedStyle(each).overflow.includes('auto')).length);
      expect(boxes).toBe(0);
    }));
  test.each([true, false])('opens the counties’ columns with their group (script: %s)', (javaScriptEnabled) =>
    visit(matrix, { ...desk, javaScriptEnabled }, async ({ page }) => {
      const county = page.locator('thead a', { hasText: '东昌府区人民政府' });
      expect(await county.isVisible()).toBe(false);
      await page.getByText('展开集合称谓').first().click();
      await page.getByLabel('各县（市、区）人民政府').check();
      expect(await county.isVisible()).toBe(true);
      expect(await page.locator('.via:visible').count()).toBe(21 * 8);
    }),
  );
  test('hides its filters without script', () =>
    visit(matrix, { ...desk, javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('.matrix-filters').isVisible()).toBe(false);
      expect(await page.locator('tbody tr:visible').count()).toBe(22);
    }));
  test('shows one section at a time, and says how many items', () =>
    visit(matrix, desk, async ({ page }) => {
      await page.locator('select[name=section]').selectOption('3');
      expect(await page.locator('tbody tr:visible').count()).toBe(3);
      expect(await page.locator('output').textContent()).toBe('显示3项');
    }));
  test('is opened, filtered and left with the keyboard alone', () =>
    visit(matrix, desk, async ({ page }) => {
      await page.locator('.matrix-groups summary').focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('各县（市、区）人民政府').focus();
      await page.keyboard.press('Space');
      expect(await page.locator('.via:visible').count()).toBe(21 * 8);
      await page.locator('select[name=section]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('tbody tr:visible').count()).toBe(4);
    }));
  test('sorts units by load and items by the units they name, and back', () =>
    visit(matrix, desk, async ({ page }) => {
      const heads = () => page.locator('thead th').allTextContents();
      const printed = await heads();
      await page.locator('select[name=order]').selectOption('load');
      expect((await heads()).map((text) => text.trim())[1]).toBe('各县（市、区）人民政府');
      await page.locator('select[name=order]').selectOption('bodies');
      expect(await page.locator('tbody tr').first().getAttribute('data-item')).toBe('13');
      await page.locator('select[name=order]').selectOption('printed');
      expect(await heads()).toEqual(printed);
      expect(await page.locator('tbody tr').first().getAttribute('data-item')).toBe('1');
    }));
});

describe('the figures', () => {
  test.each([320, 360, 768, 1280])('fit the window at %i px, with all of their words', (width) =>
    visit('/en/plans/2022/figures/', { viewport: { width, height: 900 } }, async ({ page, complaints }) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expect(page.locator('.figure').count()).resolves.toBe(3);
      const square = page.locator('.figure tbody .f-alone').first();
      expect(await square.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(
        'rgb(31, 78, 121)',
      );
      const before = (await square.boundingBox())?.height ?? 0;
      expect(before).toBeGreaterThanOrEqual(24);
      await page.evaluate(() => (document.documentElement.dataset['size'] = 'largest'));
      expect((await square.boundingBox())?.height).toBeGreaterThan(before * 1.3);
      expect(complaints).toEqual([]);
    }),
  );
});
