/** The documents people take away, made here and read by programs that others wrote. */
import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { addresses } from '#formats/addresses';
import { archiveFiles } from '#formats/archive/files';
import { unzip } from '#formats/archive/zip';
import { bookEditions, bookOf, itemHeading, languagesOf, type BookEdition } from '#formats/book/book';
import { planDocx } from '#formats/docx/plan-docx';
import { unitDocx } from '#formats/docx/unit-docx';
import { epub } from '#formats/epub/epub';
import { sheet } from '#formats/pdf/sheet';
import { queriesFor } from '#formats/sqlite/queries';
import { sqlite } from '#formats/sqlite/sqlite';
import { tableNames, tables } from '#formats/tables/tables';
import { dutiesOf } from '#model/duties';
import { files, library } from '../support/published.ts';

const [plan] = library.plans;
if (!plan) throw new Error('no plan');
const book = bookOf(plan, library);
const clauses = [...plan.notice, ...plan.preamble, ...plan.items.flatMap((item) => item.clauses)];

/** The text of a part of a ZIP file, tags left out. */
const textIn = (bytes: Uint8Array, path: string): string => {
  const found = unzip(bytes).find((each) => each.path === path)?.body;
  if (found === undefined) throw new Error(`${path} is not there`);
  return (typeof found === 'string' ? found : new TextDecoder().decode(found))
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"');
};

/** Every sentence of an edition stands in a text, once for each language, in order. */
function expectInOrder(text: string, edition: BookEdition): void {
  for (const locale of languagesOf(edition)) {
    let at = 0;
    for (const { id, ...clause } of clauses) {
      const place = text.indexOf(clause[locale], at);
      expect(place, `${id} in ${locale}`).toBeGreaterThan(-1);
      at = place + clause[locale].length;
    }
  }
}

describe.each(bookEditions)('the Word file in %s', (edition) => {
  test('has every sentence in order, the same bytes each time', async () => {
    const file = await planDocx(book, edition);
    expectInOrder(textIn(file, 'word/document.xml'), edition);
    expect(Buffer.compare(file, await planDocx(book, edition))).toBe(0);
  });
  test('has repairs as comments, headings for Word’s navigation, and languages', async () => {
    const file = await planDocx(book, edition);
    const raw = (path: string) =>
      new TextDecoder().decode(unzip(file).find((each) => each.path === path)?.body as Uint8Array);
    const main = raw('word/document.xml');
    const comments = edition === 'en' ? 0 : plan.repairs.length;
    expect(main.match(/<w:commentReference/gu) ?? []).toHaveLength(comments);
    if (comments > 0)
      for (const { received } of plan.repairs) expect(raw('word/comments.xml')).toContain(received);
    expect(main.match(/w:val="Heading1"/gu)).toHaveLength(plan.sections.length);
    expect(main.match(/w:val="Heading2"/gu)).toHaveLength(plan.items.length);
    for (const language of languagesOf(edition))
      expect(main).toContain(`<w:lang w:val="${language === 'zh' ? 'zh-CN' : 'en-US'}"`);
    expect(raw('docProps/core.xml')).toContain(plan.title[languagesOf(edition)[0] ?? 'zh']);
  });
});

test('the aligned edition gives every heading in both languages, at the side of what it translates', async () => {
  const main = new TextDecoder().decode(
    unzip(await planDocx(book, 'both')).find(({ path }) => path === 'word/document.xml')?.body as Uint8Array,
  );
  const paragraphs = main.match(/<w:p>.*?<\/w:p>/gu) ?? [];
  const bound = epub(book, 'both', library, 'tag:test,2026:both');
  const chapters = unzip(bound)
    .filter(({ path }) => path.includes('section-'))
    .map(({ path }) => textIn(bound, path))
    .join('\n');
  const html = sheet(book, 'both', '');
  for (const part of book.parts)
    if (part.kind === 'item') {
      const heading = itemHeading(part, 'en');
      expect(paragraphs.filter((each) => each.includes(`>${heading}<`))).toHaveLength(1);
      expect(html).toContain(`>${heading}<`);
      expect(chapters).toContain(heading);
    }
  const date = paragraphs.find((each) => each.includes(`>${plan.printedDate.en}<`));
  expect(date).toContain('<w:jc w:val="right"/>');
  expect(html).toContain('class="translation of-line line-date"');
});

test('keeps the translation out of the grid of the Chinese lines', async () => {
  const style = new TextDecoder()
    .decode(
      unzip(await planDocx(book, 'both')).find(({ path }) => path === 'word/styles.xml')?.body as Uint8Array,
    )
    .match(/w:styleId="PlanTranslation".*?<\/w:style>/u)?.[0];
  expect(style).toContain('<w:snapToGrid w:val="0"/><w:spacing ');
});

test('the Word table of a unit has a row for each of its duties', async () => {
  for (const unit of library.units.slice(0, 4)) {
    const file = await unitDocx(unit, book);
    const rows = new TextDecoder()
      .decode(unzip(file).find(({ path }) => path === 'word/document.xml')?.body as Uint8Array)
      .match(/<w:tr>|<w:tr /gu);
    expect(rows).toHaveLength(1 + dutiesOf(plan).filter((duty) => duty.unit === unit.id).length);
  }
});

describe.each(bookEditions)('the book in %s', (edition) => {
  const file = epub(book, edition, library, `tag:test,2026:${edition}`);
  test('is valid', async () => {
    const { messages } = await EpubCheck.validate(file);
    expect(messages.filter(({ severity }) => !/info|usage|suppressed/iu.test(severity))).toEqual([]);
  });
  test('would not be with a link that leads nowhere', async () => {
    const { zip } = await import('#formats/archive/zip');
    const broken = unzip(file).map((each) => ({
      ...each,
      isStored: each.path === 'mimetype',
      body:
        each.path === 'EPUB/nav.xhtml'
          ? new TextDecoder()
              .decode(each.body as Uint8Array)
              .replace('section-1.xhtml#item-1', 'nowhere.xhtml')
          : each.body,
    }));
    const { valid } = await EpubCheck.validate(zip(broken));
    expect(valid).toBe(false);
  });
  test('has every sentence in order and says how it can be read', () => {
    const text = unzip(file)
      .filter(({ path }) => /front|section-\d+/u.test(path))
      .map(({ path }) => textIn(file, path))
      .join('\n');
    expectInOrder(text, edition);
    const opf = new TextDecoder().decode(
      unzip(file).find(({ path }) => path === 'EPUB/package.opf')?.body as Uint8Array,
    );
    for (const property of [
      'accessMode',
      'accessibilityFeature',
      'accessibilityHazard',
      'accessibilitySummary',
    ])
      expect(opf).toContain(`schema:${property}`);
  });
  test('is the same each time', () =>
    expect(Buffer.compare(file, epub(book, edition, library, `tag:test,2026:${edition}`))).toBe(0));
});

describe('the database', () => {
  const all = tables(library, addresses);
  const bytes = sqlite(all, plan.id);
  const path = join(mkdtempSync(join(tmpdir(), 'sqlite-')), 'plan.sqlite');
  writeFileSync(path, bytes);
  const database = new DatabaseSync(path, { readOnly: true });

  test('holds every row, and its keys hold', () => {
    for (const name of tableNames)
      expect(database.prepare(`SELECT count(*) AS n FROM "${name}"`).get()).toEqual({
        n: all[name].rows.filter((row) => row.plan === undefined || row.plan === plan.id).length,
      });
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  });
  test.each(queriesFor(library.units[0]?.name.zh ?? ''))('answers: $asks', ({ sql }) =>
    expect(database.prepare(sql).all().length).toBeGreaterThan(0),
  );
  test('says who leads an item as the model does', () => {
    const rows = database.prepare('SELECT DISTINCT item FROM leads ORDER BY item').all();
    expect(rows.map(({ item }) => item)).toEqual(
      plan.items.filter(({ lead }) => lead.length > 0).map(({ number }) => number),
    );
  });
  test('is the same each time', () => expect(Buffer.compare(bytes, sqlite(all, plan.id))).toBe(0));
});

describe('the archive', () => {
  const packed = archiveFiles(library, files)[0];
  test('holds the plan’s files with sums that are theirs', () => {
    const inside = unzip(packed?.body as Uint8Array);
    const sums = new TextDecoder().decode(
      inside.find(({ path }) => path === 'SHA256SUMS')?.body as Uint8Array,
    );
    const listed = sums.trim().split('\n');
    expect(listed).toHaveLength(inside.length - 1);
    for (const line of listed) {
      const [digest = '', path = ''] = line.split('  ');
      const body = inside.find((each) => each.path === path)?.body ?? '';
      expect(createHash('sha256').update(body).digest('hex'), path).toBe(digest);
    }
    expect(listed.some((line) => line.endsWith(`plans/${plan.id}.json`))).toBe(true);
  });
});

test('the graph in Turtle is read by another program, leads in their printed order', () => {
  const turtle = files.find(({ path }) => path.endsWith('/graph.ttl'))?.body.toString() ?? '';
  const quads = new Parser().parse(turtle);
  const item = addresses.item(plan.id, 6).zh;
  const first = quads.find(
    ({ subject, predicate }) => subject.value === item && predicate.value.endsWith('#lead'),
  );
  const names: string[] = [];
  let node = first?.object.value;
  while (node !== undefined && !node.endsWith('#nil')) {
    const of = (name: string) =>
      quads.find(({ subject, predicate }) => subject.value === node && predicate.value.endsWith(name))?.object
        .value;
    names.push(/units\/([^/]+)\//u.exec(of('#first') ?? '')?.[1] ?? '');
    node = of('#rest');
  }
  expect(names).toEqual(plan.items.find(({ number }) => number === 6)?.lead);
});
