import { describe, expect, test } from 'vitest';
import { translator } from '#i18n/translate';
import { useBrowser } from './browser.ts';
import { onePageOfEachKind } from './kinds.ts';
import { sideways } from './sideways.ts';

const visit = useBrowser();

// 640 pixels are a window of 1280 at 200 %, and 320 the same at 400 %.
const widths = [320, 360, 640, 768, 1280];

describe.concurrent.each(onePageOfEachKind)('%s', (path) => {
  test('fits every window, and the browser has nothing to complain about', () =>
    visit(path, {}, async ({ page, complaints }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await sideways(page), `at ${width} pixels`).toEqual([]);
      }
      expect(complaints).toEqual([]);
    }));
});

test('an address that does not exist leads to the page that says so', () =>
  visit('/zh/no/such/page/', {}, async ({ page, complaints }) => {
    expect(await page.locator('h1').innerText()).toContain(translator('zh')('notFound.title'));
    expect(complaints.join()).toContain('404');
  }));
