/** Asks a search page in a real browser and measures it, through the hooks every search page here has. */
import type { Browser, Page } from 'playwright-core';
import type { StaticServer } from '../support/static-server.ts';

declare global {
  interface Window {
    answerTime: number;
  }
}

/** Runs in the page: how long #results is busy after typing. */
function watch(): void {
  let typed = 0;
  document.addEventListener('input', () => (typed = performance.now()), true);
  document.addEventListener('DOMContentLoaded', () => {
    const results = document.getElementById('results');
    if (!results) return;
    new MutationObserver(() => {
      if (results.getAttribute('aria-busy') === 'false') window.answerTime = performance.now() - typed;
    }).observe(results, { attributeFilter: ['aria-busy'] });
  });
}

const complete = (page: Page) => page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached' });

/** A search page in a browser that has nothing of it yet, ready for typing. */
export async function openSearch(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.addInitScript(watch);
  await page.goto(address);
  return page;
}

/** Types a query. Output: the addresses of its results in rank order, and milliseconds until the list was complete. */
export async function ask(page: Page, text: string): Promise<{ links: string[]; time: number }> {
  await page.locator('#q').fill(text);
  await complete(page);
  return page.evaluate(() => ({
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[data-result]')].map(({ href }) => href),
    time: window.answerTime,
  }));
}

export interface FirstSearch {
  /** Bytes of the page before anything is typed; until the first result; until the list is complete. */
  page: number;
  first: number;
  all: number;
  time: number;
}

/** What the first search of a reader costs. The query must find something. */
export async function firstSearch(
  browser: Browser,
  { origin, sent }: StaticServer,
  path: string,
  text: string,
): Promise<FirstSearch> {
  const before = sent();
  const page = await openSearch(browser, origin + path);
  const opened = sent() - before;
  await page.locator('#q').fill(text);
  await page.locator('a[data-result]').first().waitFor();
  const first = sent() - before;
  await complete(page);
  await page.waitForLoadState('networkidle');
  const time = await page.evaluate(() => window.answerTime);
  await page.context().close();
  return { page: opened, first, all: sent() - before, time };
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
