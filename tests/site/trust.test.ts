import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { PlanJson } from '#domain/exports/plan-json';
import type { Provenance } from '#domain/exports/provenance';
import { dataFiles } from '#urls';
import { bytesOf, files, textOf } from './dist.ts';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const sums = textOf(dataFiles.checksums);

describe('SHA256SUMS', () => {
  const lines = sums.split('\n').filter(Boolean);

  test('covers every file but itself, in order', () => {
    const paths = lines.map((line) => `/${line.slice(66)}`);
    expect(paths).toEqual(paths.toSorted());
    expect(paths).toEqual(files.filter((file) => file !== dataFiles.checksums).toSorted());
  });
  test('gives every file’s digest', () => {
    const wrong = lines.filter((line) => digest(bytesOf(`/${line.slice(66)}`)) !== line.slice(0, 64));
    expect(wrong).toEqual([]);
  });
});

describe('the provenance', () => {
  const provenance = JSON.parse(textOf(dataFiles.provenance)) as Provenance;
  const plan = JSON.parse(textOf(dataFiles.plan('2022'))) as PlanJson;

  test('names the commit, where there is one', () => {
    const head = spawnSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
    expect(provenance.commit).toBe(head.status === 0 ? head.stdout.trim() : null);
  });
  test('gives the digest and size of the source that is published', () => {
    const [source] = provenance.sources;
    const bytes = bytesOf(dataFiles.source('2022'));
    expect(source).toMatchObject({ sha256: digest(bytes), bytes: bytes.length });
    expect(plan.plan.source).toEqual({ sha256: digest(bytes), bytes: bytes.length });
  });
  test('counts what the plan’s data holds', () => {
    const ofBasis = (basis: string) => plan.duties.filter((duty) => duty.basis === basis).length;
    expect(provenance.counts).toEqual({
      plans: 1,
      sections: plan.sections.length,
      items: plan.items.length,
      clauses: plan.items.flatMap(({ clauses }) => clauses).length,
      units: plan.units.length,
      groups: plan.groups.length,
      duties: { named: ofBasis('named'), member: ofBasis('member'), possible: ofBasis('possible') },
      repairs: plan.repairs.length,
      targets: plan.targets.length,
      documents: plan.documents.length,
      terms: plan.terms.length,
    });
  });
  test('gives the version of every tool as it is installed', () => {
    for (const [name, version] of Object.entries(provenance.tools))
      if (name !== 'node')
        expect([name, version]).toEqual([
          name,
          (
            JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as {
              version: string;
            }
          ).version,
        ]);
  });
});

/** Everything but what is made or installed. */
const left = ['.git', 'node_modules', 'dist', 'build', '.astro', '.cache'];

/** A new folder with the project in it, and the installed packages without their caches. Gone after the test. */
function secondFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'second-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of readdirSync('.').filter((each) => !left.includes(each)))
    cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !['.astro', '.vite'].includes(each)))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

test(
  'a second build, in another folder, at another time, in another time zone and language, gives the same bytes',
  () => {
    const folder = secondFolder();
    const repository = spawnSync('git', ['rev-parse', '--absolute-git-dir'], { encoding: 'utf8' });
    const git = repository.status === 0 ? { GIT_DIR: repository.stdout.trim(), GIT_WORK_TREE: folder } : {};
    execFileSync('npm', ['run', 'build'], {
      cwd: folder,
      env: { ...process.env, ...git, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const second = readFileSync(join(folder, 'dist', dataFiles.checksums), 'utf8').split('\n');
    const first = sums.split('\n');
    expect(second.filter((line) => !first.includes(line))).toEqual([]);
    expect(second).toEqual(first);
  },
  15 * 60_000,
);
