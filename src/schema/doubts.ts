/** What the editors noticed in the received text and did not change. */
import { z } from 'astro/zod';
import { text, id, clauseId, confidence, bilingual } from './fields.ts';

export const doubtsSchema = z.strictObject({
  /** What the editors noticed and did not change, in the order of the text; what concerns no one place, last. */
  doubts: z.array(
    z.strictObject({
      id,
      /** The clause it stands in. */
      clause: clauseId.optional(),
      /** Or the item in whose responsibility note it stands. */
      note: z.number().int().positive().optional(),
      /** Or the section in whose title it stands. */
      section: z.number().int().positive().optional(),
      /** The wording noticed, exactly as in the canonical text. */
      quote: text.optional(),
      /** What it may have read; with how sure the editors are of that. */
      alternative: text.optional(),
      confidence: confidence.optional(),
      /** What was noticed, and what was done about it. */
      text: bilingual,
      evidence: bilingual.optional(),
    }),
  ),
});

export type DoubtsData = z.infer<typeof doubtsSchema>;
