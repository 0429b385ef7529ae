/** The sections of a plan. */
import { z } from 'astro/zod';
import { clause, clauseTranslation, draft, text, translation } from './fields.ts';
import { field } from './field.ts';

export const sectionsSchema = z.strictObject({
  sections: z.array(
    z.strictObject({
      number: field(z.number().int().positive(), 'Place in the plan: 1 for 一.', 3),
      label: field(
        z.string().default(''),
        'Its number as printed, where it is not 一、 of its place.',
        '第一部分',
      ),
      title: field(draft, 'As printed, without 一、.', '着力打造公开透明法治环境'),
      parts: field(
        z.array(z.strictObject({ label: z.string(), title: text })).default([]),
        'Headings within it, as printed.',
        [{ label: '（一）', title: '优化服务' }],
      ),
      text: field(z.array(clause).default([]), 'Sentences that stand in it and in none of its items.', [
        { id: 's3.1', text: '统筹推进各项工作。' },
      ]),
      textEn: field(z.array(clauseTranslation).default([]), 'English of these sentences.', [
        { id: 's3.1', text: 'Coordinate all work.', digest: '4f7c2a90b1d3e586' },
      ]),
      en: field(translation, 'English of the title.', {
        text: 'Focus efforts on developing an open and transparent rule-of-law environment',
        digest: '4f7c2a90b1d3e586',
      }),
    }),
  ),
});
