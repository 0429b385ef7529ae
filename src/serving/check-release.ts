/** What must hold of a build before readers get it. Findings are sentences; none means it may go out. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { sha256 } from '#text/digest';
import { locales } from '#i18n/locales';
import { dataFiles } from '#urls';
import { filesBelow } from './read-site.ts';
import { notFoundPage } from './site.ts';

const expected = [
  '/index.html',
  notFoundPage,
  '/robots.txt',
  '/sitemap-index.xml',
  dataFiles.index,
  ...locales.map((locale) => `/${locale}/index.html`),
];
const decoders = { br: brotliDecompressSync, gz: gunzipSync } as const;

/** Twins that are not what they stand for. */
const wrongTwins = (folder: string, files: readonly string[]): string[] =>
  files.flatMap((file) =>
    (['br', 'gz'] as const)
      .filter((encoding) => existsSync(join(folder, `${file}.${encoding}`)))
      .filter((encoding) => {
        const twin = readFileSync(join(folder, `${file}.${encoding}`));
        return !decoders[encoding](twin).equals(readFileSync(join(folder, file)));
      })
      .map((encoding) => `${file}.${encoding} is not the compressed ${file}`),
  );

/** Data files that differ from what the index of all says of them. */
function wrongData(folder: string, base: string): string[] {
  const index = JSON.parse(readFileSync(join(folder, dataFiles.index), 'utf8')) as {
    files: { url: string; sha256: string }[];
  };
  return index.files.flatMap(({ url, sha256: digest }) => {
    const path = new URL(url).pathname.slice(base.length);
    const file = join(folder, path);
    if (!existsSync(file)) return [`${path} is in the index and not there`];
    return sha256(readFileSync(file)) === digest ? [] : [`${path} is not what the index says`];
  });
}

/**
 * Input: the folder of a build, that of the release readers have now or null, and the base path without its final
 * slash.
 */
export function checkRelease(folder: string, current: string | null, base: string): string[] {
  const files = filesBelow(folder);
  const present = new Set(files);
  const missing = expected.filter((file) => !present.has(file));
  if (missing.length > 0) return missing.map((file) => `${file} is missing`);
  const removed = (current === null ? [] : filesBelow(current)).filter(
    (file) => file.endsWith('.html') && !present.has(file),
  );
  return [
    ...removed.map((file) => `${file} was published and is gone: an address needs a redirect`),
    ...wrongData(folder, base),
    ...wrongTwins(folder, files),
  ];
}
