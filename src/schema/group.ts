/** A collective that plans use in place of names. */
import { z } from 'astro/zod';
import { text, id, month, confidence, bilingual, wordsInBoth } from './fields.ts';

export const scopes = ['all', 'relevant', 'enforcement'] as const;

export const memberBases = ['member', 'possible'] as const;

const roster = z.strictObject({
  /** The month the roster describes. */
  asOf: month,
  /** Whether the members below are all there are. */
  complete: z.boolean(),
  /** Where the roster comes from. */
  source: bilingual,
  members: z.array(
    z.strictObject({
      unit: id,
      /** member: plainly in; possible: a matter of reading, or the plan does not say. */
      basis: z.enum(memberBases),
      confidence,
      reason: bilingual,
    }),
  ),
});

export const groupSchema = z.strictObject({
  /** Whose plans use it: the name of a file in content/jurisdictions. */
  jurisdiction: id,
  /** The collective as the plan prints it. */
  printed: text,
  variants: z.array(text).default([]),
  /** The English rendering. */
  name: z.strictObject({ en: text }),
  /** Other collective names that people type. */
  aliases: wordsInBoth.prefault({}),
  /** Words by which clauses speak of its members, as 县 in “市县同权”. */
  mentions: z.array(text).default([]),
  /** all: 各…, every member; relevant: 有关…; enforcement: 执法…. The last two do not say who. */
  scope: z.enum(scopes),
  /** What the words mean and what the plan does not say. */
  meaning: bilingual,
  /** Its members as they were found to be, newest first; a plan reads the last one from before it was issued. */
  rosters: z
    .array(roster)
    .min(1)
    .refine(
      (all) => all.every(({ asOf }, at) => at === 0 || asOf < (all[at - 1]?.asOf ?? '')),
      'newest first',
    ),
});

export type RosterData = z.infer<typeof roster>;
export type GroupData = z.infer<typeof groupSchema>;
