/** The home page: every sentence of the plan as a square that can be hit, and what people ask of it. */
import { describe, expect, test } from 'vitest';
import { locales } from '#i18n/locales';
import { clauseRoute, href, routes } from '#urls';
import { plans } from '../site/dist.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const [newest] = plans;
if (!newest) throw new Error('dist holds no plan');
const { plan, items } = newest;

describe.each(locales)('in %s', (locale) => {
  const path = href(locale, routes.home);

  test('the map has a square for every sentence, in order, which leads to it', () =>
    visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      const squares = await page
        .locator('.plan-map .square')
        .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')]));
      const sentences = items.flatMap(({ clauses }) => clauses.map(({ id }) => id));
      expect(squares).toEqual(sentences.map((id) => [id, href(locale, clauseRoute(plan.id, id))]));
    }));

  test('nothing of it is smaller than a finger, at every width and size of text', () =>
    visit(path, {}, async ({ page }) => {
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const size of ['', 'largest']) {
          const small = await page.evaluate((value) => {
            document.documentElement.dataset['size'] = value;
            return [...document.querySelectorAll('.plan-map a')]
              .map((link) => ({ text: link.textContent, box: link.getBoundingClientRect() }))
              .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
              .map(({ text, box }) => `${text} ${box.width}×${box.height}`);
          }, size);
          expect(small, `${width} ${size}`).toEqual([]);
        }
      }
    }));

  test('at least eight questions lead to the sentence whose words stand below them', () =>
    visit(path, { javaScriptEnabled: false }, async ({ page }) => {
      const asked = await page.locator('.questions a').evaluateAll((links) =>
        links.map((link) => ({
          to: link.getAttribute('href'),
          answer: link.querySelector('.official, .translation')?.textContent ?? '',
        })),
      );
      expect(asked.length).toBeGreaterThanOrEqual(8);
      const clauses = items.flatMap((item) => item.clauses);
      for (const { to, answer } of asked) {
        const clause = clauses.find(({ id }) => href(locale, clauseRoute(plan.id, id)) === to);
        expect(answer).not.toBe('');
        expect(clause?.[locale]).toContain(answer);
      }
    }));
});
