/** The built site behind nginx, for the tests of one file. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { readSite } from '#serving/read-site';
import { addressOf, givenFiles } from '#serving/site';
import { siteAddress } from '../../src/settings.ts';
import { hasNginx, startNginx, type Server } from './nginx.ts';
import { releaseFolder } from './setup.ts';

const folder = releaseFolder;
if (!hasNginx) console.warn('nginx is not on this machine: what it would show is skipped');

const site = readSite(folder, siteAddress());
/** Addresses that only lead elsewhere, and where they lead. */
export const { moves, inlineScripts } = site;
/** Every file with content of its own, as its path: /zh/index.html */
export const files = givenFiles(site);
export const bytesOf = (file: string): Buffer => readFileSync(join(folder, file));
export { addressOf };

/** A group of tests that ask a running nginx, skipped and counted as skipped where there is none. */
export function describeServed(name: string, tests: (get: Server['get']) => void): void {
  describe.skipIf(!hasNginx)(name, () => {
    let server: Server;
    beforeAll(async () => {
      server = await startNginx(folder, siteAddress());
    });
    afterAll(() => server.stop());
    tests((...request) => server.get(...request));
  });
}
