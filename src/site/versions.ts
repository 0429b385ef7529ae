/** The versions of each plan: those recorded when they were published, and the one that stands now. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { snapshotOf, type Snapshot } from '#formats/versions/snapshot';
import { currentVersion } from '#model/changes';
import type { Library, Plan } from '#model/library';
import { contentFolder } from '#settings';

const folderOf = (plan: string): string => join(contentFolder(), 'plans', plan, 'versions');

function recorded(plan: string): Snapshot[] {
  const folder = folderOf(plan);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Snapshot);
}

const standing = (plan: Plan, library: Library): Snapshot => {
  const { number, date } = currentVersion(library);
  return snapshotOf(plan, { version: number, date: date === '' ? plan.issuedOn : date });
};

/** Of one plan, oldest first. The version that stands now is read from the content, recorded or not. */
export function versionsOf(plan: Plan, library: Library): Snapshot[] {
  const now = standing(plan, library);
  return [...recorded(plan.id).filter(({ version }) => version < now.version), now].sort(
    (a, b) => a.version - b.version,
  );
}

/** Records the version that stands now, for every plan. */
export function recordVersions(library: Library): string[] {
  return library.plans.map((plan) => {
    const snapshot = standing(plan, library);
    const path = join(folderOf(plan.id), `v${snapshot.version}.json`);
    mkdirSync(folderOf(plan.id), { recursive: true });
    writeFileSync(path, `${JSON.stringify(snapshot, null, 1)}\n`);
    return path;
  });
}
