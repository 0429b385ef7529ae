/** What the README tells an editor to do, done in a copy of the content. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectCopy, run } from '../support/command.ts';
import { contentFiles, replaceOnce, sourceText } from '../support/content.ts';

const readme = readFileSync('README.md', 'utf8');
const part = (title: string): string => {
  const found = new RegExp(`## ${title}\\n(.*?)\\n## `, 'su').exec(readme)?.[1];
  if (found === undefined) throw new Error(`the README has no part “${title}”`);
  return found;
};
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

const english = 'content/plans/2022/items/en/06.mdx';
const repairs = 'content/plans/2022/repairs.yaml';
const changes = 'content/changes.yaml';

function edit(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(existsSync(path) ? readFileSync(path, 'utf8') : ''));
}

const told = 'content/changes.yaml tells every change.';

/** Step 3: enters the lines that `npm run verify` ends with where it says, filled in. */
function tell(folder: string): void {
  const { stdout } = run('verify', folder);
  const [, told = '', lines = ''] = /\n(Add [^\n]*:)\n(.*\n)Set correction/su.exec(stdout) ?? [];
  const filled = lines.replace('date: ""', 'date: "2026-12-31"').replace(/(zh|en): ""/gu, '$1: 改正。');
  edit(folder, changes, (text) =>
    /at the top/u.test(told)
      ? text.replace('versions:\n', `versions:\n${filled}`)
      : text.replace('    changes:\n', `    changes:\n${filled}`),
  );
}

/** Step 2: enters every digest that `npm run verify` asks for, on the line it names. */
function enterDigests(folder: string): void {
  const { stderr } = run('verify', folder);
  const asked = stderr.matchAll(/^(\S+):(\d+):\d+ {2}translation-stale {2}.*digest to "([0-9a-f]{16})"$/gmu);
  for (const [, file = '', line, digest = ''] of asked) {
    edit(folder, file, (text) =>
      text
        .split('\n')
        .map((each, at) =>
          at + 1 === Number(line) ? each.replace(/digest: .*/u, `digest: "${digest}"`) : each,
        )
        .join('\n'),
    );
  }
}

describe('“Correct a word” in the README', () => {
  const text = part('Correct a word');
  test('names files and commands that are there', () => {
    const files = [...text.matchAll(/`(content\/[^`]*)`/gu)].map(([, file = '']) => file);
    expect(files).toHaveLength(3);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    for (const [, command = ''] of text.matchAll(/`npm (?:run )?([a-z]+)`/gu))
      expect(scripts).toHaveProperty(command);
  });

  test('corrects a translation', () => {
    const folder = projectCopy();
    edit(folder, english, (file) =>
      replaceOnce(file, 'Continue to advance the reform for', 'Go on with the reform for'),
    );
    const { status, stdout, stderr } = run('verify', folder);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('  translation 2022 6.5\n');
    tell(folder);
    expect(run('verify', folder)).toMatchObject({ status: 0, stderr: '' });
    expect(run('verify', folder).stdout.trimEnd().endsWith(told)).toBe(true);
    expect(run('changes', folder).status).toBe(0);
  });

  test('repairs a Chinese clause', () => {
    const folder = projectCopy();
    const repair = `
  - id: try
    clause: "6.5"
    received: 证照分离
    proposed: 照证分离
    confidence: low
    reason: { zh: 试, en: A try. }
    evidence: { zh: 试, en: A try. }
`;
    edit(folder, repairs, (file) => file.trimEnd() + repair);
    const { status, stderr } = run('verify', folder);
    expect(status).toBe(1);
    expect(stderr).toContain(`${english}:`);
    expect(stderr).toContain('translation-stale  draft: the Chinese of clause 6.5');
    enterDigests(folder);
    expect(run('verify', folder).status).toBe(0);
    tell(folder);
    expect(run('verify', folder).stdout.trimEnd().endsWith(told)).toBe(true);
  });
});

describe('“Add a plan” in the README', () => {
  const text = part('Add a plan');
  const source = sourceText.replaceAll('2022', '2023');

  const written = [...contentFiles].flatMap(([file, each]): [string, string][] => {
    const [, inPlan] = /^plans\/2022\/(?!plan\.mdx|follow-up\.yaml)(.*)/u.exec(file) ?? [];
    return inPlan === undefined ? [] : [[inPlan, each]];
  });

  test('names commands that are there', () => {
    const commands = [...text.matchAll(/`npm run ([a-z]+)[^`]*`/gu)].map(([, command = '']) => command);
    expect(new Set(commands)).toEqual(
      new Set(['import', 'todo', 'dev', 'verify', 'translate', 'permalinks', 'compare']),
    );
    for (const command of commands) expect(scripts).toHaveProperty(command);
  });

  test('leads from a file to a plan that can be published', () => {
    const folder = projectCopy();
    writeFileSync(join(folder, 'plan.txt'), source);
    expect(run('import', folder, ['plan.txt', '--plan', '2023'])).toMatchObject({ status: 0, stderr: '' });

    const { status, stderr } = run('verify', folder);
    const lines = stderr.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(lines.length).toBeGreaterThan(100);
    // Nothing is wrong but what is still to be written, in the plan's own folder.
    expect(lines.filter((line) => !/^content\/plans\/2023\/.*  draft: /u.test(line))).toEqual([]);
    expect(stderr).toMatch(
      /proposal-open {2}draft: a command proposed this and nobody has confirmed it: 2022\/6\.5, the same words/u,
    );
    expect(readFileSync(join(folder, 'content/plans/2023/TODO.md'), 'utf8')).toContain(
      'Confirm: Proposed English',
    );

    // An editor writes: here, what the plan of 2022 says in the same places.
    for (const [file, english] of written)
      edit(folder, `content/plans/2023/${file}`, () => english.replaceAll('2022', '2023'));
    enterDigests(folder);
    expect(run('verify', folder)).toMatchObject({ status: 0, stderr: '' });
    tell(folder);
    expect(run('verify', folder).stdout.trimEnd().endsWith(told)).toBe(true);
  });
});
