import { describe, expect, test } from 'vitest';
import { useBrowser, type Visit } from './browser.ts';

const visit = useBrowser();
const item = '/zh/plans/2022/items/6/';
const desk = { viewport: { width: 1280, height: 900 } };
const phone = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true };

const parts = ({ page }: Visit) => ({
  term: page.locator('[data-clause] a.term[href$="/terms/feijin-jiru/"]'),
  note: page.locator('term-note'),
});

describe('the note of a term in running text', () => {
  test('opens under the pointer, stays while the pointer is in it, and closes behind it', () =>
    visit(item, desk, async (visited) => {
      const { term, note } = parts(visited);
      await term.hover();
      await note.waitFor({ state: 'visible' });
      expect(await note.textContent()).toContain('非禁即入');
      expect(await term.getAttribute('aria-describedby')).toBe(await note.getAttribute('id'));
      await note.hover();
      await visited.page.waitForTimeout(500);
      expect(await note.isVisible()).toBe(true);
      await visited.page.mouse.move(5, 5);
      await note.waitFor({ state: 'hidden' });
      expect(visited.complaints).toEqual([]);
    }));

  test('opens on focus without moving the page, and Escape closes it with the focus kept', () =>
    visit(item, desk, async (visited) => {
      const { term, note } = parts(visited);
      await term.focus();
      const place = await visited.page.evaluate(() => scrollY);
      await note.waitFor({ state: 'visible' });
      expect(await visited.page.evaluate(() => scrollY)).toBe(place);
      await visited.page.keyboard.press('Escape');
      await note.waitFor({ state: 'hidden' });
      expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
      // Past the links of the clauses between, to the next term.
      const atTerm = visited.page.locator('a.term:focus');
      do await visited.page.keyboard.press('Tab');
      while ((await atTerm.count()) === 0);
      await note.waitFor({ state: 'visible' });
      expect(await note.textContent()).not.toContain('非禁即入');
    }));

  test('opens on the first tap, and the second tap follows the link', () =>
    visit(item, phone, async (visited) => {
      const { term, note } = parts(visited);
      await term.tap();
      await note.waitFor({ state: 'visible' });
      expect(new URL(visited.page.url()).pathname).toBe(item);
      const box = await note.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
      await term.tap();
      await visited.page.waitForURL('**/terms/feijin-jiru/');
    }));

  test('closes on a tap elsewhere', () =>
    visit(item, phone, async (visited) => {
      const { term, note } = parts(visited);
      await term.tap();
      await note.waitFor({ state: 'visible' });
      await visited.page.locator('.item-head p').first().tap();
      await note.waitFor({ state: 'hidden' });
    }));

  test('says where a meaning is not verified', () =>
    visit(item, desk, async (visited) => {
      await visited.page.locator('[data-clause] a.term[href$="/terms/p4012/"]').focus();
      await parts(visited).note.getByText('含义未核实').first().waitFor();
    }));

  test('is above the term where the window ends below it', () =>
    visit(item, { viewport: { width: 1280, height: 500 } }, async (visited) => {
      const { term, note } = parts(visited);
      await term.evaluate((link) => link.scrollIntoView({ block: 'end' }));
      await term.hover();
      await note.waitFor({ state: 'visible' });
      const [of, at] = [await term.boundingBox(), await note.boundingBox()];
      expect((at?.y ?? 0) + (at?.height ?? 0)).toBeLessThanOrEqual((of?.y ?? 0) + 1);
    }));

  test('without script, the term is a link to its page', () =>
    visit(item, { ...desk, javaScriptEnabled: false }, async (visited) => {
      const { term, note } = parts(visited);
      expect(await note.isVisible()).toBe(false);
      await term.click();
      await visited.page.waitForURL('**/terms/feijin-jiru/');
    }));
});
