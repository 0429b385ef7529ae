/** Every interactive part of a page is reached with the keyboard alone, in the order of reading, and seen when it is. */
import { expect, test } from 'vitest';
import { pagesByKind } from '../site/dist.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const desk = { viewport: { width: 1280, height: 800 } };
const fullest = [...pagesByKind].flatMap(([kind, [page]]) => (page ? [{ kind, path: page.path }] : []));

/** What the browser is to run in the page. */
declare global {
  interface Window {
    stops: { index: number; isSeen: boolean }[];
  }
}

/** Marks what the keyboard is to reach with its place in the order, and notes each place the focus comes to. */
function watch(): string[] {
  const interactive = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const isReachable = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    !element.matches(':disabled, [tabindex="-1"], [type=hidden]') &&
    // Of radio buttons with one name, the keyboard stops at the chosen one.
    (!(element instanceof HTMLInputElement) || element.type !== 'radio' || element.checked);
  const reachable = [...document.querySelectorAll<HTMLElement>(interactive)].filter(isReachable);
  window.stops = [];
  document.addEventListener('focusin', ({ target }) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(target as Element);
    window.stops.push({
      index: reachable.indexOf(target as HTMLElement),
      isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    });
  });
  return reachable.map((element) => element.outerHTML.slice(0, 100));
}

test.each(fullest)('$kind is walked from end to end', ({ path }) =>
  visit(path, desk, async ({ page }) => {
    const reachable = await page.evaluate(watch);
    // More than there are, for what scrolls inside itself and the tools that come to a sentence once it is focused.
    for (let press = 0; press < 2 * reachable.length + 8; press += 1) await page.keyboard.press('Tab');
    const stops = await page.evaluate(() => window.stops);
    const order = stops.map(({ index }) => index).filter((index) => index >= 0);
    const once = order.slice(0, new Set(order).size);
    expect(once, 'in the order of reading').toEqual(once.toSorted((a, b) => a - b));
    expect(
      reachable.filter((_, index) => !order.includes(index)),
      'never reached',
    ).toEqual([]);
    expect(
      stops.filter(({ isSeen }) => !isSeen).map(({ index }) => reachable[index] ?? 'a place that scrolls'),
      'not seen when reached',
    ).toEqual([]);

    // Where there is a header, the first stop leads past it.
    if ((await page.locator('header').count()) === 0) return;
    await page.locator('a[href]').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('header, main')?.localName)).not.toBe(
      'header',
    );
  }),
);
