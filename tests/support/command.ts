/** Runs the project's own commands on a copy of the content. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder with a copy of content/ in it, which the commands take for the project. Gone after the test. */
export function projectCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('content', join(folder, 'content'), { recursive: true });
  return folder;
}

/** Path and SHA-256 of every file below a folder, in order. */
export function fingerprint(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map(
      (path) =>
        `${path.slice(folder.length)} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`,
    );
}

/** Runs src/commands/NAME.ts in a folder, as the npm scripts do. */
export function run(
  name: 'import' | 'verify' | 'changes' | 'translate' | 'todo',
  folder: string,
  parameters: readonly string[] = [],
) {
  const script = resolve('src/commands', `${name}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
