/** The shell of the workflows, run: npm is one that only writes down what it was asked for, so that this takes no time. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  jobs: Record<string, { steps: { run?: string }[] }>;
}

const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
// Like npm, outdated and audit end with an error where there is something to tell.
writeFileSync(
  join(folder, 'npm'),
  '#!/bin/sh\necho "npm $*" >> "$ASKED"\necho "told by $1"\ncase $1 in outdated | audit) exit 1 ;; esac\n',
);
chmodSync(join(folder, 'npm'), 0o755);

/** Runs a step as GitHub's runner does: bash that ends at the first error, in pipes too. */
function runStep(step: string) {
  const asked = join(folder, 'asked');
  const summary = join(folder, 'summary');
  for (const file of [asked, summary]) writeFileSync(file, '');
  const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: `${folder}:${process.env.PATH ?? ''}`, ASKED: asked, GITHUB_STEP_SUMMARY: summary },
  });
  const read = (file: string) => readFileSync(file, 'utf8');
  return { status, stderr, asked: read(asked).trim().split('\n'), summary: read(summary) };
}

const stepsOf = (file: string): string[] =>
  Object.values((parse(readFileSync(`.github/workflows/${file}`, 'utf8')) as Workflow).jobs)
    .flatMap(({ steps }) => steps)
    .flatMap(({ run }) => run ?? []);

describe.each(readdirSync('.github/workflows'))('%s', (file) => {
  test.each(stepsOf(file))('%s', (step) => {
    const { status, stderr, asked } = runStep(step);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(asked.filter((line) => !/^npm (ci|test|outdated|audit|run [\w:]+)$/u.test(line))).toEqual([]);
  });
});

test('the report says what is newer and what is unsafe, also where there is some', () => {
  const report = stepsOf('dependencies.yml').find((step) => step.includes('GITHUB_STEP_SUMMARY')) ?? '';
  expect(runStep(report).summary).toContain(
    'told by outdated\n```\n## Known vulnerabilities\n```\ntold by audit',
  );
});

test.each([
  ['an error that is not expected', 'npm audit\nnpm test'],
  ['an error in a pipe', 'npm audit | cat'],
  ['a bracket left open', '{ npm test'],
  ['a program that is not there', 'nmp ci'],
])('%s fails', (_, step) => {
  expect(runStep(step).status).not.toBe(0);
});
