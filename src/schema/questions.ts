/** What people ask, in their own words, each with the words of the plan that speak to it. */
import { z } from 'astro/zod';
import { bilingual, clauseOf } from './fields.ts';
import { field } from './field.ts';

export const questionsSchema = z.strictObject({
  questions: z.array(
    z.strictObject({
      clause: clauseOf('19.3'),
      ask: field(bilingual, 'As people put it, in each language.', {
        zh: '民告官，官员要出庭吗？',
        en: 'If I sue, do officials come to court?',
      }),
      answer: field(
        bilingual,
        'The plan’s words exactly, after repairs, and the same in the translation as it stands.',
        {
          zh: '负责人100%出庭应诉',
          en: 'in 100% of administrative cases a responsible official appears in court',
        },
      ),
    }),
  ),
});

export type QuestionsData = z.infer<typeof questionsSchema>;
