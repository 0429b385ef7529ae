/** Wordings that the received text probably has wrong. */
import { z } from 'astro/zod';
import { text, id, clauseId, confidence, bilingual } from './fields.ts';

export const repairsSchema = z.strictObject({
  repairs: z.array(
    z.strictObject({
      id,
      clause: clauseId,
      /** The exact wording received; must occur once in the clause. */
      received: text,
      /** What it probably should read. */
      proposed: text,
      confidence,
      /** Why the received wording is doubted. */
      reason: bilingual,
      /** What the proposed wording rests on. */
      evidence: bilingual,
    }),
  ),
});

export type RepairsData = z.infer<typeof repairsSchema>;
