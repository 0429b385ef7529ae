/** What people ask, in their own words, each with the words of the plan that speak to it. */
import { z } from 'astro/zod';
import { bilingual, clauseId } from './fields.ts';

export const questionsSchema = z.strictObject({
  questions: z.array(
    z.strictObject({
      /** The sentence that speaks to it. */
      clause: clauseId,
      /** As people put it, in each language. */
      ask: bilingual,
      /** The plan's words exactly, after repairs, and the same in the translation as it stands. */
      answer: bilingual,
    }),
  ),
});

export type QuestionsData = z.infer<typeof questionsSchema>;
