/** What the editors noticed in the received text and did not change. */
import { z } from 'astro/zod';
import { bilingual, clauseId, confidence, entryId, text } from './fields.ts';
import { field } from './field.ts';

/** Of what was noticed and not changed, in the order of the text; what concerns no one place, last. */
export const doubtsSchema = z.strictObject({
  doubts: z.array(
    z.strictObject({
      id: entryId('6-7-4012'),
      clause: field(clauseId.optional(), 'The clause it stands in.', '6.7'),
      note: field(
        z.number().int().positive().optional(),
        'Or the item in whose responsibility note it stands.',
        13,
      ),
      section: field(z.number().int().positive().optional(), 'Or the section in whose title it stands.', 3),
      quote: field(text.optional(), 'The wording noticed, exactly as in the canonical text.', '“4012”品牌'),
      alternative: field(text.optional(), 'What it may have read.', '结合迎接党的二十大胜利召开'),
      confidence: field(confidence.optional(), 'How sure the editors are of the alternative.', 'low'),
      text: field(bilingual, 'What was noticed, and what was done about it.', {
        zh: '含义未核实，照印。',
        en: 'Meaning not verified: printed as it stands.',
      }),
      evidence: field(bilingual.optional(), 'What the doubt rests on.', {
        zh: '一份县级计划写法不同。',
        en: 'A county plan words it otherwise.',
      }),
    }),
  ),
});

export type DoubtsData = z.infer<typeof doubtsSchema>;
