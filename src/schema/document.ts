/** A document that plans cite. */
import { z } from 'astro/zod';
import { text, confidence, bilingual, proposal } from './fields.ts';
import { field } from './field.ts';

export const documentSchema = z.strictObject({
  proposal,
  title: field(bilingual, 'Without the outer 《》.', {
    zh: '法治政府建设与责任落实督察工作规定',
    en: 'Provisions on the Inspection of Law-Based Government Building',
  }),
  promise: field(
    z.enum(['draw-up', 'apply']),
    'draw-up: the plan promises to draw it up; apply: it applies an existing one.',
    'apply',
  ),
  issuer: field(bilingual.optional(), 'Who issued it, where the text or a public source says.', {
    zh: '中共中央办公厅、国务院办公厅',
    en: 'General Office of the CPC Central Committee and General Office of the State Council',
  }),
  issued: field(text.optional(), 'When, as far as it is known.', '2019'),
  located: field(
    z.union([z.url(), z.literal('unchecked')]).nullable(),
    'Address of the published text; unchecked: it is published, but the editors checked no address; null: not located.',
    'unchecked',
  ),
  confidence: field(confidence, 'How sure this is.', 'high'),
  note: field(bilingual, 'What is known of it, and from where.', {
    zh: '2019年印发。',
    en: 'Issued in 2019.',
  }),
});

export type DocumentData = z.infer<typeof documentSchema>;
