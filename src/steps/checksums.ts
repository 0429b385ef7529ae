/** SHA256SUMS: every file a server gives, as `sha256sum -c` reads it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#text/digest';
import { givenFiles, type BuiltSite } from '#serving/site';
import { dataFiles } from '#urls';

/** Output: how many files it lists. Itself it does not. */
export function writeChecksums(folder: string, site: BuiltSite): number {
  const files = givenFiles(site).filter((file) => file !== dataFiles.checksums);
  const lines = files.map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file.slice(1)}\n`);
  writeFileSync(join(folder, dataFiles.checksums), lines.join(''));
  return lines.length;
}
