/** What is handed to translators comes back to its place, and only there. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { glossaryCsv, glossaryOf, glossaryTbx } from '#importer/exchange/glossary';
import { pairsOf } from '#importer/exchange/pairs';
import { takeIn } from '#importer/exchange/take-in';
import { fromXliff, toXliff } from '#importer/exchange/xliff';
import { memoryOf, suggest } from '#importer/propose/memory';
import { readContent } from '#files/read-content';
import { fingerprint, projectCopy, run } from '../support/command.ts';
import { contentFiles } from '../support/content.ts';

const { content } = readContent(contentFiles);
const pairs = pairsOf(content, '2022');
const units = async () => fromXliff('2022', await toXliff('2022', pairs));

test('every text of the plan goes out once, with its English', () => {
  expect(new Set(pairs.map(({ key }) => key)).size).toBe(pairs.length);
  // 8 fields of the head, notice, preamble, 9 sections, 22 titles, 84 clauses.
  expect(pairs).toHaveLength(8 + 2 + 9 + 22 + 84);
  expect(pairs.find(({ key }) => key === '6.5')).toMatchObject({
    zh: '持续推进“证照分离”改革。',
    file: 'plans/2022/items/en/06.mdx',
  });
});

test('and comes back as it went out', async () => {
  const back = await units();
  expect(back).toEqual(pairs.map(({ key, zh, en }) => ({ key, zh, en })));
  expect(takeIn(pairs, back, contentFiles, '2022.xlf')).toMatchObject({
    files: new Map(),
    findings: [],
    count: 0,
  });
});

test('a translation is entered with the digest of its Chinese, and a proposal is confirmed by it', async () => {
  const file = 'plans/2022/items/en/06.mdx';
  const open = new Map([
    ...contentFiles,
    [
      file,
      (contentFiles.get(file) ?? '').replace(
        'digest: c612bae6f1dc51da',
        'digest: c612bae6f1dc51da\n    proposal: 2021/6.5',
      ),
    ],
  ]);
  const own = pairsOf(readContent(open).content, '2022');
  expect(own.find(({ key }) => key === '6.5')).toHaveProperty('proposal');
  const untouched = await toXliff('2022', own);
  expect(takeIn(own, await fromXliff('2022', untouched), open, '2022.xlf').count).toBe(0);
  const xml = untouched.replace('Continue to advance the reform for', 'Go on with the reform for');
  const { files, count } = takeIn(own, await fromXliff('2022', xml), open, '2022.xlf');
  expect(count).toBe(1);
  expect([...files.keys()]).toEqual([file]);
  expect(files.get(file)).toContain('Go on with the reform for');
  expect(files.get(file)).not.toContain('proposal');
  expect(readContent(new Map([...open, ...files])).findings).toEqual([]);
});

test('what does not fit the plan any more is told and not entered', async () => {
  const back = await units();
  const changed = back.map((unit) =>
    unit.key === '6.5' ? { ...unit, zh: '别的句子。', en: 'Another.' } : unit,
  );
  const { count, findings } = takeIn(
    pairs,
    [...changed, { key: '99.1', zh: '无', en: 'None' }],
    contentFiles,
    'a.xlf',
  );
  expect(count).toBe(0);
  expect(findings.map(({ code }) => code)).toEqual(['unit-changed', 'unit-gone']);
  await expect(fromXliff('2023', await toXliff('2022', pairs))).rejects.toThrow('no translation of 2023');
});

test('the command hands out and takes back', () => {
  const folder = projectCopy();
  expect(run('translate', folder, ['export', '2022']).status).toBe(0);
  const before = fingerprint(join(folder, 'content'));
  const file = join(folder, 'translation', '2022.xlf');
  expect(run('translate', folder, ['import', '2022', file]).stdout).toBe(
    '0 translations entered in 0 files\n',
  );
  expect(fingerprint(join(folder, 'content'))).toEqual(before);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('Continue to advance the reform for', 'Go on with the reform for'),
  );
  expect(run('translate', folder, ['import', '2022', file]).stdout).toBe(
    '1 translations entered in 1 files\n',
  );
  expect(run('translate', folder, ['glossary', 'tbx']).status).toBe(0);
  expect(run('translate', folder, ['export', 'nothing'])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('Usage') as string,
  });
});

test('the glossary goes out as a table and as TBX', () => {
  const entries = glossaryOf(content);
  const rows = parseCsv(glossaryCsv(entries), { columns: true });
  expect(rows).toHaveLength(content.terms.length);
  expect(glossaryTbx(entries).match(/<conceptEntry /gu)).toHaveLength(content.terms.length);
});

test('the memory gives the same sentence, or the nearest with what differs, and nothing where none is near', () => {
  const memory = memoryOf(content);
  expect(suggest('持续推进“证照分离”改革。', memory)).toMatchObject({
    proposal: expect.stringMatching(/^2022\/6\.5, the same words$/u) as string,
  });
  expect(suggest('深入推进“证照分离”改革。', memory)?.proposal).toMatch(
    /^2022\/6\.5, \d+ % alike: “持续” → “深入”$/u,
  );
  expect(suggest('种植果树三百亩。', memory)).toBeNull();
});
