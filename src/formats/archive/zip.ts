/** ZIP files that are the same whenever and wherever they are made. */
import { unzipSync, zipSync, type Zippable } from 'fflate';

/** The earliest day a ZIP file can name; the files in it say their own. */
const day = new Date(1980, 0, 1);

export interface Packed {
  path: string;
  body: string | Uint8Array;
  /** Not compressed, as the first file of an EPUB must be. */
  isStored?: boolean;
}

/** Files in the order given. */
export function zip(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { path, body, isStored = false } of files) {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    entries[path] = [bytes, { level: isStored ? 0 : 9, mtime: day }];
  }
  return new Uint8Array(zipSync(entries));
}

/** The files of a ZIP file, in its order. */
export const unzip = (bytes: Uint8Array): Packed[] =>
  Object.entries(unzipSync(bytes)).map(([path, body]) => ({ path, body }));
