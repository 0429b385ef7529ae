/**
 * Releases in a folder: releases/0001, releases/0002 …, and two symbolic links. Readers get `current`; `previous`
 * still has the hashed files of pages read before the last switch.
 */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { checkRelease } from './check-release.ts';

export class RefusedRelease extends Error {}

const releasesOf = (target: string): string[] => readdirSync(join(target, 'releases')).sort();

/** The folder a link leads to, or null. */
const linked = (target: string, link: 'current' | 'previous'): string | null =>
  existsSync(join(target, link)) ? join(target, readlinkSync(join(target, link))) : null;

/** Points a link elsewhere in one step: at every moment it leads to the old folder or to the new. */
function point(target: string, link: string, release: string): void {
  const unfinished = join(target, `.${link}.new`);
  rmSync(unfinished, { force: true });
  symlinkSync(join('releases', basename(release)), unfinished);
  renameSync(unfinished, join(target, link));
}

/** Gives readers a release, and keeps the one they had. */
export function switchTo(target: string, release: string): void {
  const before = linked(target, 'current');
  if (before !== null && before !== release) point(target, 'previous', before);
  point(target, 'current', release);
}

/**
 * nginx makes an ETag of a file's time and size. A file that has not changed keeps its time, so that readers' copies
 * stay good; one that has changed gets a later second than it ever had, even in two releases within one.
 */
export function settleTimes(release: string, current: string | null): void {
  const now = Math.floor(Date.now() / 1000);
  for (const entry of readdirSync(release, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const before = current === null ? null : join(current, path.slice(release.length));
    if (before === null || !existsSync(before)) {
      utimesSync(path, now, now);
      continue;
    }
    const then = Math.floor(statSync(before).mtimeMs / 1000);
    const time = readFileSync(path).equals(readFileSync(before)) ? then : Math.max(now, then + 1);
    utimesSync(path, time, time);
  }
}

/**
 * Builds a release, checks it and gives it to readers. `build` fills the folder it is given. Output: the release's
 * folder. Throws RefusedRelease, with the findings, and leaves readers what they had when the check fails.
 */
export async function publish(
  target: string,
  base: string,
  build: (folder: string) => void | Promise<void>,
): Promise<string> {
  mkdirSync(join(target, 'releases'), { recursive: true });
  const number = Number(releasesOf(target).at(-1) ?? 0) + 1;
  const release = join(target, 'releases', String(number).padStart(4, '0'));
  const current = linked(target, 'current');
  try {
    mkdirSync(join(release, base), { recursive: true });
    await build(join(release, base));
    const findings = checkRelease(join(release, base), current === null ? null : join(current, base), base);
    if (findings.length > 0) throw new RefusedRelease(findings.join('\n'));
  } catch (error) {
    rmSync(release, { recursive: true, force: true });
    throw error;
  }
  settleTimes(release, current);
  switchTo(target, release);
  const kept = new Set([release, linked(target, 'previous')]);
  for (const name of releasesOf(target)) {
    const old = join(target, 'releases', name);
    if (!kept.has(old)) rmSync(old, { recursive: true });
  }
  return release;
}
