/** The built site behind nginx, for the tests of one file. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { readSite } from '#serving/read-site';
import { siteAddress } from '../../src/settings.ts';
import { hasNginx, startNginx, type Server } from './nginx.ts';

const folder = 'dist';
if (!existsSync(folder)) throw new Error('dist/ is not there: run npm run build first');
if (!hasNginx) console.warn('nginx is not on this machine: what it would show is skipped');

const site = readSite(folder, siteAddress());
/** Addresses that only lead elsewhere, and where they lead. */
export const { moves, inlineScripts } = site;
const moved = new Set(moves.map(({ from }) => `${from}index.html`));
/** Every file with content of its own, as its path: /zh/index.html */
export const files = site.files.filter((file) => !moved.has(file));
export const bytesOf = (file: string): Buffer => readFileSync(join(folder, file));
/** The address of a file: a folder’s own for its index.html. */
export const addressOf = (file: string): string => file.replace(/\/index\.html$/u, '/');

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
