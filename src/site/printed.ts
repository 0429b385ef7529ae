import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedFolder } from '#formats/pdf/editions';

/** The bytes of a printed edition, by its path below the folder of printed editions; null when it was not printed. */
export function printedFile(path: string): Uint8Array<ArrayBuffer> | null {
  const file = join(printedFolder, path);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
}
