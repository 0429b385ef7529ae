/** What editors say of a plan’s neighbours: follow-ups and lineage, and what the check refuses of them. */
import { parse, stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { readTree } from '#files/disk';
import { contentEndings, readContent } from '#files/read-content';
import type { FollowUpData } from '#schema/follow-up';
import type { LineageData } from '#schema/lineage';
import { contentFiles } from '../support/content.ts';

const followUps = 'plans/2022/follow-up.yaml';
const lineage = 'plans/2022/lineage.yaml';
/** The plan with an older and a newer one of its series, and one of another city. */
const several = new Map([...contentFiles, ...readTree('tests/fixtures/plans', contentEndings)]);

function codesWith(file: string, change: (data: unknown) => void): string[] {
  const data: unknown = parse(several.get(file) ?? '');
  change(data);
  return readContent(new Map([...several, [file, stringify(data, { version: '1.1' })]])).findings.map(
    ({ code }) => code,
  );
}

test('plans of several years and cities stand beside each other with nothing wrong', () =>
  expect(readContent(several).findings).toEqual([]));

describe('of follow-ups', () => {
  const codes = (change: (record: FollowUpData['records'][number]) => void) =>
    codesWith(followUps, (data) => {
      const [first] = (data as FollowUpData).records;
      if (first) change(first);
    });
  test.each(['11.99', '99.1'])('a clause that is not there is refused: %s', (clause) =>
    expect(codes((record) => void (record.clauses = [clause]))).toEqual(['reference-unknown']),
  );
  test('an item or a unit that is not there is refused', () => {
    expect(codes((record) => void (record.items = [23]))).toEqual(['reference-unknown']);
    expect(codes((record) => void (record.units = ['nobody']))).toEqual(['reference-unknown']);
  });
  test('one about nothing is refused', () =>
    expect(codes((record) => void Object.assign(record, { items: [], clauses: [] }))).toEqual([
      'follow-up-unplaced',
    ]));
  test('a phase that its date does not bear out is refused', () => {
    expect(codes((record) => void (record.phase = 'before'))).toEqual(['follow-up-phase']);
    expect(codes((record) => void (record.date = '2023-01-01'))).toEqual(['follow-up-phase']);
  });
  test('the same id twice is refused', () =>
    expect(
      codesWith(followUps, (data) => {
        const { records } = data as FollowUpData;
        const [first] = records;
        if (first) records.push(first);
      }),
    ).toEqual(['id-duplicate']));
  test('none here was opened by the editors, and each says so', () => {
    const { records } = parse(several.get(followUps) ?? '') as FollowUpData;
    expect(records.map(({ seen }) => seen)).toEqual(records.map(() => 'excerpt'));
  });
});

describe('of lineage', () => {
  const codes = (change: (data: LineageData) => void) =>
    codesWith(lineage, (data) => change(data as LineageData));
  const line = (item: number, more: Partial<LineageData['items'][number]>) => (data: LineageData) =>
    void Object.assign(data.items[item - 1] ?? {}, more);
  test('a plan before that is not here is refused', () =>
    expect(codes((data) => void (data.before = '1999'))).toEqual(['reference-unknown']));
  test.each(['2023', 'dezhou-2023', '2022'])('%s is no earlier plan of the series', (before) =>
    expect(codes((data) => void (data.before = before))).toEqual(['lineage-series']),
  );
  test('an item left out is missed, an item named twice is refused', () => {
    expect(codes((data) => void data.items.pop())).toEqual(['lineage-incomplete']);
    expect(codes((data) => void (data.items[21] = { ...data.items[0], item: 1 } as never))).toEqual([
      'lineage-incomplete',
      'id-duplicate',
    ]);
  });
  test('an item of the plan before that is not there is refused', () =>
    expect(codes(line(3, { from: [7] }))).toEqual(['reference-unknown']));
  test.each([
    [20, 'reworded'],
    [3, 'same'],
    [3, 'new'],
    [7, 'reworded'],
    [1, 'same'],
  ] as const)('item %i is not %s', (item, how) =>
    expect(codes(line(item, { how }))).toEqual(['lineage-how']),
  );
  test('what nobody has confirmed is not published', () =>
    expect(codes(line(3, { confirmed: false }))).toEqual(['lineage-unconfirmed']));
});
