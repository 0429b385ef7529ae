/** What the guide tells people to run is run as it stands, and every path and command that documents name is looked for. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { outFolder } from '#settings';
import { serveFolders } from '../support/static-server.ts';
import { copyProject, removeProject } from '../support/project.ts';

const inFolder = (folder: string) => readdirSync(folder).map((name) => `${folder}/${name}`);
const guide = inFolder('.github/guide');
const decisions = inFolder('.github/decisions');
const documents = ['README.md', '.github/CONTRIBUTING.md', 'content/README.md', ...guide];
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** The blocks of a document that are marked to be run, by language. */
const blocks = (file: string): { language: string; code: string }[] =>
  [...textOf(file).matchAll(/^```(\w+) run\n(.*?)^```$/gmsu)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));

const minutes = 60_000;

/** What builds the site twice more waits until every page is looked at. */
const isLong = (file: string): boolean =>
  blocks(file).some(({ code }) => /npm run (?:build|publish)/u.test(code));
const toRun = guide.filter(
  (file) =>
    blocks(file).some(({ language }) => language === 'sh') &&
    (process.env.EVERY_PAGE === '1' || !isLong(file)),
);

describe.each(toRun)('%s', (file) => {
  test(
    'has commands that run, one after the other',
    () => {
      const folder = copyProject();
      onTestFinished(() => removeProject(folder));
      // Pictures and documents that are drawn already are not drawn again.
      if (existsSync('.cache')) symlinkSync(resolve('.cache'), join(folder, '.cache'));
      const { PATH = '', HOME = '' } = process.env;
      for (const { language, code } of blocks(file)) {
        if (language !== 'sh') continue;
        const { status, stderr } = spawnSync('sh', ['-e', '-c', code], {
          cwd: folder,
          encoding: 'utf8',
          env: { PATH, HOME },
        });
        expect([code, status, status === 0 ? '' : stderr]).toEqual([code, 0, '']);
      }
    },
    5 * minutes,
  );
});

describe('the programs of the guide', () => {
  const runners = { python: ['python3', '-c'], r: ['Rscript', '-e'] } as const;
  const isHere = (command: string) => spawnSync(command, ['--version']).error === undefined;
  const programs = guide.flatMap((file) => blocks(file).filter(({ language }) => language !== 'sh'));
  test.for(programs)('$language answers from what is served', async ({ language, code }, { skip }) => {
    const [command, flag] = runners[language as keyof typeof runners];
    skip(!isHere(command), `${command} is not installed`);
    const server = await serveFolders(outFolder());
    onTestFinished(server.stop);
    const child = spawn(command, [flag, code.replaceAll('http://localhost:4321', server.origin)]);
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await new Promise((closed) => child.on('close', closed));
    expect(printed.trim()).toMatch(/^\d+(?: \d+)+$/u);
  });
});

describe('documents name', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  /** `src/urls.ts`, `content/plans/2022/`; not with a placeholder in it. */
  const paths = (file: string): string[] =>
    [...textOf(file).matchAll(/`((?:src|content|tests|public|\.github)\/[^`\s]*)`/gu)]
      .map(([, path = '']) => path)
      .filter(
        (path) => !/[A-Z]{2}|[{*…]|2031|2023/u.test(path.replace(/README|FIELDS|CONTRIBUTING|TODO/u, '')),
      );
  test.each([...documents, ...decisions])('paths that are there: %s', (file) => {
    expect(paths(file).filter((path) => !existsSync(path))).toEqual([]);
  });
  test.each([...documents, ...decisions])('commands that are there: %s', (file) => {
    const named = [...textOf(file).matchAll(/npm run ([\w:]+)/gu)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
  test.each(documents)('links that lead somewhere: %s', (file) => {
    const folder = resolve(file, '..');
    const links = [...textOf(file).matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, to = '']) => to);
    expect(links.filter((to) => !existsSync(resolve(folder, to)))).toEqual([]);
  });
});
