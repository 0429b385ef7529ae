import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingCodes, format, FindingsError, type Finding } from '#schema/findings';

const finding: Finding = { file: 'a.txt', line: 3, column: 7, code: 'title-missing', params: { number: 6 } };

test('a finding is one line: place, code, what is wrong, what to do', () => {
  expect(format(finding)).toBe(
    'a.txt:3:7  title-missing  draft: item 6 has no title yet; write one of a few words that says what it is about',
  );
});

test('a finding that knows no line names the field', () => {
  const unplaced = { file: 'a.txt', code: finding.code, params: finding.params };
  expect(format({ ...unplaced, path: ['clauses', 2, 'digest'] })).toMatch(
    /^a\.txt  clauses\.2\.digest  title-missing  /u,
  );
  expect(format({ ...unplaced, path: [] })).toMatch(/^a\.txt  title-missing  /u);
});

test('a placeholder without a value stays visible', () => {
  expect(format({ ...finding, params: {} })).toContain('item {number} has no title yet');
});

test('an error carries every finding, and its message lists them', () => {
  const error = new FindingsError([finding, { ...finding, line: 9 }]);
  expect(error.findings).toHaveLength(2);
  expect(error.message.split('\n')).toHaveLength(2);
});

test('every code of the catalogue is earned in some test', () => {
  const isOfTests = ({ name, parentPath }: Dirent) =>
    (name.endsWith('.test.ts') && name !== 'findings.test.ts') ||
    (name.endsWith('.yaml') && parentPath.endsWith('layouts'));
  const tests = readdirSync('tests', { recursive: true, withFileTypes: true })
    .filter(isOfTests)
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
    .replace(/^\s*(?:\/\/|\/?\*).*$/gmu, '');
  const earned = (code: string) => new RegExp(`['" ]${code}(?:['" ]|$)`, 'mu').test(tests);
  expect(findingCodes.filter((code) => !earned(code))).toEqual([]);
});
