/** Work kept below .cache/ under the digest of what it was made from, so that equal work is done once. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

const day = 24 * 60 * 60 * 1000;
/** Milliseconds after which unused work is thrown away. */
const keptFor = 7 * day;

/** Where a kept file is, or would be. */
export const keptPath = (folder: string, name: string): string => join('.cache', folder, name);

/**
 * Makes a file unless it is kept. `name` holds the digest of everything `make` works from. The file is renamed when
 * complete: a build that was stopped leaves no half one behind.
 */
export async function kept(
  folder: string,
  name: string,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<{ path: string; isFresh: boolean }> {
  const path = keptPath(folder, name);
  if (existsSync(path)) return { path, isFresh: false };
  const bytes = await make();
  return { path: keptAtOnce(folder, name, () => bytes), isFresh: true };
}

/** The same at once, for what is made without waiting. Output: the path. */
export function keptAtOnce(folder: string, name: string, make: () => Uint8Array): string {
  const path = keptPath(folder, name);
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.${process.pid}.${threadId}`;
    writeFileSync(unfinished, make());
    renameSync(unfinished, path);
  }
  return path;
}

/** Marks kept files as used now, and throws away what no build has used for a week. */
export function forgetUnused(folder: string, used: Iterable<string>): void {
  const now = new Date();
  for (const path of used) utimesSync(path, now, now);
  const place = keptPath(folder, '');
  for (const name of existsSync(place) ? readdirSync(place) : []) {
    const path = join(place, name);
    if (statSync(path).mtimeMs < now.getTime() - keptFor) rmSync(path, { force: true });
  }
}
