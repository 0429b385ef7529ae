/** Chinese typography as CLREQ (W3C) has it, measured on a page of every kind in a wide window. */
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { onePageOfEachKind } from './kinds.ts';

const visit = useBrowser();
// What is one line of a table that scrolls in itself is no measure to read along.
const outside = 'table, pre, code, svg, .sr-only, [hidden]';

/** What is wrong with the Chinese paragraphs of the page in the window. */
const faults = (outsideOf: string): string[] => {
  const han = /\p{Script=Han}/u;
  const wrong: string[] = [];
  const say = (element: Element, what: string) =>
    wrong.push(
      `${what}: <${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent.trim().slice(0, 30)}`,
    );
  const isChinese = (element: Element) =>
    (element.closest('[lang]')?.getAttribute('lang') ?? '').startsWith('zh');
  const isBlock = (element: Element) => !getComputedStyle(element).display.startsWith('inline');
  const blockOf = (node: Node): Element | null => {
    let element = node.parentElement;
    while (element && !isBlock(element)) element = element.parentElement;
    return element;
  };
  const lines = new Map<Element, Map<number, number>>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (!parent || !han.test(text) || parent.closest(outsideOf) || !parent.checkVisibility()) continue;
    const style = getComputedStyle(parent);
    if (style.fontStyle !== 'normal') say(parent, 'slanted');
    if (!isChinese(parent)) continue;
    if (style.textAutospace !== 'normal' || style.getPropertyValue('text-spacing-trim') !== 'trim-start')
      say(parent, 'unspaced');
    const block = blockOf(node);
    if (!block) continue;
    const tops = lines.get(block) ?? new Map<number, number>();
    lines.set(block, tops);
    const range = document.createRange();
    for (let at = 0; at < text.length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const box = range.getBoundingClientRect();
      const line = Math.round(box.bottom / 8);
      if (box.width > 0) tops.set(line, (tops.get(line) ?? 0) + box.width);
    }
  }
  for (const [block, tops] of lines) {
    const { fontSize, lineHeight } = getComputedStyle(block);
    const longest = Math.max(...tops.values()) / Number.parseFloat(fontSize);
    const leading = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    if (tops.size > 1 && longest > 41) say(block, `${longest.toFixed(1)} characters a line`);
    const isText = tops.size > 2 && isChinese(block) && !/^H[1-3]$/u.test(block.tagName);
    if (isText && (leading < 1.69 || leading > 1.91)) say(block, `leading ${leading.toFixed(2)}`);
  }
  for (const whole of document.querySelectorAll('.nowrap'))
    if (!whole.closest(outsideOf) && whole.getClientRects().length > 1) say(whole, 'broken');
  return wrong;
};

test('lines of at most 40 characters, open leading, compressed punctuation, nothing slanted, document numbers whole', () =>
  visit('/', { viewport: { width: 1440, height: 900 } }, async ({ page }) => {
    const found: string[] = [];
    for (const path of onePageOfEachKind) {
      await page.goto(path);
      found.push(...(await page.evaluate(faults, outside)).map((fault) => `${path} ${fault}`));
    }
    expect(found).toEqual([]);
  }));
