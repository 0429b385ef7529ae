/**
 * The full-text index: Pagefind over one record a clause, both languages in it. Each Chinese character
 * and digit is a word of its own, so that any run of characters is a phrase and is found, wherever
 * words begin; and punctuation stays with its character, so that the clause can be put together again.
 */
import { close, createIndex } from 'pagefind';
import { allClauses, type Library } from '#model/library';
import { storeClause } from '#engines/search/pagefind';
import type { ClauseText } from '#engines/search/texts';

/** What the site loads; the rest of Pagefind's output is its own interfaces. */
const isNeeded = (path: string): boolean => !/(?:-ui|-highlight)\.|pagefind-(?:ui|modular)/u.test(path);

/** About as many clauses as one plan has travel in one file: a search rarely wants fewer. */
const clausesInFile = 90;

/** Every clause of every plan, as search keeps it. */
export const clausesOf = ({ plans }: Library): ClauseText[] =>
  plans.flatMap((plan) =>
    allClauses(plan).map(({ id, zh, en, received }) => ({
      plan: plan.id,
      id,
      zh,
      en,
      ...(received === zh ? {} : { received }),
    })),
  );

/** Output: file contents by path below pagefind/. Throws what Pagefind reports. */
export async function fullTextIndex(library: Library): Promise<Map<string, Uint8Array>> {
  const clauses = clausesOf(library);
  const { index, errors } = await createIndex({ maxFragments: Math.ceil(clauses.length / clausesInFile) });
  if (!index) throw new Error(errors.join('\n'));
  for (const clause of clauses) {
    // One language for all, so that one index answers both editions: English gets its stems, Chinese needs none.
    const added = await index.addCustomRecord({ ...storeClause(clause), language: 'en' });
    if (added.errors.length > 0) throw new Error(`${clause.id}: ${added.errors.join('\n')}`);
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.filter(({ path }) => isNeeded(path)).map(({ path, content }) => [path, content]));
}
