/** Reads a built site from its folder: each page once. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceOf } from './policy.ts';
import { readPage, type PageFacts } from './read-page.ts';
import { addressOf, baseOf, type BuiltSite } from './site.ts';

/** Every file below a folder, as a path from it with a leading slash, in order; precompressed twins left out. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/u.test(entry.name))
    .map((entry) => `${entry.parentPath.slice(folder.length).replaceAll('\\', '/')}/${entry.name}`)
    .sort();

/**
 * Input: the folder of a build, the address it was built for, and what else is to be done with each page while it is
 * read. No page is kept.
 */
export function readSite(
  folder: string,
  address: URL,
  visit: (file: string, html: string, facts: PageFacts) => void = () => undefined,
): BuiltSite {
  const base = baseOf({ address });
  const files = filesBelow(folder);
  const inlineScripts = new Set<string>();
  const moves: { from: string; to: string }[] = [];
  const anchors = new Map<string, readonly string[]>();
  for (const file of files.filter((each) => each.endsWith('.html'))) {
    const html = readFileSync(join(folder, file), 'utf8');
    const facts = readPage(html);
    visit(file, html, facts);
    for (const script of facts.scripts) inlineScripts.add(sourceOf(script));
    const path = addressOf(file);
    if (facts.refresh === null) anchors.set(path, facts.ids);
    else moves.push({ from: path, to: facts.refresh.slice(base.length) });
  }
  return { address, files, moves, anchors, inlineScripts: [...inlineScripts].sort() };
}
