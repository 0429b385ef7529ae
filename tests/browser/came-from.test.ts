import { expect, test } from 'vitest';
import { href, routes } from '#urls';
import { plans } from '../site/dist.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const plan = plans[0]?.plan.id ?? '';
const item = href('zh', routes.item(plan, 8));
const narrow = { viewport: { width: 360, height: 640 } };

test('a page looked up from another leads back to it, to the place that was left', () =>
  visit(item, narrow, async ({ page, complaints }) => {
    const body = page.locator('.responsibility a').last();
    await body.scrollIntoViewIfNeeded();
    const left = await page.evaluate(() => scrollY);
    await body.evaluate((link: HTMLAnchorElement) => link.click());
    await page.waitForURL(/\/(?:units|groups)\//u);
    await page.locator('came-from a').click();
    await page.waitForURL((url) => url.pathname === item);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);
    expect(complaints).toEqual([]);
  }));

test('a page that was opened by its address offers no way back', () =>
  visit(href('zh', routes.unit('sifaju')), narrow, async ({ page }) => {
    expect(await page.locator('came-from').isVisible()).toBe(false);
  }));
