import type { Work } from './work.ts';

/** The key of the plan in reference managers. */
export const entryKey = ({ latin, planId }: Work): string => latin?.key ?? `plan${planId}`;
