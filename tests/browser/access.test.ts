/** WCAG 2.2 AA as far as axe-core can see it: every page once, and one page of each kind in every way of seeing it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pages, redirects } from '../site/dist.ts';
import { violations, withAxe } from './axe.ts';
import { useBrowser } from './browser.ts';
import { onePageOfEachKind } from './kinds.ts';
import { sideways } from './sideways.ts';

const visit = useBrowser();
const minutes = 60_000;
// Two tabs for two cores. A tab is kept from page to page: opening one costs as much as looking at a page.
const tabs = 2;

/** Looks at each of the things in one of the tabs. Output: what was found wrong, empty when all is well. */
async function inTabs<Thing>(
  things: readonly Thing[],
  look: (page: Page, thing: Thing) => Promise<string[]>,
): Promise<string[]> {
  const waiting = [...things];
  const found: string[] = [];
  const work = () =>
    visit('/', {}, async ({ page }) => {
      await withAxe(page);
      await page.reload();
      for (let thing = waiting.shift(); thing !== undefined; thing = waiting.shift())
        found.push(...(await look(page, thing)));
    });
  await Promise.all(Array.from({ length: tabs }, work));
  return found;
}

test(
  'no page has a violation',
  async () => {
    const found = await inTabs(pages, async (page, { path }) => {
      await page.goto(path);
      return (await violations(page)).map((violation) => `${path} ${violation}`);
    });
    expect(found).toEqual([]);
  },
  25 * minutes,
);

test(
  'no page that only leads elsewhere has a violation while it does',
  async () => {
    const found = await inTabs(redirects, async (page, { path, html }) => {
      await page.setContent(html.replace(/<meta http-equiv="refresh"[^>]*>/u, ''));
      return (await violations(page)).map((violation) => `${path} ${violation}`);
    });
    expect(found).toEqual([]);
  },
  25 * minutes,
);

interface Mode {
  media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** What the reader chose on the page itself. */
  chosen: Record<string, string>;
  /** Rules of axe-core that say nothing there. */
  leftOut?: string[];
}
const modes: Record<string, Mode> = {
  light: { media: { colorScheme: 'light' }, chosen: {} },
  dark: { media: { colorScheme: 'dark' }, chosen: {} },
  'high contrast': { media: { colorScheme: 'light' }, chosen: { contrast: 'more' } },
  'high contrast in the dark': { media: { colorScheme: 'dark', contrast: 'more' }, chosen: {} },
  // There axe-core holds the author's colour of the text against the reader's background.
  'forced colours': {
    media: { colorScheme: 'dark', forcedColors: 'active' },
    chosen: {},
    leftOut: ['color-contrast'],
  },
  'large text': { media: { colorScheme: 'light' }, chosen: { size: 'largest' } },
};
const widths = [320, 1280];
const usual = { colorScheme: null, contrast: null, forcedColors: null, reducedMotion: 'reduce' } as const;

describe('one page of each kind', () => {
  test.each(Object.entries(modes))(
    'has no violation and no sideways scrolling in %s, narrow or wide, with everything unfolded',
    async (mode, { media, chosen, leftOut }) => {
      const found = await inTabs(onePageOfEachKind, async (page, path) => {
        await page.emulateMedia({ ...usual, ...media });
        await page.goto(path);
        await page.evaluate((data) => {
          Object.assign(document.documentElement.dataset, data);
          for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
        }, chosen);
        const wrong: string[] = [];
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const inMode = [...(await violations(page, leftOut)), ...(await sideways(page))];
          wrong.push(...inMode.map((violation) => `${path} at ${width}: ${violation}`));
        }
        return wrong;
      });
      expect(found, mode).toEqual([]);
    },
    25 * minutes,
  );
});
