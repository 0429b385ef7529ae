/** The step of npm run build that writes last: SHA256SUMS over every file of the site, which `sha256sum -c` reads. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#text/digest';
import { outFolder } from '#settings';

const folder = outFolder();
const name = 'SHA256SUMS';

const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
  .filter((path) => path !== name)
  .sort();
const lines = paths.map((path) => `${sha256(readFileSync(join(folder, path)))}  ${path}\n`);
writeFileSync(join(folder, name), lines.join(''));
console.log(`checksums: ${lines.length} files in ${name}`);
