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

const bodies = z.array(id).default([]);

/** What a note says, where an item has several, or one that says more than who leads and who is responsible. */
const assignment = z.strictObject({
  clause: field(
    clauseId.optional(),
    'The sentence it stands behind; left out where it is of the whole item.',
    '6.2',
  ),
  note: field(text, 'The note as printed; of a row, the cells that say it.', '（市司法局牵头，6月底前完成）'),
  lead: field(bodies, 'Who leads, by id, in printed order.', ['sifaju']),
  responsible: field(bodies, 'Who is responsible.', ['shizhi-ge-bumen']),
  support: field(bodies, 'Who supports, 配合.', ['caizhengju']),
  unspecified: field(bodies, 'Who is named without a part: the note only says 负责.', ['shuiliju']),
  deadline: field(text.optional(), 'Until when, as printed.', '6月底前'),
  blanket: field(text.optional(), 'Words that bind beyond the note, as printed.', '下同'),
});

export const itemSchema = z.strictObject({
  label: field(
    z.string().default(''),
    'Its number as printed, where it is not the figure and full stop of its place.',
    '（一）',
  ),
  section: field(z.number().int().positive(), 'Number of the section the item stands in.', 3),
  title: field(
    z.discriminatedUnion('by', [
      z.strictObject({ by: z.literal('clause') }),
      z.strictObject({ by: z.literal('heading'), text }),
      z.strictObject({ by: z.literal('editor'), text: draft }),
    ]),
    '`by: clause` when clause 1 reads as a heading; `by: heading` when the item has one on a line of its own; `by: editor` with a short text when it has neither.',
    { by: 'editor', text: '制定年度工作计划' },
  ),
  clauses: field(z.array(clause).min(1), 'The sentences as received, each with its id.', [
    { id: '6.1', text: '深化“放管服”改革。' },
  ]),
  note: field(
    z.string(),
    'The responsibility note as printed, 〔〕 included; all of them one after the other; empty where there is none.',
    '〔牵头单位：市司法局〕',
  ),
  lead: field(z.array(id), 'Lead units in printed order, by id; empty when the note names none.', ['sifaju']),
  responsible: field(z.array(id), 'Responsible units and groups in printed order, by id.', [
    'shizhi-ge-bumen',
  ]),
  support: field(bodies, 'Supporting units and groups, 配合, by id.', ['caizhengju']),
  unspecified: field(bodies, 'Units and groups that the note names without a part, by id.', ['shuiliju']),
  /** What each note says, where there are several or one says more than the lists above. */
  assignments: z.array(assignment).default([]),
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
