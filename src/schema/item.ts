/** An item in both languages. */
import { z } from 'astro/zod';
import { field } from './field.ts';
import {
  text,
  draft,
  id,
  clauseId,
  translation,
  clause,
  clauseTranslation,
  everyday,
  gist,
} from './fields.ts';

export const itemSchema = z.strictObject({
  section: field(z.number().int().positive(), 'Number of the section the item stands in.', 3),
  title: field(
    z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('clause') }),
      z.strictObject({ by: z.literal('editor'), text: draft }),
    ]),
    '`by: clause` when clause 1 reads as a heading; `by: editor` with a short text when it does not.',
    { by: 'editor', text: '制定年度工作计划' },
  ),
  clauses: field(z.array(clause).min(1), 'The sentences as received, each with its id.', [
    { id: '6.1', text: '深化“放管服”改革。' },
  ]),
  note: field(text, 'The responsibility note as printed, 〔〕 included.', '〔牵头单位：市司法局〕'),
  lead: field(z.array(id), 'Lead units in printed order, by id; empty when the note names none.', ['sifaju']),
  responsible: field(z.array(id), 'Responsible units and groups in printed order, by id.', [
    'shizhi-ge-bumen',
  ]),
  gist: gist('继续推进“证照分离”'),
  everyday,
  readingLeavesOut: field(
    z.array(clauseId).default([]),
    'Clauses of which the reading deliberately does not speak.',
    ['6.1'],
  ),
});

export type ItemData = z.infer<typeof itemSchema>;

export const itemTranslationSchema = z.strictObject({
  title: field(translation, 'English of the title.', {
    text: 'Deepen the reform',
    digest: '4f7c2a90b1d3e586',
  }),
  clauses: field(z.array(clauseTranslation).min(1), 'English of the clauses, in their order.', [
    { id: '6.1', text: 'Deepen the reform.', digest: '4f7c2a90b1d3e586' },
  ]),
  gist: gist('Go on separating permits from licenses'),
  everyday: field(z.array(text).default([]), 'Words people type in English.', ['business license']),
});
