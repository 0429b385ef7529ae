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

/** A clause's id in its parts. */
export interface ClausePlace {
  /** The item it stands in; null where it stands in notice or preamble. */
  item: number | null;
  /** What stands before the dot: 6, notice, preamble. */
  place: string;
  /** Its place there: 3, 3a. */
  part: string;
}

/** 6.3a → item 6, part 3a; preamble.1 → no item, part 1. */
export function clausePlace(clauseId: string): ClausePlace {
  const [place = '', part = ''] = clauseId.split('.');
  return { item: /^\d+$/u.test(place) ? Number(place) : null, place, part };
}

/** 6.3 → 3, 6.3a → 3a: a clause's place in its item. */
export const clausePart = (clauseId: string): string => clausePlace(clauseId).part;

/** 6.3 → 6; null for a clause of notice or preamble. */
export const itemOfClause = (clauseId: string): number | null => clausePlace(clauseId).item;

/** 6.3, 6.3a → 6.3: the sentence a clause is, or is a part of. */
export const sentenceOf = (clauseId: string): string => clauseId.replace(/[a-z]$/u, '');

/** Whether an address below the site's root is a page's, /zh/units/, or a fragment's of one, /zh/units/#a; else a file's. */
export const isOfPage = (address: string): boolean => /\/(?:#.*)?$/u.test(address);
