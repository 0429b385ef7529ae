/** Builds the project again: from a copy, in another folder. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What is made or installed. */
const left = ['.git', 'node_modules', 'dist', 'build', '.astro', '.cache'];

/** Output: a new folder with the project in it, and the installed packages without what earlier builds left in them. */
export function copyProject(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'second-')), 'project');
  mkdirSync(folder);
  for (const name of readdirSync('.').filter((each) => !left.includes(each)))
    cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !['.astro', '.vite'].includes(each)))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

/** Where its site is built: beside the project, under another name than the first. */
const siteOf = (project: string): string => join(dirname(project), 'site');

export const removeProject = (project: string): void =>
  rmSync(dirname(project), { recursive: true, force: true });

/** Runs npm run build there, with nothing of this program's own environment but what is named. Output: the site's folder. */
export function buildProject(project: string, environment: Record<string, string>): string {
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH, HOME, OUT_DIR: siteOf(project), ...environment },
  });
  if (status !== 0) throw new Error(`${stdout.slice(-2000)}\n${stderr.slice(-2000)}`);
  return siteOf(project);
}
