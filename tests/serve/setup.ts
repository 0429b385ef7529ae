/** The built site as it is published: a copy with compressed twins beside its files. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { precompress } from '#serving/precompress';
import { readSite } from '#serving/read-site';
import { givenFiles } from '#serving/site';
import { siteAddress } from '../../src/settings.ts';

export const releaseFolder = 'build/release';

export default async function setup(): Promise<void> {
  if (!existsSync('dist')) throw new Error('dist/ is not there: run npm run build first');
  rmSync(releaseFolder, { recursive: true, force: true });
  cpSync('dist', releaseFolder, { recursive: true });
  await precompress(releaseFolder, givenFiles(readSite(releaseFolder, siteAddress())));
}
