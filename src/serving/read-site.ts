/** Reads a built site from its folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inlineScriptSources } from './policy.ts';
import { refreshTarget, type BuiltSite } from './site.ts';

/** Every file below a folder, as a path from it with a leading slash, in order; precompressed twins left out. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
    .map((entry) => `${entry.parentPath.slice(folder.length)}/${entry.name}`)
    .sort();

/** Input: the folder of a build, and the address it was built for. */
export function readSite(folder: string, address: URL): BuiltSite {
  const files = filesBelow(folder);
  const base = address.pathname.replace(/\/$/u, '');
  const pages = files
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => ({
      path: file.slice(0, -'index.html'.length),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
  const moves = pages.flatMap(({ path, html }) => {
    const target = refreshTarget(html);
    return target === null ? [] : [{ from: path, to: target.slice(base.length) }];
  });
  const inlineScripts = [...new Set(pages.flatMap(({ html }) => inlineScriptSources(html)))].sort();
  return { address, files, moves, inlineScripts };
}
