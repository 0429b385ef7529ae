import { spawn, spawnSync } from 'node:child_process';
import { outFolder } from '#settings';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageTags, locales } from '#i18n/locales';
import { absolute, dataFiles, href, routes } from '#urls';
import { extensionTypes } from '../../src/serving/rules.ts';
import { serveFolders } from '../support/static-server.ts';
import { documentAt, files, plans } from './dist.ts';

interface Index {
  files: {
    url: string;
    mediaType: string;
    language: string | null;
    bytes: number;
    sha256: string;
    describes: Record<string, string>[];
  }[];
}

const read = (address: string) => readFileSync(join(outFolder(), new URL(address).pathname));
const json = (path: string): unknown => JSON.parse(read(absolute(path)).toString());
const page = (address: string) => documentAt(new URL(address).pathname);
const index = json(dataFiles.index) as Index;

describe('the files below /data/', () => {
  test('are those of the index, and no others but citations', () => {
    const onDisk = readdirSync(join(outFolder(), 'data'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
      .map((entry) => `${relative(outFolder(), entry.parentPath)}/${entry.name}`.replaceAll('\\', '/'))
      .filter((path) => !path.startsWith('data/cite/'))
      .map((path) => absolute(`/${path}`));
    const listed = [...index.files.map(({ url }) => url), absolute(dataFiles.index)];
    expect(onDisk.toSorted()).toEqual(listed.toSorted());
  });
  test.each(index.files)('$url has the size and digest given', ({ url, bytes, sha256 }) => {
    const body = read(url);
    expect(body.length).toBe(bytes);
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
  });
});

test('the servers know a media type for the files there are, and for no others', () => {
  const there = new Set(
    files.filter((file) => !/\.(?:br|gz)$/u.test(file)).map((file) => extname(file).slice(1)),
  );
  // Named by the table of names, and there only where npm run pdf has run.
  const known = [...Object.keys(extensionTypes).filter((extension) => extension !== 'pdf'), ''];
  expect([...there].filter((extension) => extension !== 'pdf').toSorted()).toEqual(known.toSorted());
});

test('every page links to the files that say the same, with their type', () => {
  const missing = index.files.flatMap(({ url, mediaType, language, describes }) =>
    describes.flatMap((addresses) =>
      locales
        .filter((locale) => language === null || language === languageTags[locale])
        .map((locale) => addresses[locale] ?? '')
        .filter((address) => {
          const links = [...page(address).querySelectorAll('link[rel="alternate"][type]')];
          return !links.some(
            (link) =>
              link.getAttribute('type') === mediaType && absolute(link.getAttribute('href') ?? '') === url,
          );
        })
        .map((address) => `${address} does not link to ${url}`),
    ),
  );
  expect(missing).toEqual([]);
  expect(index.files.filter(({ describes }) => describes.length > 0).length).toBeGreaterThan(60);
});

describe('the programs on the data page', () => {
  let server: Awaited<ReturnType<typeof serveFolders>>;
  beforeAll(async () => {
    server = await serveFolders(outFolder());
  });
  afterAll(() => {
    server.stop();
  });

  const isHere = (command: string) => spawnSync(command, ['--version']).error === undefined;
  const runners = {
    sh: { command: 'sh', flag: '-c', needs: 'curl' },
    python3: { command: 'python3', flag: '-c', needs: 'python3' },
    Rscript: { command: 'Rscript', flag: '-e', needs: 'Rscript' },
  };
  const output = (command: string, parameters: readonly string[]) =>
    new Promise<string>((resolve, reject) => {
      const child = spawn(command, parameters);
      let text = '';
      let errors = '';
      child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
      child.on('close', (code) => (code === 0 ? resolve(text) : reject(new Error(errors))));
    });

  for (const locale of locales)
    for (const [name, { command, flag, needs }] of Object.entries(runners))
      // Skipped, and counted as skipped, on a machine without the program.
      test.skipIf(!isHere(needs))(`${needs}, ${locale}: prints the items the unit leads`, async () => {
        const shown = page(absolute(href(locale, routes.data))).querySelector(`[data-runs="${name}"]`);
        const code = (shown?.textContent ?? '').replaceAll(new URL(absolute('/')).origin, server.origin);
        expect(code).toContain(server.origin);
        // As a word: 2023 is not named where dezhou-2023 is.
        const named = ({ id }: { id: string }) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'u').test(code);
        const plan = plans.find((each) => named(each.plan));
        const unit = plan?.units.find(named)?.id ?? '';
        const led = (plan?.items ?? []).filter(({ lead }) => lead.includes(unit)).map((item) => item.number);
        const printed = (await output(command, [flag, code])).trim().split(/\s+/u).map(Number);
        expect(printed).toEqual(led);
        expect(led.length).toBeGreaterThan(1);
      });
});
