/** SHA256SUMS: every file a server gives, as `sha256sum -c` reads it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#text/digest';
import { givenFiles, type BuiltSite } from '#serving/site';
import { dataFiles } from '#urls';

/** Output: the digests of the files it lists. Itself it does not. */
export function writeChecksums(folder: string, site: BuiltSite): string[] {
  const files = givenFiles(site).filter((file) => file !== dataFiles.checksums);
  const digests = files.map((file) => sha256(readFileSync(join(folder, file))));
  const lines = files.map((file, at) => `${digests[at] ?? ''}  ${file.slice(1)}\n`);
  writeFileSync(join(folder, dataFiles.checksums), lines.join(''));
  return digests;
}
