/** The sections of a plan. */
import { z } from 'astro/zod';
import { text, translation } from './fields.ts';
import { field } from './field.ts';

export const sectionsSchema = z.strictObject({
  sections: z.array(
    z.strictObject({
      number: field(z.number().int().positive(), 'Place in the plan: 1 for 一.', 3),
      title: field(text, 'As printed, without 一、.', '着力打造公开透明法治环境'),
      en: field(translation, 'English of the title.', {
        text: 'Focus efforts on developing an open and transparent rule-of-law environment',
        digest: '4f7c2a90b1d3e586',
      }),
    }),
  ),
});
