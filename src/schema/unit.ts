/** A body with a name of its own. */
import { z } from 'astro/zod';
import { text, id, month, confidence, bilingual, wordsInBoth } from './fields.ts';

export const unitKinds = ['department', 'county', 'zone'] as const;

/** What a body was called before. */
const earlierNames = z.strictObject({
  /** The last month in which it was called so. */
  until: month,
  printed: text.nullable(),
  variants: z.array(text).default([]),
  name: bilingual,
  short: bilingual,
});

export const unitSchema = z.strictObject({
  /** Whose body it is: the name of a file in content/jurisdictions. */
  jurisdiction: id,
  kind: z.enum(unitKinds),
  /** The name as the plan prints it; null when the plan does not name the unit. */
  printed: text.nullable(),
  /** Other printed forms of the same name. */
  variants: z.array(text).default([]),
  /** Full name. The English is unofficial. */
  name: bilingual,
  /** Short label for tables and figures. */
  short: bilingual,
  /** The names it bore before these, newest first; a plan shows and is read by those of its time. */
  earlier: z
    .array(earlierNames)
    .refine(
      (all) => all.every(({ until }, at) => at === 0 || until < (all[at - 1]?.until ?? '')),
      'newest first',
    )
    .default([]),
  enAlternatives: z.array(text).default([]),
  /** Everyday, former and abbreviated names that people type. */
  aliases: wordsInBoth,
  /** Matters people bring to it, in their words; editorial, and not what the plan says. */
  everyday: wordsInBoth.prefault({}),
  /** How sure the full name is. */
  confidence,
  /** Where the full name comes from. */
  evidence: bilingual,
  note: bilingual.optional(),
  /** Administrative division code, GB/T 2260; counties only. */
  gb2260: z
    .string()
    .regex(/^\d{6}$/u)
    .optional(),
});

export type UnitData = z.infer<typeof unitSchema>;
