import type { Page } from 'playwright-core';

/**
 * Output: the elements that reach beyond the window, as selectors; empty when nothing scrolls sideways. What scrolls
 * inside itself is left out, and of elements inside one another the innermost is named.
 */
export const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isScroller = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const isBeyond = (element: Element) => element.getBoundingClientRect().right > clientWidth + 1;
    const inScroller = (element: Element): boolean =>
      element.parentElement !== null &&
      element.parentElement !== document.body &&
      (isScroller(element.parentElement) || inScroller(element.parentElement));
    return [...document.querySelectorAll('body *')]
      .filter((element) => isBeyond(element) && !inScroller(element) && ![...element.children].some(isBeyond))
      .map((element) => `reaches beyond the window: ${element.outerHTML.slice(0, 120)}`);
  });
