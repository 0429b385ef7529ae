import type { Work } from './work.ts';

/** The key of the plan in reference managers. */
export const entryKey = ({ latin, planId }: Work): string => latin?.key ?? `plan${planId}`;

/** The key of the place cited, so that entries for two places can stand in one library. */
export function entryId(work: Work): string {
  const { locator } = work;
  if (!locator) return entryKey(work);
  const item = String(locator.item).padStart(2, '0');
  return `${entryKey(work)}-item${item}${locator.clause === null ? '' : `-${locator.clause}`}`;
}
