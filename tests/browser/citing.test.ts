import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { dataFiles, embedPath, file, href, routes, ownWordsFile } from '#urls';
import { plans } from '../site/dist.ts';
import { useBrowser } from './browser.ts';

const visit = useBrowser();
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };
const [data] = plans;
const item = data?.items.find(({ number }) => number === 8);
const clause = item?.clauses.find(({ id }) => id === '8.3');
if (!data || !item || !clause) throw new Error('no clause 8.3');
const path = (locale: Locale) => href(locale, routes.item(data.plan.id, 8));
const clausePath = (locale: Locale) => href(locale, routes.clause(data.plan.id, 8, '3'));

/** What is on the clipboard, as text and as HTML. */
const copied = (page: Page) =>
  page.evaluate(async () => {
    const [entry] = await navigator.clipboard.read();
    const read = async (type: string) => (await entry?.getType(type))?.text();
    return { text: (await read('text/plain')) ?? '', html: (await read('text/html')) ?? '' };
  });

describe.each(locales)('on an item page in %s', (locale) => {
  const t = translator(locale);

  test('a sentence is copied with one press, as text and HTML, with its source and what was repaired', () =>
    visit(path(locale), clipboard, async ({ page, complaints }) => {
      await page.locator('#c3').hover();
      await page
        .locator('#c3')
        .getByRole('button', { name: t('sentence.copy') })
        .click();
      await expect.poll(() => page.locator('#c3 [role=status]').textContent()).toBe(t('sentence.copied'));
      const { text, html } = await copied(page);
      expect(text.split('\n')[0]).toBe(clause.zh);
      expect(text).toContain('第三部分第8项第3句（非官方转载：');
      expect(text).toContain(`${path(locale)}3/`);
      expect(text).toContain('行政诚信');
      expect(text.includes(clause.en)).toBe(locale === 'en');
      expect(html).toContain(`<blockquote lang="zh-CN">${clause.zh}</blockquote>`);
      expect(complaints).toEqual([]);
    }));

  test('the QR code is fetched when it is asked for, and not before', () =>
    visit(path(locale), {}, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload({ waitUntil: 'networkidle' });
      expect(asked.filter((url) => url.includes('/qr/'))).toEqual([]);
      await page.locator('.qr summary').click();
      await expect.poll(() => asked.filter((url) => url.includes('/qr/')).length).toBe(1);
    }));
});

test('on paper the QR code of an item stands open, and leads to its short address', () =>
  // As wide as what an A4 sheet has between its margins.
  visit(path('zh'), { viewport: { width: 680, height: 1000 } }, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    const picture = page.locator('.qr img');
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
    expect(await picture.getAttribute('alt')).toMatch(/\/2022\/8\//u);
    expect((await picture.boundingBox())?.width).toBeGreaterThanOrEqual(96);
  }));

test('the QR code of a clause stands in its page, and leads to its short address', () =>
  visit(clausePath('en'), { javaScriptEnabled: false }, async ({ page }) => {
    await page.locator('.qr summary').click();
    const picture = page.locator('.qr [role=img]');
    expect(await picture.getAttribute('aria-label')).toMatch(/\/e\/2022\/8\/3\/$/u);
    expect((await picture.locator('svg').boundingBox())?.width).toBeGreaterThanOrEqual(96);
  }));

test('a frame shows the clause its address names, alone, and otherwise the item', () =>
  visit(embedPath('zh', data.plan.id, 8), {}, async ({ page, complaints }) => {
    const shown = () => page.locator('blockquote').filter({ visible: true }).allInnerTexts();
    const whole = item.clauses.map(({ zh }) => zh).join('');
    expect(await shown()).toEqual([whole]);
    await page.goto(embedPath('zh', data.plan.id, 8, '3'));
    await expect.poll(shown).toEqual([clause.zh]);
    expect(await page.locator('.embed-title').filter({ visible: true }).innerText()).toBe(
      translator('zh')('clause.label', { n: 8, c: '3' }),
    );
    expect(complaints).toEqual([]);
  }));

test('without script the address of a clause is on its page, and no button that does nothing', () =>
  visit(clausePath('zh'), { javaScriptEnabled: false }, async ({ page }) => {
    expect(await page.locator('.clause-address').innerText()).toMatch(/\/zh\/plans\/2022\/items\/8\/3\/$/u);
    expect(await page.locator('copy-tools button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('main').innerText()).toContain(`[${translator('zh')('cite.accessed')}]`);
  }));

describe('the quotation check', () => {
  const answer = (page: Page) => page.locator('quotation-check [role=status]');
  const ask = async (page: Page, text: string) => {
    await page.locator('quotation-check textarea').fill(text);
    await page.locator('quotation-check > button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => answer(page).locator('.verdict').count()).toBe(1);
    return answer(page).locator('.verdict').getAttribute('data-verdict');
  };

  test('shows every difference by mark and in words, with a link to the place', () =>
    visit(href('zh', routes.verify), {}, async ({ page }) => {
      expect(await ask(page, '严格执行市场准入正面清单，推动“非禁即入”普遍落实。')).toBe('differs');
      expect(await answer(page).locator('del').allInnerTexts()).toEqual(['负']);
      expect(await answer(page).locator('ins').allInnerTexts()).toEqual(['正']);
      expect(await answer(page).innerText()).toContain('计划作“负”，引文作“正”');
      expect(await answer(page).locator('.part-places a').getAttribute('href')).toBe(
        href('zh', routes.clause(data.plan.id, 6, '3')),
      );
    }));

  test('takes its text from the address, and any text as text', () => {
    const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const address = `${href('en', routes.verify)}?text=${encodeURIComponent(hostile)}`;
    return visit(address, {}, async ({ page, complaints }) => {
      await expect.poll(() => answer(page).locator('.verdict').getAttribute('data-verdict')).toBe('absent');
      expect(await answer(page).locator('img, script').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  });

  test('sends the text nowhere', () =>
    visit(href('zh', routes.verify), {}, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        const { pathname, search } = new URL(request.url());
        asked.push(`${request.method()} ${pathname}${search}`);
      });
      await ask(page, '甲乙丙丁');
      expect(asked).toContain(`GET ${file(dataFiles.quotable(data.plan.id))}`);
      expect(asked).toContain(`GET ${file(ownWordsFile)}`);
      const others = asked.filter((each) => !/\/_astro\/|\.json$|icon|favicon/u.test(each));
      expect(others).toEqual([]);
    }));

  test('says that it needs script where there is none', () =>
    visit(href('zh', routes.verify), { javaScriptEnabled: false }, async ({ page }) => {
      expect(await page.locator('main').innerText()).toContain(translator('zh')('verify.noScript'));
    }));
});
