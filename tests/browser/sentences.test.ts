/** The page of an item: ways of reading that are kept, where one is, what a reader does with a sentence, reading aloud. */
import jsQR from 'jsqr';
import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { absolute, file, href, routes, shortLink } from '#urls';
import { plans } from '../site/dist.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const [data] = plans;
const item = data?.items.find(({ number }) => number === 8);
if (!data || !item) throw new Error('no item 8');
const at = (locale: 'zh' | 'en', number: number) => href(locale, routes.item(data.plan.id, number));

/** Which wordings of sentence 3 are seen, which has a repair. */
const seen = async (page: Page) => {
  const isSeen = (selector: string) => page.locator(`#c3 ${selector}`).isVisible();
  return {
    zh: await isSeen('[data-clause]'),
    en: await isSeen('[data-clause-en]'),
    received: await isSeen('.clause-received'),
  };
};
const only = (...shown: string[]) => ({
  zh: shown.includes('zh'),
  en: shown.includes('en'),
  received: shown.includes('received'),
});

describe('the way of reading', () => {
  test('is Chinese on the Chinese site; on the English one English, first, with Chinese', async () => {
    await visit(at('zh', 8), desk, async ({ page }) => expect(await seen(page)).toEqual(only('zh')));
    await visit(at('en', 8), desk, async ({ page }) => {
      expect(await seen(page)).toEqual(only('zh', 'en'));
      const [english, chinese] = await Promise.all([
        page.locator('#c4 [data-clause-en]').boundingBox(),
        page.locator('#c4 [data-clause]').boundingBox(),
      ]);
      expect(english?.x).toBeLessThan(chinese?.x ?? 0);
    });
  });

  test.each([
    ['both', only('zh', 'en')],
    ['received', only('received')],
  ])('%s, once chosen, is kept on the next item', (id, expected) =>
    visit(at('zh', 6), desk, async ({ page }) => {
      // Item 6 has no repair, and still leads to what is kept.
      await page.goto(at('zh', 8));
      await page.locator(`.to-${id}`).click();
      expect(await seen(page)).toEqual(expected);
      await page.goto(at('zh', 7));
      await page.goto(at('zh', 8));
      expect(await seen(page)).toEqual(expected);
    }),
  );

  test('is there before the page is first drawn, and nothing of it depends on a script that comes later', () =>
    visit(at('zh', 8), desk, async ({ page }) => {
      await page.locator('.to-both').click();
      await page.route('**/_astro/**', (route) => route.abort());
      await page.goto(at('zh', 8), { waitUntil: 'commit' });
      await page.locator('#c8').waitFor();
      expect(await seen(page)).toEqual(only('zh', 'en'));
    }));

  test.each([
    ['both', only('zh', 'en')],
    ['only-en', only('en')],
    ['only-zh', only('zh')],
    ['received', only('received')],
  ])('%s is reached by its link without script', (id, expected) =>
    visit(at('zh', 8), { ...desk, javaScriptEnabled: false }, async ({ page }) => {
      await page.locator(`.to-${id}`).click();
      expect(await seen(page)).toEqual(expected);
    }),
  );

  test('that is chosen differs from the others by more than colour, in forced colours too', () =>
    visit(at('zh', 8), { ...desk, forcedColors: 'active' }, async ({ page }) => {
      const lines = () =>
        page
          .locator('.views a')
          .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomWidth));
      expect(await lines()).toEqual(['3px', '0px', '0px', '0px']);
      await page.locator('.to-only-en').click();
      expect(await lines()).toEqual(['0px', '0px', '3px', '0px']);
    }));
});

test('the line that stays in view says which sentence is being read, with the items before and after', () =>
  visit(at('en', 8), phone, async ({ page }) => {
    await page.locator('#c6').evaluate((clause) => clause.scrollIntoView());
    await expect.poll(() => page.locator('.where p').textContent()).toMatch(/^Item 8 · 8\.6$/u);
    expect((await page.locator('.where').boundingBox())?.y).toBe(0);
    expect(await page.locator('.where [rel=prev]').getAttribute('href')).toBe(at('en', 7));
    expect(await page.locator('.where [rel=next]').getAttribute('href')).toBe(at('en', 9));
  }));

test('a sentence of one line takes no more room than its line', () =>
  visit(at('zh', 8), desk, async ({ page }) => {
    const [row, text] = await Promise.all([
      page.locator('#c1').boundingBox(),
      page.locator('#c1 [data-clause]').boundingBox(),
    ]);
    expect((row?.height ?? 0) - (text?.height ?? 0)).toBeLessThan(36);
  }));

describe.each(locales)('what a reader does with a sentence, in %s', (locale) => {
  const t = translator(locale);

  test('the page of the sentence is reached by clicking, without script too', () =>
    visit(at(locale, 8), { ...desk, javaScriptEnabled: false }, async ({ page }) => {
      await page.locator('#c4 .clause-number').click();
      await page
        .locator('#c4')
        .getByRole('link', { name: t('sentence.page') })
        .click();
      expect(new URL(page.url()).pathname).toBe(href(locale, routes.clause(data.plan.id, 8, '4')));
    }));

  test('a tap opens the row, and a second closes it', () =>
    visit(at(locale, 8), phone, async ({ page }) => {
      const row = page.locator('#c1 .clause-tools');
      const sentence = locale === 'zh' ? '#c1 [data-clause]' : '#c1 [data-clause-en]';
      expect(await row.isVisible()).toBe(false);
      // Away from the number and from any term, to which a finger would be drawn.
      await page.locator(sentence).tap({ position: { x: 45, y: 15 } });
      await row.waitFor({ state: 'visible' });
      await page.locator(sentence).tap({ position: { x: 45, y: 15 } });
      await row.waitFor({ state: 'hidden' });
    }));

  test('a picture of 3 to 4 is drawn when asked for, and its code leads to the sentence', () =>
    visit(at(locale, 8), desk, async ({ page, complaints }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.locator('#c4').hover();
      const button = page.locator('#c4').getByRole('button', { name: t('sentence.picture') });
      await button.waitFor();
      expect(asked.filter((url) => url.includes('sentence-picture'))).toEqual([]);
      await button.click();
      const image = page.locator('dialog img');
      await image.waitFor();
      const drawn = Buffer.from((await image.getAttribute('src'))?.split(',')[1] ?? '', 'base64');
      const { data: pixels, info } = await sharp(drawn)
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(info.width / info.height).toBe(3 / 4);
      const code = jsQR(new Uint8ClampedArray(pixels), info.width, info.height);
      expect(code?.data).toBe(absolute(file(shortLink(locale, data.plan.id, 8, '4'))));
      expect(await image.getAttribute('alt')).toContain(item.clauses[3]?.[locale]);
      await page.keyboard.press('Escape');
      await image.waitFor({ state: 'detached' });
      expect(complaints).toEqual([]);
    }));
});

/** A browser with a voice for each of the languages given; what it is told to say is kept in `said`. */
const voices = (langs: readonly string[]) => `
  window.said = [];
  const now = { speaking: null };
  Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), {
    getVoices: () => ${JSON.stringify(langs)}.map((lang) => ({ lang, default: true })),
    speak: (speech) => { window.said.push(speech.text); now.speaking = speech; },
    cancel: () => { now.speaking = null; },
  }) });
  window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
  window.finish = () => now.speaking?.dispatchEvent(new Event('end'));
`;

declare global {
  interface Window {
    said: string[];
    finish: () => void;
  }
}

describe('reading aloud', () => {
  test.each(locales)('goes through the sentences in %s, marks each, pauses, goes on and stops', (locale) =>
    visit('/404.html', desk, async ({ page, complaints }) => {
      complaints.length = 0;
      const t = translator(locale);
      await page.addInitScript(voices(['zh-CN', 'en-US']));
      await page.goto(at(locale, 8));
      const press = (word: Parameters<typeof t>[0]) =>
        page
          .locator('[data-read-aloud]')
          .getByRole('button', { name: t(word), exact: true })
          .click();
      const said = () => page.evaluate(() => window.said);
      const marked = () =>
        page.locator('.clause[data-reading]').evaluateAll((clauses) => clauses.map(({ id }) => id));
      const text = item.clauses.map((clause) => clause[locale]);
      await press('sentence.readAloud');
      await expect.poll(said).toEqual(text.slice(0, 1));
      await page.evaluate(() => window.finish());
      expect(await said()).toEqual(text.slice(0, 2));
      expect(await marked()).toEqual(['c2']);
      await press('sentence.pause');
      await page.evaluate(() => window.finish());
      expect(await said()).toEqual(text.slice(0, 2));
      await press('sentence.resume');
      expect(await said()).toEqual([...text.slice(0, 2), text[1]]);
      await press('sentence.stop');
      expect(await marked()).toEqual([]);
      expect(complaints).toEqual([]);
    }),
  );
  test('is not offered where the browser has no voice for the language', () =>
    visit('/404.html', desk, async ({ page }) => {
      await page.addInitScript(voices(['en-US', 'zh-HK']));
      await page.goto(at('zh', 8));
      expect(await page.locator('[data-read-aloud]').isVisible()).toBe(false);
      await page.goto(at('en', 8));
      expect(await page.locator('[data-read-aloud]').isVisible()).toBe(true);
    }));
});
