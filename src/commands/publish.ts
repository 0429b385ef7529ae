/**
 * npm run publish:site -- TARGET: builds into a new release below TARGET, signs its checksums where src/config.ts says
 * so (SIGNING_KEY is the file of the private key), compresses it, checks it and switches readers to it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { signing } from '#config';
import { siteAddress } from '#settings';
import { debian } from '#serving/machine';
import { nginxConfiguration } from '#serving/nginx';
import { precompress } from '#serving/precompress';
import { readSite } from '#serving/read-site';
import { publish, RefusedRelease } from '#serving/release';
import { signSums } from '#serving/sign';
import { givenFiles } from '#serving/site';

async function build(folder: string): Promise<void> {
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: folder },
  });
  if (status !== 0) throw new RefusedRelease('the build failed');
  signSums(folder, signing, process.env.SIGNING_KEY);
  const { twins, fresh } = await precompress(folder, givenFiles(readSite(folder, address)));
  console.log(`${twins} precompressed files, ${fresh} of them new`);
}

const [, , where] = process.argv;
if (where === undefined || process.env.SITE_URL === undefined) {
  console.error('usage: SITE_URL=https://example.org/ npm run publish:site -- TARGET');
  process.exit(2);
}
const target = resolve(where);
const address = siteAddress();
const base = address.pathname.replace(/\/$/u, '');
try {
  const release = await publish(target, base, build);
  const file = join(target, 'nginx.conf');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const configuration = nginxConfiguration(readSite(join(release, base), address), debian(address, target));
  writeFileSync(file, configuration);
  console.log(`published ${release}`);
  if (configuration !== before) console.log(`${file} is new: let nginx read it (nginx -s reload)`);
} catch (error) {
  if (!(error instanceof RefusedRelease)) throw error;
  console.error(`not published:\n${error.message}`);
  process.exitCode = 1;
}
