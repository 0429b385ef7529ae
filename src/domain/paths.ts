/** What a content file's path says about it. Paths are below content/, with forward slashes. */

const segment = (file: string, index: number): string => file.split('/')[index] ?? '';

/** plans/2022/… → 2022 */
export const planOf = (file: string): string => segment(file, 1);

/** plans/2022/items/zh/06.mdx → 6 */
export const itemNumberOf = (file: string): number => Number.parseInt(file.split('/').at(-1) ?? '', 10);

/** units/sifaju.yaml → sifaju */
export const idOf = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.[a-z]+$/u, '');

/** 6.3 → 3, 6.3a → 3a: a clause's place in its item. */
export const clausePart = (clauseId: string): string => clauseId.split('.')[1] ?? '';
