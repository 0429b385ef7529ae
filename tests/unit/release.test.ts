import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { publish, RefusedRelease } from '#serving/release';

const base = '/some/path';
const plan = '{"plan":"2022"}';
const index = (body: string) =>
  JSON.stringify({
    files: [
      {
        url: `https://example.org${base}/data/plan.json`,
        sha256: createHash('sha256').update(body).digest('hex'),
      },
    ],
  });
const site = {
  'index.html': 'gateway',
  '404.html': 'not found',
  'robots.txt': 'robots',
  'sitemap-index.xml': '<x/>',
  'zh/index.html': '甲',
  'en/index.html': 'A',
  'data/index.json': index(plan),
  'data/plan.json': plan,
};
type Files = Record<string, string | Buffer>;

const write = (files: Files) => (folder: string) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};
const newTarget = () => {
  const target = mkdtempSync(join(tmpdir(), 'releases-'));
  onTestFinished(() => rmSync(target, { recursive: true, force: true }));
  return target;
};
const shown = (target: string, path: string) => readFileSync(join(target, 'current', base, path), 'utf8');
const timeOf = (target: string, path: string) => statSync(join(target, 'current', base, path)).mtimeMs;

test('a release that passes is the one readers get, and the one before is kept', async () => {
  const target = newTarget();
  for (const word of ['1', '2', '3']) await publish(target, base, write({ ...site, 'zh/index.html': word }));
  expect(shown(target, 'zh/index.html')).toBe('3');
  expect(readFileSync(join(target, 'previous', base, 'zh/index.html'), 'utf8')).toBe('2');
  expect(readdirSync(join(target, 'releases'))).toEqual(['0002', '0003']);
});

test('a file that did not change keeps its time, and one that did gets a later second', async () => {
  const target = newTarget();
  await publish(target, base, write(site));
  const before = { same: timeOf(target, 'en/index.html'), other: timeOf(target, 'zh/index.html') };
  await publish(target, base, write({ ...site, 'zh/index.html': '乙' }));
  expect(timeOf(target, 'en/index.html')).toBe(before.same);
  expect(timeOf(target, 'zh/index.html')).toBeGreaterThanOrEqual(before.other + 1000);
});

const { 'zh/index.html': home, ...withoutHome } = site;
test.each<[string, Files, string]>([
  ['lacks a page it must have', withoutHome, '/zh/index.html is missing'],
  ['lost a page that was published', site, '/zh/old/index.html was published and is gone'],
  ['has data its index does not describe', { ...site, 'data/plan.json': '{}' }, 'is not what the index says'],
  [
    'has a twin of another file',
    { ...site, 'en/index.html.gz': gzipSync('other') },
    'is not the compressed /en/index.html',
  ],
])('a release that %s is refused, and readers keep what they had', async (_, files, reason) => {
  const target = newTarget();
  await publish(target, base, write({ ...site, 'zh/old/index.html': 'old' }));
  const attempt = () =>
    publish(target, base, write(reason.includes('gone') ? files : { 'zh/old/index.html': 'old', ...files }));
  await expect(attempt()).rejects.toThrow(RefusedRelease);
  await expect(attempt()).rejects.toThrow(reason);
  expect(shown(target, 'zh/index.html')).toBe(home);
  expect(readdirSync(join(target, 'releases'))).toEqual(['0001']);
});

test('a build that breaks off leaves nothing behind', async () => {
  const target = newTarget();
  const breakOff = () =>
    publish(target, base, (folder) => {
      write(site)(folder);
      throw new Error('out of space');
    });
  await expect(breakOff()).rejects.toThrow('out of space');
  expect(existsSync(join(target, 'current'))).toBe(false);
  expect(readdirSync(join(target, 'releases'))).toEqual([]);
});
