/** What the building machine says of the build; nothing of it differs between machines for the same commit. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sha256 } from '#text/digest';
import type { BuildFacts } from '#formats/provenance/provenance';

/** What git prints; null when there is no git or no repository. */
function git(...parameters: string[]): string | null {
  try {
    return execFileSync('git', parameters, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}

/** When what is built was committed; null without git. */
export function commitDate(): Date | null {
  const text = git('show', '--no-patch', '--format=%cI', 'HEAD');
  return text === null || text === '' ? null : new Date(text);
}

/** Commit and whether the folder differs from it, null without git; tools by version; the SHA-256 of the lockfile. */
export function buildFacts(): BuildFacts {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const status = git('status', '--porcelain');
  return {
    commit: git('rev-parse', 'HEAD'),
    isModified: status === null ? null : status !== '',
    tools: { ...dependencies, node: process.versions.node },
    lockfile: sha256(readFileSync('package-lock.json')),
  };
}
