/** A body with a name of its own. */
import { z } from 'astro/zod';
import { text, confidence, bilingual, wordsInBoth } from './fields.ts';

export const unitKinds = ['department', 'county', 'zone'] as const;

export const unitSchema = z.strictObject({
  kind: z.enum(unitKinds),
  /** The name as the plan prints it; null when the plan does not name the unit. */
  printed: text.nullable(),
  /** Other printed forms of the same name. */
  variants: z.array(text).default([]),
  /** Full name. The English is unofficial. */
  name: bilingual,
  /** Short label for tables and figures. */
  short: bilingual,
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
