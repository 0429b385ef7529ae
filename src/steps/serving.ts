/** After the pages are built: precompressed twins beside the site, and its servers' configurations in build/serving/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { outFolder, siteAddress } from '#settings';
import { debian } from '#serving/machine';
import { nginxConfiguration } from '#serving/nginx';
import { precompress } from '#serving/precompress';
import { readSite } from '#serving/read-site';
import { extensionTypes, namedTypes, valueFor } from '#serving/rules';
import { headersFile, redirectsFile } from '#serving/static-host';

const folder = outFolder();
const target = 'build/serving';

const site = readSite(folder, siteAddress());
const unknown = site.files.filter(
  (file) => extensionTypes[extname(file).slice(1)] === undefined && valueFor(namedTypes, file) === '',
);
if (unknown.length > 0) {
  throw new Error(`src/serving/rules.ts knows no media type for ${unknown.join(', ')}`);
}

// Pages that only lead elsewhere are answered by a redirect.
const moved = new Set(site.moves.map(({ from }) => `${from}index.html`));
const served = site.files.filter((file) => !moved.has(file));
const { twins, fresh } = await precompress(folder, served, '.cache/precompressed');

mkdirSync(target, { recursive: true });
writeFileSync(join(target, 'nginx.conf'), nginxConfiguration(site, debian(site.address, '/srv/plan')));
writeFileSync(join(target, '_headers'), headersFile(site));
writeFileSync(join(target, '_redirects'), redirectsFile(site));
console.log(`serving: ${twins} precompressed files (${fresh} new), configurations in ${target}/`);
