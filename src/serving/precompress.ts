/** Writes a brotli and a gzip twin beside every file that gains by it. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { compressedExtensions } from './rules.ts';

const encodings = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_LGWIN]: 24,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
} as const;

/** Bytes. What fits into one packet with its header arrives no sooner for being shorter. */
export const smallest = 1000;

/** Whether a file gets twins: paths of files that are compressed already do not. */
const isCompressible = (file: string): boolean => !compressedExtensions.has(extname(file).slice(1));

/** Milliseconds after which unused work is thrown away. */
const keptFor = 7 * 24 * 60 * 60 * 1000;

async function forget(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const path = join(cache, name);
    if (Date.now() - (await stat(path)).mtimeMs > keptFor) await rm(path, { force: true });
  }
}

/**
 * Compresses `files`, paths below `folder`, and keeps the work in `cache` under the digest of what was compressed.
 * Output: how many twins were written, and how many of them were not in the cache.
 */
export async function precompress(folder: string, files: readonly string[], cache: string) {
  await mkdir(cache, { recursive: true });
  const used = new Map<string, Promise<void>>();
  let fresh = 0;
  const keep = async (kept: string, bytes: Buffer, encoding: keyof typeof encodings) => {
    if (existsSync(join(cache, kept))) return utimes(join(cache, kept), new Date(), new Date());
    fresh++;
    // Renamed when complete: a build that was stopped leaves no half file behind.
    const unfinished = join(cache, `${kept}.part`);
    await writeFile(unfinished, await encodings[encoding](bytes));
    await rename(unfinished, join(cache, kept));
  };
  const twin = async (file: string, encoding: keyof typeof encodings) => {
    const bytes = await readFile(join(folder, file));
    if (bytes.length < smallest) return;
    const kept = `${createHash('sha256').update(bytes).digest('hex')}.${encoding}`;
    // Equal files are compressed once.
    const work = used.get(kept) ?? keep(kept, bytes, encoding);
    used.set(kept, work);
    await work;
    await copyFile(join(cache, kept), join(folder, `${file}.${encoding}`));
  };
  const work = files
    .filter(isCompressible)
    .flatMap((file) => (['br', 'gz'] as const).map((encoding) => ({ file, encoding })));
  const queue = work.values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const { file, encoding } of queue) await twin(file, encoding);
    }),
  );
  await forget(cache);
  return { twins: work.length, fresh };
}
