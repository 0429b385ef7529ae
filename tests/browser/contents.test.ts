import { describe, expect, test } from 'vitest';
import { href, routes } from '#urls';
import { plans } from '../site/dist.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const [data] = plans;
const path = href('zh', routes.text(data?.plan.id ?? ''));
const desk = { viewport: { width: 1280, height: 800 } };

describe('the contents list of a long page', () => {
  test('marks the part being read, and only that one, downward and upward', () =>
    visit(path, desk, async ({ page, complaints }) => {
      const current = () =>
        page
          .locator('page-contents [aria-current]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(await current()).toEqual([]);
      for (const part of ['#section-3', '#section-8', '#section-5']) {
        await page.locator(part).evaluate((heading) => heading.scrollIntoView());
        await expect.poll(current).toEqual([part]);
      }
      expect(complaints).toEqual([]);
    }));
  test('stays in the window beside the text where there is room', () =>
    visit(path, desk, async ({ page }) => {
      await page.locator('#section-6').evaluate((heading) => heading.scrollIntoView());
      const list = await page.locator('page-contents nav').boundingBox();
      const text = await page.locator('.document').boundingBox();
      expect(list?.y).toBeGreaterThanOrEqual(0);
      expect(list?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    }));
  test.each([360, 1280])('leads to each part without script, at %i pixels', (width) =>
    visit(path, { javaScriptEnabled: false, viewport: { width, height: 800 } }, async ({ page }) => {
      await page.locator('page-contents a[href="#section-4"]').click();
      const heading = await page.locator('#section-4').boundingBox();
      expect(heading?.y).toBeGreaterThanOrEqual(0);
      expect(heading?.y).toBeLessThan(200);
    }),
  );
  test('shows both languages by a link, without script', () =>
    visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      const translation = page.locator('.document-facing').first();
      expect(await translation.isVisible()).toBe(false);
      await page.locator('.document-views a[href="#both"]').click();
      expect(await translation.isVisible()).toBe(true);
    }));
});
