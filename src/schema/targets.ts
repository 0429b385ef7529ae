/** What a plan sets that can be counted, dated or handed over. */
import { z } from 'astro/zod';
import { bilingual, clauseOf, entryId, isoDate, proposal, text } from './fields.ts';
import { field } from './field.ts';

export const targetKinds = ['number', 'frequency', 'deadline', 'coverage', 'deliverable'] as const;

export const comparators = ['at-least', 'exactly', 'reach'] as const;

export const targetsSchema = z.strictObject({
  targets: z.array(
    z.strictObject({
      proposal,
      id: entryId('lectures-per-year'),
      clause: clauseOf('3.2'),
      kind: field(z.enum(targetKinds), 'What is set.', 'frequency'),
      quote: field(text, 'The plan’s words, exactly, after repairs.', '年内分别组织2次以上法治专题讲座'),
      quoteEn: field(
        text.optional(),
        'The same in the translation, exactly. Without it the English pages quote the whole sentence.',
        'within the year, organize at least 2 thematic lectures on the rule of law',
      ),
      label: field(bilingual, 'What is asked, in a short phrase that keeps the plan’s modality.', {
        zh: '组织法治专题讲座',
        en: 'Organize lectures on the rule of law',
      }),
      comparator: field(z.enum(comparators).optional(), 'How the value is meant.', 'at-least'),
      value: field(z.number().optional(), 'The number set.', 2),
      unit: field(bilingual.optional(), 'What is counted.', { zh: '次', en: 'lectures' }),
      due: field(isoDate.optional(), 'The last day, only when the text sets one.', '2022-12-31'),
      dueWording: field(text.optional(), 'How the text puts it.', '年内'),
      dueWordingEn: field(text.optional(), 'How the translation puts it, exactly.', 'within the year'),
    }),
  ),
});

export type TargetsData = z.infer<typeof targetsSchema>;
