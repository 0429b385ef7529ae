import { describe, expect, test } from 'vitest';
import { locales } from '#i18n/locales';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const phone = { viewport: { width: 360, height: 800 }, hasTouch: true };

describe.each(locales)('a unit’s page in %s', (locale) => {
  const path = `/${locale}/units/sifaju/`;

  test('is a table where there is room, and cards on a phone, shorter than 9,000 pixels', async () => {
    await visit(path, { viewport: { width: 1280, height: 800 } }, async ({ page }) => {
      await expect(page.locator('.duties thead').first().isVisible()).resolves.toBe(true);
    });
    await visit(path, phone, async ({ page }) => {
      await expect(page.locator('.duties thead').first().isVisible()).resolves.toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(9000);
    });
  });
  test.each([true, false])(
    'folds what is only possible on a phone, with script: %s',
    async (javaScriptEnabled) => {
      await visit(path, { ...phone, javaScriptEnabled }, async ({ page }) => {
        const possible = page.locator('[data-basis=possible]');
        await expect(possible.locator('a[data-duty]').first().isVisible()).resolves.toBe(false);
        await possible.getByRole('checkbox').check();
        await expect(possible.locator('a[data-duty]').first().isVisible()).resolves.toBe(true);
        const print = page.locator('.print-page');
        await expect(print.isVisible()).resolves.toBe(javaScriptEnabled);
      });
    },
  );
});
