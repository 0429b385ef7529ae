/** What a path says: of a content file, below content/ and with forward slashes; of a clause; of an address. */

const segment = (file: string, index: number): string => file.split('/')[index] ?? '';

/** What every id is made of, a plan's too: lower-case letters, digits and single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** plans/2022/… → 2022 */
export const planOf = (file: string): string => segment(file, 1);

/** plans/2022/items/zh/06.mdx → 6 */
export const itemNumberOf = (file: string): number => Number.parseInt(file.split('/').at(-1) ?? '', 10);

/** plans/2022/items/zh/06.mdx → plans/2022/items/en/06.mdx: the English of an item. */
export const englishFileOf = (itemFile: string): string => itemFile.replace('/zh/', '/en/');

/** units/sifaju.yaml → sifaju */
export const idOf = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.[a-z]+$/u, '');

/** 6.3 → 3, 6.3a → 3a: a clause's place in its item. */
export const clausePart = (clauseId: string): string => clauseId.split('.')[1] ?? '';

/** 6.3, 6.3a → 6.3: the sentence a clause is, or is a part of. */
export const sentenceOf = (clauseId: string): string => clauseId.replace(/[a-z]$/u, '');

/** Whether an address below the site's root is a page's, /zh/units/, or a fragment's of one, /zh/units/#a; else a file's. */
export const isOfPage = (address: string): boolean => /\/(?:#.*)?$/u.test(address);
