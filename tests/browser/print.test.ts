/** What comes out of the printer: measured on the sheets of PDFs printed from the built site. */
import { outFolder } from '#settings';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { clausePage, routes } from '#urls';
import { launch } from '../../src/formats/pdf/chromium.ts';
import { printPage } from './print-page.ts';
import { plans, siteAddress } from '../site/dist.ts';
import { readPdf, type Sheet } from './sheets.ts';

const [data] = plans;
if (!data) throw new Error('no plan was built');
const base = siteAddress.pathname.replace(/\/$/u, '');
const addressOf = (locale: Locale, route: string) => new URL(`${base}/${locale}${route}`, siteAddress).href;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 60_000);
afterAll(() => browser.close());

const printed = new Map<string, ReturnType<typeof readPdf>>();
const printOnce = async (address: string) => readPdf(await printPage(browser, outFolder(), base, address));
const print = (address: string) => {
  const sheets = printed.get(address) ?? printOnce(address);
  printed.set(address, sheets);
  return sheets;
};
const textOf = ({ lines }: Sheet) => lines.map(({ text }) => text).join('\n');
const squeezed = (text: string) => text.replace(/\s/gu, '');
const bodyOf = ({ lines }: Sheet) => lines.slice(2, -1);

describe('the full text in Chinese on paper', () => {
  const address = addressOf('zh', routes.text(data.plan.id));
  let text: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => {
    text = await print(address);
  });

  test('is tagged, names its language, and has a bookmark for every heading', () => {
    expect(text).toMatchObject({ isTagged: true, language: 'zh-CN' });
    expect(text.bookmarks.slice(1, 2 + data.sections.length)).toEqual([
      data.plan.title.zh,
      ...data.sections.map(({ title }) => expect.stringContaining(title.zh) as string),
    ]);
  });
  test('stands on A4 within 28 mm left, 37 mm above, 156 mm across and 225 mm down', () => {
    for (const sheet of text.sheets) {
      expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual([210, 297]);
      for (const { x, y, end } of bodyOf(sheet)) {
        expect(x).toBeGreaterThan(27.9);
        expect(end).toBeLessThan(28 + 156 + 0.5);
        expect(y).toBeGreaterThan(37);
        expect(y).toBeLessThan(37 + 225);
      }
    }
  });
  test('has 22 lines on a full sheet, at even distances, of 28 characters', () => {
    const full = text.sheets.slice(2, -1);
    expect(full.length).toBeGreaterThan(3);
    for (const sheet of full) {
      const lines = bodyOf(sheet);
      expect(lines).toHaveLength(22);
      lines.slice(1).forEach(({ y }, at) => expect(y - (lines[at]?.y ?? 0)).toBeCloseTo(225 / 22, 0));
    }
    // A line may be a character or two short of the end, where a mark must not begin the next.
    const counts = full
      .flatMap(bodyOf)
      .filter(({ text, end }) => end > 183 && /^[\p{Script=Han}，。、；：]+$/u.test(text))
      .map(({ text }) => [...text].length);
    expect(Math.max(...counts)).toBe(28);
    expect(counts.filter((count) => count === 28).length).toBeGreaterThan(counts.length / 2);
  });
  test('numbers the sheets — 1 — at the right of odd ones and at the left of even ones', () => {
    text.sheets.forEach(({ lines }, index) => {
      const number = lines.at(-1);
      expect(squeezed(number?.text ?? '')).toBe(`—${index + 1}—`);
      if (index % 2 === 0) expect(number?.end).toBeGreaterThan(170);
      else expect(number?.x).toBeLessThan(40);
    });
  });
  test('says on every sheet that it is unofficial, and its address', () => {
    for (const sheet of text.sheets) {
      expect(sheet.lines[0]?.text).toBe(translator('zh')('document.sheet'));
      expect(sheet.lines[1]?.text).toBe(address);
    }
  });
  test('holds every clause and every note, character for character', () => {
    const all = squeezed(text.sheets.flatMap((sheet) => bodyOf(sheet).map((line) => line.text)).join(''));
    for (const { clauses, note, number } of data.items) {
      const whole = squeezed(clauses.map(({ zh }) => zh).join(''));
      expect(all, `item ${number}`).toContain(`${number}.${whole}${squeezed(note)}`);
    }
  });
});

test('the full text in both languages has each clause in each', async () => {
  const address = addressOf('en', routes.text(data.plan.id));
  const { sheets } = await print(`${address}#both`);
  // In English what heads a sheet takes two lines before the address.
  const lines = sheets.flatMap((sheet) =>
    sheet.lines.slice(sheet.lines.findIndex((line) => line.text === address) + 1, -1),
  );
  const text = squeezed(lines.map((line) => line.text).join(''));
  const missing = data.items
    .flatMap(({ clauses }) => clauses)
    .filter(({ zh, en }) => !text.includes(squeezed(zh)) || !text.includes(squeezed(en)));
  expect(missing.map(({ id }) => id)).toEqual([]);
});

// The five items with most to print stand for the rest, but where every page is looked at.
const lengthOf = ({ clauses }: (typeof data.items)[number]) =>
  clauses.reduce((sum, { zh, en }) => sum + zh.length + en.length, 0);
const looked =
  process.env.EVERY_PAGE === '1'
    ? data.items
    : data.items.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 5);

describe.each(locales)('in %s', (locale) => {
  const t = translator(locale);
  const item = routes.item(data.plan.id, 8);
  const unit = data.units.find(({ id }) => id === 'sifaju')?.id ?? '';
  const pages = { item, unit: routes.unit(unit), matrix: routes.matrix(data.plan.id) };

  test.each(Object.entries(pages))(
    'every sheet of the page of an %s bears the disclaimer and the address, and none the navigation',
    async (_, route) => {
      const { sheets, isTagged } = await print(addressOf(locale, route));
      expect(isTagged).toBe(true);
      for (const sheet of sheets) {
        expect(squeezed(textOf(sheet))).toContain(squeezed(t('site.disclaimer')));
        expect(textOf(sheet)).toContain(addressOf(locale, route));
        for (const word of [t('nav.about'), t('verify.title'), t('search.submit')])
          expect(sheet.lines.map(({ text }) => text)).not.toContain(word);
      }
    },
  );
  test('an item has its one citation, its short address and its note', async () => {
    const { sheets } = await print(addressOf(locale, item));
    const text = squeezed(sheets.map((sheet) => textOf(sheet)).join(''));
    const { note = '' } = data.items.find(({ number }) => number === 8) ?? {};
    expect(text).not.toContain(routes.units);
    expect(text).toContain(squeezed(note).slice(0, 12));
    expect(text).toContain(`${locale === 'en' ? '/e' : ''}/${data.plan.id}/8/`);
    expect(text.split(squeezed(t('cite.title'))).length).toBe(2);
  });
  test('an item fits two sheets, and so does the page of its longest sentence', async () => {
    const long: string[] = [];
    for (const { number, clauses } of looked) {
      const longest = clauses.toSorted((a, b) => b.en.length - a.en.length)[0];
      const ways = [
        routes.item(data.plan.id, number),
        ...(longest ? [clausePage(data.plan.id, longest.id)] : []),
      ];
      for (const route of ways) {
        const { sheets } = await print(addressOf(locale, route));
        if (sheets.length > 2) long.push(`${route}: ${sheets.length}`);
      }
    }
    expect(long).toEqual([]);
  }, 300_000);
  test('the table of the unit with most to do fits two sheets across, its heads on both', async () => {
    const heaviest = data.units
      .map(({ id }) => ({ id, n: data.duties.filter(({ unit: each }) => each === id).length }))
      .toSorted((a, b) => b.n - a.n)[0];
    const { sheets } = await print(addressOf(locale, routes.unit(heaviest?.id ?? '')));
    expect(sheets).toHaveLength(2);
    for (const sheet of sheets) {
      expect(sheet.width).toBeCloseTo(297, 0);
      expect(squeezed(textOf(sheet))).toContain(squeezed(t('unit.column.asks')));
    }
  });
  test('the matrix lies across, and its heads stand on every sheet', async () => {
    const { sheets } = await print(addressOf(locale, pages.matrix));
    for (const { width, height } of sheets) expect(width).toBeGreaterThan(height);
    expect(sheets.length).toBeLessThanOrEqual(2);
    for (const sheet of sheets) expect(squeezed(textOf(sheet))).toContain(squeezed(t('matrix.item')));
  });
});
