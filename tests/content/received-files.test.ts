/** The same text, whatever kind of file it comes in, gives the same reading. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roundTrip } from '#importer/verify/round-trip';
import { parse } from '#importer/parse/parse';
import { launch } from '#formats/pdf/chromium';
import { readPlan } from '#importer/dry-run';
import { sizeLimit } from '#importer/read/read';
import { layoutText, readingOf, rightReading, type Reading } from '../support/layouts.ts';
import {
  blocksOf,
  docxOf,
  docxWithFootnote,
  gb18030,
  numberedDocx,
  pageOf,
  pdfOf,
  scannedPdf,
} from '../support/received-files.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Layouts without wrapped lines: a paragraph of theirs is a paragraph of the file. */
const names = [
  'classic-round-brackets',
  'several-brackets-in-paragraph',
  'titles-on-own-line',
  'points-under-one-note',
  'signature-at-end',
  'state-council-style',
  'attachment-table-tabs',
  'table-merged-section-and-unknown-column',
  'table-number-merged',
  'traditional',
];

const told = ({ told: codes = [] }: Reading): string[] => codes.map((each) => each.split(' ')[1] ?? '');

/** What does not depend on lines: head, sections, items. */
const gist = ({ head = {}, sections, items }: Reading) => ({ head, sections, items });

describe.each(names)('%s', (name) => {
  const text = layoutText(name).toString('utf8');
  const blocks = blocksOf(text);
  const right = gist(rightReading(name));

  test('as a Word file', async () => expect(gist(await readingOf(await docxOf(blocks)))).toEqual(right));
  test('as a web page', async () => {
    const reading = await readingOf(Buffer.from(pageOf(blocks)));
    expect(gist(reading)).toEqual(right);
    expect(told(reading)).toContain('html-chosen');
  });
  test('as a PDF', async () => expect(gist(await readingOf(await pdfOf(browser, blocks)))).toEqual(right));
  test('in GB 18030', async () => {
    const reading = await readingOf(gb18030(text));
    expect(gist(reading)).toEqual(right);
    expect(told(reading)).toContain('encoding-read');
  });
});

const codesOf = async (bytes: Uint8Array) => (await readPlan(bytes, 'plan')).findings.map(({ code }) => code);
const item = '一、重点任务\n1.推进水库除险加固。（县水利局负责）';

describe('a Word file', () => {
  test('has the numbers that Word makes', async () => {
    const bytes = await numberedDocx(
      [
        { format: 'chineseCounting', text: '%1、' },
        { format: 'decimal', text: '%2.' },
      ],
      [
        { text: '水利', level: 0 },
        { text: '推进水库除险加固。（县水利局负责）', level: 1 },
        { text: '清淤河道。（县水利局负责）', level: 1 },
        { text: '林业', level: 0 },
        { text: '开展国土绿化。（县林业局负责）', level: 1 },
      ],
    );
    const { sections, items } = await readingOf(bytes);
    expect(sections).toEqual(['一 水利', '二 林业']);
    expect(items).toMatchObject([
      { number: '1', section: 1, clauses: ['推进水库除险加固。'] },
      { number: '2', section: 1 },
      { number: '1', section: 2 },
    ]);
  });
  test('with footnotes says that they are left', async () => {
    const bytes = await docxWithFootnote(item.split('\n'), '见《条例》。');
    const reading = await readingOf(bytes);
    expect(reading.items).toMatchObject([{ clauses: ['推进水库除险加固。'] }]);
    expect(reading.doubts).toContain('1:1 footnotes-left');
  });
  test('that is broken is refused', async () =>
    expect(await codesOf(Buffer.from('PK\u0003\u0004 word/document.xml'))).toEqual(['file-broken']));
});

describe('a web page', () => {
  test('in GBK is read by what it says of itself', async () => {
    const reading = await readingOf(gb18030(pageOf(blocksOf(item), 'gbk')));
    expect(reading.items).toHaveLength(1);
    expect(told(reading)).toContain('encoding-read');
  });
  test('gives its title where the text has none', async () => {
    const page = pageOf(blocksOf(item)).replace(
      '<head>',
      '<head><meta name="ArticleTitle" content="乙县2031年工作要点">',
    );
    expect((await readingOf(Buffer.from(page))).head).toEqual({ title: '乙县2031年工作要点' });
  });
});

describe('a PDF', () => {
  test('of scanned pages is refused, with what to do', async () => {
    const { parsed, findings } = await readPlan(await scannedPdf(browser), 'plan.pdf');
    expect(parsed).toBeNull();
    expect(findings).toMatchObject([{ code: 'pdf-scanned', params: { pages: 1 } }]);
  });
  test('with a table is told', async () => {
    const reading = await readingOf(
      await pdfOf(browser, blocksOf(layoutText('attachment-table-tabs').toString())),
    );
    expect(told(reading)).toContain('pdf-table');
  });
  test('with columns that no rules divide is doubted', async () => {
    const page = await browser.newPage();
    await page.setContent(
      '<table style="width:100%"><tr><td>序号</td><td>工作任务</td><td>责任单位</td></tr><tr><td>1</td><td>推进。</td><td>县水利局</td></tr></table><p>1.推进水库除险加固。（县水利局负责）</p>',
    );
    expect(await codesOf(await page.pdf())).toContain('pdf-columns');
    await page.close();
  });
  test('that is broken is refused', async () =>
    expect(await codesOf(Buffer.from('%PDF-1.7 nothing'))).toEqual(['file-broken']));
});

describe('a text', () => {
  test('whose characters have the codes of radicals is read as what they stand for', async () => {
    const reading = await readingOf(Buffer.from('1.推进⽔库除险加固。（县⽔利局负责）'));
    expect(reading.items).toMatchObject([{ assignments: [{ unspecified: ['县水利局'] }] }]);
    expect(told(reading)).toContain('radicals-read');
  });
  test.each<[string, Uint8Array, string]>([
    ['in no known encoding', Uint8Array.of(0xff, 0xff, 0x41), 'encoding-unknown'],
    ['that is empty', Buffer.from('\uFEFF \n\u3000\n'), 'empty-file'],
    ['without any part', Buffer.from('你好。'), 'nothing-read'],
    ['that is an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'format-unknown'],
    ['that is a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'format-unknown'],
    ['that is an archive', Buffer.from('PK\u0003\u0004'), 'format-unknown'],
    ['too big', Buffer.alloc(sizeLimit + 1, 'a'), 'file-too-big'],
  ])('%s is refused', async (_, bytes, code) => {
    const { parsed, findings } = await readPlan(bytes, 'plan');
    expect(parsed).toBeNull();
    expect(findings.map((finding) => finding.code)).toContain(code);
  });
  test('without a head says what is to be written', async () => {
    const { parsed, findings } = await readPlan(Buffer.from(item), 'plan');
    expect(parsed).not.toBeNull();
    expect(findings).toMatchObject([
      {
        code: 'head-field-missing',
        params: { fields: 'letterhead, documentNumber, addressees, signer, printedDate, title' },
      },
    ]);
  });
});

test('the plan of 2022 is read without a doubt', async () => {
  const { parsed, findings } = await readPlan(readFileSync('content/plans/2022/source.txt'), 'source.txt');
  expect(findings).toEqual([]);
  expect(parsed?.plan.items).toHaveLength(22);
});

test('a reading that loses a character of the text is refused', () => {
  const parsed = parse(item);
  expect(roundTrip(parsed)).toEqual([]);
  const [first] = parsed.plan.items;
  if (first) first.clauses[0] = '推进水库加固。';
  expect(roundTrip(parsed)).toMatchObject([{ code: 'round-trip', at: { line: 2, column: 1 } }]);
});
