/** The index of the pages that the site's own search does not hold: Pagefind over what they print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { writeAll } from '#files/disk';
import { filesBelow } from '#serving/read-site';
import { addressOf } from '#serving/site';
import { kindOfPath } from '#pages';

/** What the search page loads; the rest of Pagefind's output is its own interfaces. */
const isNeeded = (path: string): boolean => !/-(?:ui|highlight|modular|component)\b/u.test(path);

/** Built pages, as paths below the site's root. In their order, so that the index is the same from the same pages. */
const pagesIn = (folder: string): string[] =>
  filesBelow(folder)
    .filter((file) => file.endsWith('/index.html') && kindOfPath(addressOf(file))?.kind.isIndexed)
    .sort();

/** Writes pagefind/ below `folder`. Output: how many pages it holds. Throws what Pagefind reports. */
export async function indexOtherPages(folder: string): Promise<number> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  const pages = pagesIn(folder);
  for (const page of pages) {
    const content = readFileSync(join(folder, page), 'utf8');
    const added = await index.addHTMLFile({ url: addressOf(page), content });
    if (added.errors.length > 0) throw new Error(`${page}: ${added.errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  await close();
  writeAll(
    join(folder, 'pagefind'),
    new Map(files.filter(({ path }) => isNeeded(path)).map(({ path, content }) => [path, content])),
  );
  return pages.length;
}
