import { describe, expect, test } from 'vitest';
import { buildLibrary } from '#model/library';
import { countByRule, normalise } from '#text/normalise';
import { kindOf, readContent } from '#files/read-content';
import { verifyPlan } from '#importer/verify/verify-plan';
import { allContentFiles, contentFiles, sourceBytes, sourceText } from '../support/content.ts';

const { findings } = readContent(allContentFiles);
const { content } = readContent(contentFiles);
const verification = verifyPlan(content, '2022', sourceBytes);
const library = buildLibrary(content);
const [plan] = library.plans;

describe('the content', () => {
  test('has nothing wrong with it', () => expect(findings).toEqual([]));
  test('has no file that nothing reads', () =>
    expect([...allContentFiles.keys()].filter((file) => kindOf(file) === undefined)).toEqual([]));
});

describe('the plan of 2022', () => {
  test('is the received text, character for character', () => expect(verification.findings).toEqual([]));
  test('has 9 sections, 22 items, 84 clauses, 20 named units and 7 groups', () =>
    expect(verification.counts).toEqual({ sections: 9, items: 22, clauses: 84, units: 20, groups: 7 }));
  test('was received with these deviations, no more and no fewer', () =>
    expect(verification.rules).toEqual({
      'byte-order-mark': 0,
      'line-ending': 0,
      'blank-line': 50,
      'outer-space': 0,
      'page-mark': 0,
      'page-break': 7,
      'line-break': 2,
      'number-space': 22,
      'digit-space': 15,
      'letter-space': 3,
      'mark-space': 0,
      'full-stop': 0,
      'punctuation-width': 171,
      'bracket-pair': 4,
    }));
  test('has its items in their sections', () =>
    expect(plan?.sections.map(({ items }) => items.map(({ number }) => number))).toEqual([
      [1],
      [2, 3, 4, 5],
      [6, 7, 8],
      [9, 10],
      [11, 12],
      [13, 14],
      [15],
      [16, 17, 18, 19, 20],
      [21, 22],
    ]));
  test('keeps the printed order of joint leads', () => {
    const leads = (number: number) => plan?.items[number - 1]?.lead;
    expect(leads(2)).toEqual(['zhengfu-bangongshi', 'sifaju']);
    expect(leads(3)).toEqual(leads(2));
    expect(leads(4)).toEqual(['sifaju', 'zhengfu-bangongshi']);
    expect(leads(5)).toEqual(leads(4));
  });
  test('has one item without lead, and it is 12', () =>
    expect(plan?.items.filter(({ lead }) => lead.length === 0).map(({ number }) => number)).toEqual([12]));
  test('names one group in item 9 and the county governments alone in item 18', () => {
    expect(plan?.items[8]?.responsible).toEqual(['shizhengfu-youguan-bumen']);
    expect(plan?.items[17]?.responsible).toEqual(['ge-xian-shi-qu-zhengfu']);
  });
  test('reads the variant in item 13 as the same group', () => {
    expect(plan?.items[12]?.note).toContain('各县（市、区）政府');
    expect(plan?.items[12]?.responsible).toContain('ge-xian-shi-qu-zhengfu');
  });
  test('has 20 departments, 8 counties and 3 zones in its registry', () => {
    const kinds = library.units.map(({ kind }) => kind);
    expect([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length])).toEqual([
      ['department', 20],
      ['county', 8],
      ['zone', 3],
    ]);
  });
  test('shows four repairs, and keeps the received wording', () => {
    expect(plan?.repairs.map(({ clause, received, proposed }) => [clause, received, proposed])).toEqual([
      ['7.1', '行务公开', '政务公开'],
      ['7.2', '行务公开', '政务公开'],
      ['8.3', '行政诚信', '政务诚信'],
      ['8.8', '行政服务', '政务服务'],
    ]);
    const clauses = plan?.items.flatMap((item) => item.clauses) ?? [];
    const changed = clauses.filter(({ received, zh }) => received !== zh).map(({ id }) => id);
    expect(changed).toEqual(['7.1', '7.2', '8.3', '8.8']);
  });
  test('has repairs in its titles too', () => expect(plan?.items[6]?.title.zh).toBe('深入推进政务公开'));
});

describe('the canonical text', () => {
  const { paragraphs, text } = normalise(sourceText);
  test('is not changed by a second pass', () => {
    const again = normalise(text);
    expect(again.text).toBe(text);
    expect(Object.values(countByRule(again.applied)).every((count) => count === 0)).toBe(true);
  });
  test('has no ASCII punctuation between Chinese characters', () =>
    expect(text.match(/\p{Script=Han}[,:;()[\]]+\p{Script=Han}/gu)).toBeNull());
  test('knows for each character the line and column it came from', () => {
    const lines = sourceText.split('\n').map((line) => [...line]);
    const narrow: Record<string, string> = {
      '，': ',',
      '：': ':',
      '；': ';',
      '（': '(',
      '）': ')',
      '〕': ']',
    };
    for (const { char, line, column } of paragraphs.flat()) {
      const received = lines[line - 1]?.[column - 1];
      expect([char, narrow[char]], `${line}:${column}`).toContain(received);
    }
  });
});

describe('every item', () => {
  const readings = [...allContentFiles].filter(([file]) => /items\/(?:zh|en)\//u.test(file));
  test('has an editor’s reading in both languages', () => {
    expect(readings.length).toBeGreaterThan(0);
    for (const [file, text] of readings) expect(text.split('\n---\n')[1]?.trim(), file).toBeTruthy();
  });
});
