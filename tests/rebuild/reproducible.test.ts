import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dataFiles } from '#urls';
import { buildProject, copyProject, removeProject } from '../support/project.ts';
import { textOf } from '../site/dist.ts';

/** A module that every Node process of the build loads first: its clock is 400 days ahead. */
const nextYear = `
  const ahead = 400 * 24 * 60 * 60 * 1000;
  const now = Date.now;
  globalThis.Date = class extends Date {
    constructor(...given) { given.length === 0 ? super(now() + ahead) : super(...given); }
    static now() { return now() + ahead; }
  };`;

/** Which commit the copy is of, for the provenance. */
function repository(folder: string): Record<string, string> {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--absolute-git-dir'], { encoding: 'utf8' });
  return status === 0 ? { GIT_DIR: stdout.trim(), GIT_WORK_TREE: folder, GIT_OPTIONAL_LOCKS: '0' } : {};
}

test(
  'a second build, in another folder, a year later, in another time zone, language and environment, gives the same bytes',
  () => {
    const folder = copyProject();
    onTestFinished(() => removeProject(folder));
    const dist = buildProject(folder, {
      ...repository(folder),
      ...(process.env.SITE_URL === undefined ? {} : { SITE_URL: process.env.SITE_URL }),
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(nextYear)}`,
      NODE_ENV: 'test',
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
    });
    // Every file is in it but itself, as trust.test.ts shows.
    const second = readFileSync(join(dist, dataFiles.checksums), 'utf8').split('\n');
    const first = textOf(dataFiles.checksums).split('\n');
    expect(second.filter((line) => !first.includes(line))).toEqual([]);
    expect(second).toEqual(first);
  },
  10 * 60_000,
);
