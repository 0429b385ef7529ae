/** The only module of the importer that touches the disk. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every text file below a folder, by path relative to it with forward slashes, in sorted order. */
export function readTree(root: string, endings: readonly string[]): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((path) => [path.slice(root.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

export const readBytes = (path: string): Uint8Array => readFileSync(path);

export const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

/**
 * Writes all files or none: each is written beside its place first, and only when every one is on
 * the disk do the renames begin. Files that already hold these bytes are left alone.
 */
export function writeAll(root: string, files: ReadonlyMap<string, string | Uint8Array>): string[] {
  const changed = [...files].filter(([path, content]) => {
    const target = join(root, path);
    return !exists(target) || !Buffer.from(content).equals(readFileSync(target));
  });
  for (const [path, content] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, `${path}.new`), content);
  }
  for (const [path] of changed) renameSync(join(root, `${path}.new`), join(root, path));
  return changed.map(([path]) => path);
}

/** Takes files away; those that are not there are passed over. Gives the paths of those that were. */
export function removeAll(root: string, paths: readonly string[]): string[] {
  const present = paths.filter((path) => exists(join(root, path)));
  for (const path of present) rmSync(join(root, path));
  return present;
}
