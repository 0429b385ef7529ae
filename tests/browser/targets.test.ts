/** What a finger is to hit is large enough: 24 pixels (WCAG 2.2, 2.5.8), and 44 where a reader goes first. */
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { onePageOfEachKind } from './kinds.ts';

const visit = useBrowser();
const phone = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true };
const main =
  '.site-nav a, .site-nav summary, reader-size button, .site-search *, .neighbours a, main button, main select, main textarea';

test.concurrent.each(onePageOfEachKind)('%s', (path) =>
  visit(path, phone, async ({ page }) => {
    const small = await page.evaluate((mainParts) => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .flatMap((element) => {
          // A label is part of what is hit; a link in a sentence is as high as its line.
          const hit = element.closest('label') ?? element;
          if (getComputedStyle(hit).display === 'inline') return [];
          const { width, height } = hit.getBoundingClientRect();
          const least = element.matches(mainParts) ? 44 : 24;
          return height < least - 0.5 || width < 24
            ? [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 90)}`]
            : [];
        });
    }, main);
    expect(small).toEqual([]);
  }),
);
