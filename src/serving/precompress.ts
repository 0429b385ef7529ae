/** Writes a brotli and a gzip twin beside every file that gains by it, for servers that send them as they are. */
import { createHash } from 'node:crypto';
import { copyFile, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forgetUnused, kept } from '#files/kept';
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
type Encoding = keyof typeof encodings;

/** Bytes. What fits into one packet with its header arrives no sooner for being shorter. */
export const smallest = 1000;

/** Whether a file gets twins: paths of files that are compressed already do not. */
const isCompressible = (file: string): boolean => !compressedExtensions.has(extname(file).slice(1));

const folderOfTwins = 'precompressed';

/**
 * Compresses `files`, paths below `folder`, and keeps the work under the digest of what was compressed. Output: how
 * many twins were written, and how many of them had to be made.
 */
export async function precompress(
  folder: string,
  files: readonly string[],
): Promise<{ twins: number; fresh: number }> {
  // Equal files are compressed once.
  const made = new Map<string, ReturnType<typeof kept>>();
  const counts = { twins: 0, fresh: 0 };
  const twin = async (file: string, encoding: Encoding): Promise<void> => {
    const bytes = await readFile(join(folder, file));
    if (bytes.length < smallest) return;
    const name = `${createHash('sha256').update(bytes).digest('hex')}.${encoding}`;
    const known = made.get(name);
    const work = known ?? kept(folderOfTwins, name, () => encodings[encoding](bytes));
    made.set(name, work);
    const { path, isFresh } = await work;
    await copyFile(path, join(folder, `${file}.${encoding}`));
    counts.twins += 1;
    if (isFresh && known === undefined) counts.fresh += 1;
  };
  const queue = files
    .filter(isCompressible)
    .flatMap((file) => (['br', 'gz'] as const).map((encoding) => ({ file, encoding })))
    .values();
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (const { file, encoding } of queue) await twin(file, encoding);
    }),
  );
  forgetUnused(
    folderOfTwins,
    (await Promise.all(made.values())).map(({ path }) => path),
  );
  return counts;
}
