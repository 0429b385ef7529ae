/** What a plan sets that can be counted, dated or handed over. */
import { z } from 'astro/zod';
import { text, id, clauseId, isoDate, bilingual } from './fields.ts';

export const targetKinds = ['number', 'frequency', 'deadline', 'coverage', 'deliverable'] as const;

export const comparators = ['at-least', 'exactly', 'reach'] as const;

export const targetsSchema = z.strictObject({
  targets: z.array(
    z.strictObject({
      id,
      clause: clauseId,
      kind: z.enum(targetKinds),
      /** The plan's words, exactly, after repairs. */
      quote: text,
      /** What is asked, in a short phrase that keeps the plan's modality. */
      label: bilingual,
      comparator: z.enum(comparators).optional(),
      value: z.number().optional(),
      unit: bilingual.optional(),
      /** Only when the text sets a date. */
      due: isoDate.optional(),
      dueWording: text.optional(),
    }),
  ),
});

export type TargetsData = z.infer<typeof targetsSchema>;
