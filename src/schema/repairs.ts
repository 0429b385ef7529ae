/** Wordings that the received text probably has wrong. */
import { z } from 'astro/zod';
import { bilingual, clauseOf, confidence, entryId, text } from './fields.ts';
import { field } from './field.ts';

export const repairsSchema = z.strictObject({
  repairs: z.array(
    z.strictObject({
      id: entryId('xingwu-gongkai'),
      clause: clauseOf('7.1'),
      received: field(text, 'The exact wording received; it must occur once in the clause.', '行务公开'),
      proposed: field(text, 'What it probably should read.', '政务公开'),
      confidence: field(confidence, 'How sure the editors are.', 'high'),
      reason: field(bilingual, 'Why the received wording is doubted.', {
        zh: '“行务”不成词。',
        en: '行务 is not a word.',
      }),
      evidence: field(bilingual, 'What the proposed wording rests on.', {
        zh: '同类文件都作“政务公开”。',
        en: 'Documents of the kind say 政务公开.',
      }),
    }),
  ),
});

export type RepairsData = z.infer<typeof repairsSchema>;
