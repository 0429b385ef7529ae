import { fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { precompress } from '#serving/precompress';
import { filesBelow } from '#serving/read-site';
import { siteAddress } from '../../src/settings.ts';
import { settleTimes, switchTo } from '#serving/release';
import { hasNginx, startNginx, type Server } from './nginx.ts';

const switches = 50;
const readersAtOnce = 8;
const names = ['甲', '乙'] as const;
const pages = ['/', '/404.html', '/zh/', '/en/', '/zh/plans/2022/', '/zh/units/', '/en/plans/2022/items/6/'];
const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path);

/** A release with the pages of this test, each with the release's name in it, of one length in both. */
async function prepare(target: string, name: string, number: string): Promise<string> {
  const release = join(target, 'releases', number);
  for (const path of pages) {
    const file = join(release, fileOf(path));
    cpSync(join('dist', fileOf(path)), file);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('</body>', () => `<!-- ${name} --></body>`),
    );
  }
  mkdirSync(join(release, '_astro'));
  writeFileSync(join(release, `_astro/only-in-${number}.12345678.js`), `// ${name}`);
  await precompress(release, filesBelow(release));
  return release;
}

describe.skipIf(!hasNginx)('readers, while releases are switched fifty times', () => {
  let server: Server;
  let target: string;
  let releases: string[];
  beforeAll(async () => {
    target = mkdtempSync(join(tmpdir(), 'switch-'));
    releases = [await prepare(target, names[0], '0001'), await prepare(target, names[1], '0002')];
    const [first = '', second = ''] = releases;
    settleTimes(first, null);
    settleTimes(second, first);
    switchTo(target, first);
    server = await startNginx(first, siteAddress(), target);
  });
  afterAll(async () => {
    await server.stop();
    rmSync(target, { recursive: true, force: true });
  });

  test('get every answer, and each is wholly of one release and named by its own tag', async () => {
    const expected = releases.map(
      (release) => new Map(pages.map((path) => [path, readFileSync(join(release, fileOf(path)))])),
    );
    const wrong: string[] = [];
    const seen = [0, 0];
    const releaseOfTag = new Map<string, number>();
    let answers = 0;
    let isOver = false;
    const reader = async (number: number) => {
      for (let turn = number; !isOver; turn++) {
        const path = pages[turn % pages.length] ?? '/';
        const { status, headers, body } = await server.get(path, {
          'Accept-Encoding': ['br', 'gzip', 'identity'][turn % 3] ?? 'identity',
        });
        answers++;
        const encoding = headers['content-encoding'];
        const text =
          encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;
        const release = expected.findIndex((contents) => contents.get(path)?.equals(text));
        if (status !== 200 || release === -1) {
          wrong.push(`${path}: ${status}, of neither release`);
          continue;
        }
        seen[release] = (seen[release] ?? 0) + 1;
        const tag = `${path} ${encoding} ${headers.etag}`;
        if ((releaseOfTag.get(tag) ?? release) !== release) wrong.push(`${tag}: two contents`);
        releaseOfTag.set(tag, release);
      }
    };
    const readers = Array.from({ length: readersAtOnce }, (_, number) => reader(number));
    const switcher = fork('tests/serve/switcher.ts', [target, String(switches), ...releases]);
    const [code] = (await once(switcher, 'exit')) as [number | null];
    isOver = true;
    await Promise.all(readers);
    expect(wrong).toEqual([]);
    expect(code).toBe(0);
    expect(Math.min(...seen)).toBeGreaterThan(switches);
    expect(answers).toBeGreaterThan(switches * readersAtOnce);
  });

  test('still get the hashed files of the release before', async () => {
    for (const number of ['0001', '0002']) {
      const { status, headers } = await server.get(`/_astro/only-in-${number}.12345678.js`);
      expect(status).toBe(200);
      expect(headers['cache-control']).toContain('immutable');
    }
  });
});
