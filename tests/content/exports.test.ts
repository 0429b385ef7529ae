import { extname } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { sha256 } from '#text/digest';
import { dutiesOf } from '#model/duties';
import type { Version } from '#model/library';
import type { CsvRow } from '#formats/tables/csv';
import { datedChanges } from '#model/changes';
import { columnTypes } from '#formats/tables/columns';
import { tableNames, tables, type TableName } from '#formats/tables/tables';
import { addresses } from '#formats/addresses';
import { feedFiles } from '#formats/feeds/files';
import { languageTags } from '#i18n/locales';
import { absolute, dataFiles, file } from '#urls';
import { extensionTypes, namedTypes, valueFor } from '../../src/serving/rules.ts';
import { files, library, publishAgain } from '../support/published.ts';

const fileAt = (path: string) => {
  const found = files.find((each) => each.path === path);
  if (!found) throw new Error(`${path} is not published`);
  return { ...found, body: found.body.toString() };
};
const all = tables(library, addresses);
const read = (name: TableName): Record<string, string>[] =>
  parse(fileAt(dataFiles.table(name)).body, { columns: true });

describe('the published files', () => {
  test('have each its own path', () => {
    const paths = files.map(({ path }) => path);
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  });
  test('are the same when made again', async () => expect(await publishAgain()).toEqual(files));
  test('are all in the index, with their size and digest', () => {
    const index = JSON.parse(fileAt(dataFiles.index).body) as { files: unknown[] };
    expect(index.files).toHaveLength(files.length - 1);
    for (const { path, bytes, sha256: digest } of files.filter((each) => each.path !== dataFiles.index))
      expect(index.files).toContainEqual(
        expect.objectContaining({ url: absolute(file(path)), bytes, sha256: digest }),
      );
  });
});

test('the server gives every file the type the index gives it', () => {
  for (const { path, mediaType } of files)
    expect(valueFor(namedTypes, path) || extensionTypes[extname(path).slice(1)], path).toMatch(
      new RegExp(`^${mediaType.replaceAll('+', '\\+')}(?:;|$)`, 'u'),
    );
});

describe('feeds', () => {
  const feeds = files.filter(({ format }) => format === 'jsonFeed');
  interface JsonFeed {
    version: string;
    language: string;
    feed_url: string;
    items: { id: string; title: string; date_modified: string; content_html: string }[];
  }
  const newest = library.versions[0]?.date ?? '';

  const withFollowUps = library.plans.filter(({ followUps }) => followUps.length > 0);

  test('exist for the site, corrections, every plan, its follow-ups and every unit, in both languages', () =>
    expect(feeds).toHaveLength(2 * (2 + library.plans.length + withFollowUps.length + library.units.length)));
  test.each(feeds.map(({ path, language = 'zh' }) => ({ path, language })))(
    '$path says in both formats what the editors wrote, at their dates',
    ({ path, language }) => {
      const feed = JSON.parse(fileAt(path).body) as JsonFeed;
      const atom = fileAt(path.replace(/json$/u, 'atom')).body;
      expect(feed.feed_url).toBe(absolute(file(path)));
      expect(atom).toContain(`<updated>${newest}T00:00:00.000Z</updated>`);
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
      expect(atom).toContain(`xml:lang="${languageTags[language]}"`);
      expect(new Set(feed.items.map(({ title }) => title)).size).toBe(feed.items.length);
      expect(atom.match(/<entry>/gu) ?? []).toHaveLength(feed.items.length);
      const told = [
        ...datedChanges(library.versions).map(({ date, what }) => [date, what[language]]),
        ...library.plans.flatMap(({ followUps }) =>
          followUps.map(({ listed, says }) => [listed, says[language]]),
        ),
      ];
      for (const item of feed.items) {
        const [, what = ''] = /^<p>(.*?)<\/p>/u.exec(item.content_html) ?? [];
        expect(told).toContainEqual([item.date_modified.slice(0, 10), what]);
        expect(atom).toContain(`<id>${item.id}</id>`);
      }
      expect(feed.items.length).toBeGreaterThan(0);
    },
  );
});

test('an entry of a feed says what the few items of its change are about', () => {
  const [plan] = library.plans;
  const [item] = plan?.items ?? [];
  if (!plan || !item?.summary) throw new Error('no item with a summary');
  const change = (of: string[]) =>
    ({
      kind: 'translation',
      plan: plan.id,
      of,
      correction: false,
      what: { zh: '改', en: 'changed' },
    }) as const;
  const entryOf = (of: string[]) => {
    const versions: Version[] = [{ version: 1, date: '2026-12-01', changes: [change(of)] }];
    const feed = feedFiles({ ...library, versions }).find(
      ({ path }) => path === dataFiles.feed(`plan-${plan.id}`, 'en', 'json'),
    );
    return (JSON.parse(String(feed?.body)) as { items: { content_html: string }[] }).items[0]?.content_html;
  };
  expect(entryOf([`${item.number}.1`])).toContain(item.summary.en);
  expect(entryOf(['head'])).toBe('<p>changed</p>');
  expect(entryOf(plan.items.map(({ number }) => `item-${number}`))).toBe('<p>changed</p>');
});

test('an id in a feed names no address of the site, so that a move announces nothing anew', () => {
  const ids = files
    .filter(({ format }) => format === 'atom' || format === 'jsonFeed')
    .flatMap(({ body }) => body.toString().match(/(?<=<id>|"id": ")[^<"]+/gu) ?? []);
  expect(ids.length).toBeGreaterThan(50);
  for (const id of ids) expect(id).toMatch(/^tag:[a-z.-]+,\d{4}:(?:zh|en)\/(?:feeds|changes|follow-up)\//u);
});

describe('JSON keeps to the schema it names', () => {
  const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);
  const ajv = new Ajv2020({
    strict: true,
    formats: { uri: (text: string) => URL.canParse(text), date: isDate },
  });
  const documents = files.filter(({ format }) => format === 'json');

  test('every document names one', () =>
    expect(documents.filter(({ schema }) => schema === undefined).map(({ path }) => path)).toEqual([]));
  test.each(documents.map(({ path, schema = '' }) => ({ path, schema })))('$path', ({ path, schema }) => {
    const validate = ajv.compile(JSON.parse(fileAt(schema).body) as object);
    expect(validate(JSON.parse(fileAt(path).body)), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe.each(tableNames)('the table of %s', (name) => {
  const { columns, key, references, rows } = all[name];
  const valueOf = (row: Readonly<Record<string, unknown>>, names: readonly string[]) =>
    names.map((column) => row[column]).join('\u0000');

  test('is read back from CSV as it was', () => {
    const asText = (value: CsvRow[string] | undefined) => (value ?? '').toString();
    expect(read(name)).toEqual(
      rows.map((row) => Object.fromEntries(columns.map((column) => [column, asText(row[column])]))),
    );
  });
  test('has for Excel the same rows under Chinese headings, after the byte order mark', () => {
    const { body } = fileAt(dataFiles.excelTable(name));
    expect(body.startsWith('\u{feff}')).toBe(true);
    const sheet: Record<string, string>[] = parse(body, { columns: true, bom: true });
    expect(sheet).toHaveLength(rows.length);
    const [headings = []]: string[][] = parse(body, { bom: true, to: 1 });
    for (const heading of headings) expect(heading).toMatch(/^\p{Script=Han}/u);
    expect(new Set(headings).size).toBe(columns.length);
  });
  test('has no two rows with one key', () => {
    const keys =
      key.length === 0 ? rows.map((row) => valueOf(row, columns)) : rows.map((row) => valueOf(row, key));
    expect(keys.filter((each, at) => keys.indexOf(each) !== at)).toEqual([]);
  });
  test('names only rows that other tables have', () => {
    for (const { columns: from, table, key: to } of references) {
      const known = new Set(all[table].rows.map((row) => valueOf(row, to)));
      const named = rows.filter((row) => from.every((column) => row[column] !== null));
      expect(named.filter((row) => !known.has(valueOf(row, from)))).toEqual([]);
      // A table may be empty: no plan before is here, and nothing was published since.
      expect(named.length > 0).toBe(rows.length > 0);
    }
  });
  test('holds what its columns’ types say', () => {
    const isType = {
      string: (value: string) => value !== '',
      integer: (value: string) => /^\d+$/u.test(value),
      number: (value: string) => !Number.isNaN(Number(value)),
      boolean: (value: string) => ['true', 'false'].includes(value),
      date: (value: string) => /^\d{4}-\d{2}-\d{2}$/u.test(value),
      month: (value: string) => /^\d{4}-\d{2}$/u.test(value),
      address: (value: string) => URL.canParse(value),
      list: (value: string) => value.split(';').every((each) => each.trim() !== ''),
    };
    for (const row of read(name))
      for (const column of columns)
        if (row[column] !== '') expect(row[column], column).toSatisfy(isType[columnTypes[column]]);
  });
});

describe('the tables hold what the model holds', () => {
  const items = library.plans.flatMap((plan) => plan.items);

  test('every item and every sentence', () => {
    expect(read('items').map(({ item }) => Number(item))).toEqual(items.map(({ number }) => number));
    const clauses = library.plans.flatMap((plan) => [
      ...plan.notice,
      ...plan.preamble,
      ...plan.items.flatMap((item) => item.clauses),
    ]);
    expect(
      read('clauses').map(({ clause, received, text_zh, text_en }) => [clause, received, text_zh, text_en]),
    ).toEqual(clauses.map(({ id, received, zh, en }) => [id, received, zh, en]));
  });
  test('every duty', () =>
    expect(read('duties')).toHaveLength(library.plans.flatMap((plan) => dutiesOf(plan)).length));
  test('lists that come apart again, because no value holds a semicolon', () => {
    expect(read('items').map(({ lead }) => lead?.split(';').filter(Boolean))).toEqual(
      items.map(({ lead }) => lead),
    );
    expect(read('units').map(({ aliases_zh }) => aliases_zh?.split(';').filter(Boolean))).toEqual(
      library.units.map(({ aliases }) => aliases.zh),
    );
    expect(read('terms').map(({ variants }) => variants?.split(';').filter(Boolean))).toEqual(
      library.terms.map(({ variants }) => variants),
    );
  });
});

describe('the descriptions of the tables', () => {
  interface Csvw {
    tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
  }
  interface Package {
    resources: {
      name: string;
      path: string;
      bytes: number;
      hash: string;
      schema: { fields: { name: string }[] };
    }[];
  }
  const csvw = JSON.parse(fileAt(dataFiles.csvw).body) as Csvw;
  const pack = JSON.parse(fileAt(dataFiles.dataPackage).body) as Package;
  const header = (path: string) => fileAt(path).body.split('\r\n')[0]?.split(',');
  const beside = (path: string, relative: string) => new URL(relative, `http://host${path}`).pathname;

  test('name every table and its columns in order', () => {
    const published = files
      .filter(({ path, format }) => format === 'csv' && !path.endsWith('.excel.csv'))
      .map(({ path }) => path);
    expect(csvw.tables.map(({ url }) => beside(dataFiles.csvw, url))).toEqual(published);
    expect(pack.resources.map(({ path }) => beside(dataFiles.dataPackage, path))).toEqual(published);
    for (const { url, tableSchema } of csvw.tables)
      expect(tableSchema.columns.map(({ name }) => name)).toEqual(header(beside(dataFiles.csvw, url)));
    for (const { path, schema } of pack.resources)
      expect(schema.fields.map(({ name }) => name)).toEqual(header(beside(dataFiles.dataPackage, path)));
  });
  test('give each file’s size and digest', () => {
    for (const { path, bytes, hash } of pack.resources) {
      const { body } = fileAt(beside(dataFiles.dataPackage, path));
      expect(bytes).toBe(Buffer.byteLength(body));
      expect(hash).toBe(`sha256:${sha256(Buffer.from(body))}`);
    }
  });
});
