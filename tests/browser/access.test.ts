/**
 * WCAG 2.2 AA as far as axe-core can see it: of few pages that hold every kind of element there is, and one page of each kind
 * in every way of seeing it. With EVERY_PAGE=1, as .ci/run has it, every page.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pages, redirects } from '../site/dist.ts';
import { colourRules, everyRule, violations, withAxe } from './axe.ts';
import { useBrowser } from './browser.ts';
import { onePageOfEachKind } from './kinds.ts';
import { sideways } from './sideways.ts';
import { fewWithEverySkeleton } from './skeleton.ts';

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

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
  });

const looked =
  process.env.EVERY_PAGE === '1'
    ? { pages, redirects }
    : {
        pages: fewWithEverySkeleton(pages),
        redirects: fewWithEverySkeleton(redirects),
      };

test(
  'no page has a violation',
  async () => {
    const found = await inTabs(looked.pages, async (page, { path }) => {
      await page.goto(path);
      await unfold(page);
      return (await violations(page)).map((violation) => `${path} ${violation}`);
    });
    expect(found).toEqual([]);
  },
  25 * minutes,
);

test(
  'no page that only leads elsewhere has a violation while it does',
  async () => {
    const found = await inTabs(looked.redirects, async (page, { path, html }) => {
      await page.setContent(html.replace(/<meta http-equiv="refresh"[^>]*>/u, ''));
      return (await violations(page)).map((violation) => `${path} ${violation}`);
    });
    expect(found).toEqual([]);
  },
  25 * minutes,
);

const widths = [320, 1280];

interface Mode {
  media: NonNullable<Parameters<Page['emulateMedia']>[0]>;
  /** What the reader chose on the page itself. */
  chosen: Record<string, string>;
  /** Widths at which more than colours changes: there every rule is asked, and what reaches beyond the window. */
  laidOutAnew?: readonly number[];
  /** Rules of axe-core that say nothing there. */
  leftOut?: string[];
}
const modes: Record<string, Mode> = {
  // Wide, each page has been seen above.
  light: { media: { colorScheme: 'light' }, chosen: {}, laidOutAnew: [320] },
  dark: { media: { colorScheme: 'dark' }, chosen: {} },
  'high contrast': { media: { colorScheme: 'light' }, chosen: { contrast: 'more' } },
  'high contrast in the dark': { media: { colorScheme: 'dark', contrast: 'more' }, chosen: {} },
  // There axe-core holds the author's colour of the text against the reader's background.
  'forced colours': {
    media: { colorScheme: 'dark', forcedColors: 'active' },
    chosen: {},
    leftOut: ['color-contrast'],
  },
  'large text': { media: { colorScheme: 'light' }, chosen: { size: 'largest' }, laidOutAnew: widths },
};
const usual = { colorScheme: null, contrast: null, forcedColors: null, reducedMotion: 'reduce' } as const;

/** What is wrong with the page in the tab, as a reader of this mode sees it, narrow and wide. */
async function wrongIn(page: Page, { media, chosen, laidOutAnew = [], leftOut = [] }: Mode) {
  await page.emulateMedia({ ...usual, ...media });
  await page.evaluate((data) => {
    const { dataset } = document.documentElement;
    for (const name of ['contrast', 'size']) Reflect.deleteProperty(dataset, name);
    Object.assign(dataset, data);
  }, chosen);
  await unfold(page);
  const wrong: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const isNew = laidOutAnew.includes(width);
    const rules = (isNew ? everyRule : colourRules).filter((rule) => !leftOut.includes(rule));
    const found = [...(await violations(page, rules)), ...(isNew ? await sideways(page) : [])];
    wrong.push(...found.map((violation) => `at ${width}: ${violation}`));
  }
  return wrong;
}

test(
  'one page of each kind has no violation and no sideways scrolling in any mode, narrow or wide, with everything unfolded',
  async () => {
    const found = await inTabs(onePageOfEachKind, async (page, path) => {
      await page.goto(path);
      const wrong: string[] = [];
      for (const [name, mode] of Object.entries(modes))
        wrong.push(...(await wrongIn(page, mode)).map((violation) => `${path} in ${name} ${violation}`));
      return wrong;
    });
    expect(found).toEqual([]);
  },
  25 * minutes,
);

test('the rules that depend on colour are among those asked', () => {
  expect(colourRules).toEqual(expect.arrayContaining(['color-contrast', 'link-in-text-block']));
  expect(everyRule).toEqual(expect.arrayContaining([...colourRules]));
});
