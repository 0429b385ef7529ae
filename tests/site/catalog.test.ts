import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { absolute, dataFiles } from '#urls';
import { bytesOf, files, plans, siteAddress, textOf } from './dist.ts';

interface Named {
  '@id': string;
}
interface Value {
  '@value': string;
}
interface Distribution extends Named {
  'dcat:accessURL': Named;
  'dcat:downloadURL': Named;
  'dct:language': Named | Named[];
  'dct:rights': { '@type': string };
  'dct:license': Named;
  'dcat:mediaType': Named;
  'dcat:byteSize': Value;
  'spdx:checksum': { 'spdx:checksumValue': Value };
}
interface Dataset extends Named {
  'dct:title': Value[];
  'dct:description': Value[];
  'dct:publisher': object;
  'dcat:distribution': Distribution[];
}

/** The file of the site an address names. */
const fileAt = (address: string): string => {
  const path = `/${new URL(address).pathname.slice(siteAddress.pathname.length)}`;
  return path.endsWith('/') ? `${path}index.html` : path;
};

describe('the catalog of data sets', () => {
  const catalog = JSON.parse(textOf(dataFiles.catalog)) as Named & { 'dcat:dataset': Dataset[] };
  const sets = catalog['dcat:dataset'];
  const distributions = sets.flatMap((set) => set['dcat:distribution']);
  const index = JSON.parse(textOf(dataFiles.index)) as { files: { url: string; mediaType: string }[] };

  test('gives every data set a title and a description in both languages, and a publisher', () => {
    for (const set of sets) {
      expect(set['dct:title']).toHaveLength(2);
      expect(set['dct:description']).toHaveLength(2);
      expect(set['dct:publisher']).toBeDefined();
      expect(set['dcat:distribution'].length).toBeGreaterThan(0);
    }
  });
  test('says of every file what DCAT-AP asks: where to get it, its languages, its licence and rights', () => {
    for (const distribution of distributions) {
      expect(distribution['dcat:accessURL']['@id']).toMatch(/^http/u);
      for (const { '@id': term } of [distribution['dct:language']].flat())
        expect(term).toMatch(
          /^http:\/\/publications\.europa\.eu\/resource\/authority\/language\/(?:ZHO|ENG)$/u,
        );
      expect(distribution['dct:rights']['@type']).toBe('dct:RightsStatement');
      expect(distribution['dct:license']['@id']).toMatch(/^https:/u);
    }
  });
  test('names each thing once', () => {
    const ids = [catalog, ...sets, ...distributions].map((thing) => thing['@id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
  test('says of every file the size, the digest and the type it has', () => {
    for (const distribution of distributions) {
      const url = distribution['dcat:downloadURL']['@id'];
      const body = bytesOf(fileAt(url));
      expect([url, Number(distribution['dcat:byteSize']['@value'])]).toEqual([url, body.length]);
      expect(distribution['spdx:checksum']['spdx:checksumValue']['@value']).toBe(
        createHash('sha256').update(body).digest('hex'),
      );
      const type = index.files.find((file) => file.url === url)?.mediaType;
      expect(distribution['dcat:mediaType']['@id']).toBe(
        `https://www.iana.org/assignments/media-types/${type ?? ''}`,
      );
    }
  });
  test('holds every plan in every format, and every table', () => {
    const urls = distributions.map((distribution) => distribution['dcat:downloadURL']['@id']);
    const expected = [
      ...plans.flatMap(({ plan: { id } }) => [
        dataFiles.plan(id),
        dataFiles.source(id),
        dataFiles.akn(id, 'zh'),
        dataFiles.akn(id, 'en'),
        dataFiles.planText(id, 'zh', 'md'),
        dataFiles.planText(id, 'en', 'txt'),
      ]),
      ...files.filter((file) => file.startsWith(dataFiles.tableFolder) && file.endsWith('.csv')),
    ];
    for (const path of expected) expect(urls).toContain(new URL(path.slice(1), siteAddress).href);
  });
});

describe('llms.txt', () => {
  const lines = textOf('/llms.txt').split('\n');
  test('begins with a title, then says in both languages that nothing here is official', () => {
    expect(lines[0]).toMatch(/^# \S/u);
    const quoted = lines.filter((line) => line.startsWith('> ')).join('\n');
    expect(quoted).toContain('非官方');
    expect(quoted).toContain('unofficial');
  });
  test('is after that sections of links, each to a page or file that exists', () => {
    const start = lines.findIndex((line) => line.startsWith('## '));
    for (const line of lines.slice(start).filter(Boolean))
      expect(line).toMatch(/^(?:## \S|- \[.+\]\(http.+\))/u);
    const links = lines.flatMap((line) => /\((http[^)]+)\)/u.exec(line)?.[1] ?? []);
    expect(links.filter((link) => !files.includes(fileAt(link)))).toEqual([]);
    expect(links).toContain(absolute(dataFiles.index));
  });
});
