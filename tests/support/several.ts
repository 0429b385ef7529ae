/**
 * npm run test:several: the site with several plans. The content as it is, and over it tests/fixtures/plans: a newer and
 * an older plan of the same series, and one of another city. It is built beside dist/, with the ledger of addresses
 * checked as in every build, and looked at by the tests of the built site.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const folder = '.cache/several';
const env = { ...process.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') };

rmSync(folder, { recursive: true, force: true });
for (const source of ['content', 'tests/fixtures/plans'])
  cpSync(source, env.CONTENT_DIR, { recursive: true });

function run(...parameters: string[]): void {
  const { status } = spawnSync(process.execPath, parameters, { env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
const vitest = 'node_modules/vitest/vitest.mjs';

run('src/commands/build.ts');
if (!process.argv.includes('--only-build')) {
  run(vitest, 'run', '--project', 'site');
  run(vitest, 'run', '--project', 'browser', 'smoke', 'access');
}
