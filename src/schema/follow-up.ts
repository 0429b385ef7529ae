/** What was published elsewhere about a plan's items, before, in or after its year. Never a verdict. */
import { z } from 'astro/zod';
import { bilingual, clauseId, confidence, entryId, id, isoDate, text } from './fields.ts';
import { field } from './field.ts';

/** before, within or after the year in which the plan was issued. */
export const phases = ['before', 'within', 'after'] as const;

/** government: a government’s own site; office: another public office’s; newspaper; news-site; repost: a copy elsewhere. */
export const sourceKinds = ['government', 'office', 'newspaper', 'news-site', 'repost'] as const;

/** page: the editors opened it; excerpt: they saw an excerpt of it in a stored copy. */
export const waysOfSeeing = ['page', 'excerpt'] as const;

const fact = z.strictObject({
  name: field(bilingual, 'What is counted or named.', {
    zh: '覆盖的镇街',
    en: 'Towns and subdistricts covered',
  }),
  value: field(bilingual, 'The value as the publication has it.', { zh: '14个', en: '14' }),
});

const record = z.strictObject({
  id: entryId('dongchangfu-legality-review'),
  items: field(z.array(z.number().int().positive()).default([]), 'Items it is about as a whole.', [15]),
  clauses: field(z.array(clauseId).default([]), 'Clauses it is about.', ['11.4']),
  units: field(z.array(id).default([]), 'Units it speaks of, by id.', ['dongchangfu']),
  phase: field(
    z.enum(phases),
    'Before, within or after the plan’s year: by its date, or, where it has none, by the year it tells of.',
    'within',
  ),
  publisher: field(bilingual, 'Who published it.', { zh: '聊城日报', en: 'Liaocheng Daily' }),
  kind: field(z.enum(sourceKinds), 'What kind of source it is.', 'newspaper'),
  title: field(
    text.nullable(),
    'Its title; null where it was not seen.',
    '东昌府区乡镇（街道）合法性审查实现全覆盖',
  ),
  titleEn: field(text.optional(), 'The title in English, unofficial.', 'Legality review reaches every town'),
  date: field(isoDate.nullable(), 'The day it was published; null where no date was seen.', '2022-08-12'),
  dateBasis: field(bilingual, 'What the date, or the phase without one, rests on.', {
    zh: '印在页脚',
    en: 'printed at the foot of the page',
  }),
  url: field(z.url(), 'Its address as seen.', 'http://example.org/1.html'),
  says: field(bilingual, 'What it says, in the editors’ words: no more than it says, no verdict.', {
    zh: '报道说，这个区的镇街都有了合法性审查机制。',
    en: 'The report says that every town of this district has a mechanism of legality review.',
  }),
  facts: field(z.array(fact).default([]), 'Numbers and names in it, as values.', [
    { name: { zh: '镇街', en: 'Towns and subdistricts' }, value: { zh: '14个', en: '14' } },
  ]),
  caution: field(bilingual.optional(), 'What keeps it from saying more.', {
    zh: '只说一个区；计划说的是全市四级。',
    en: 'It speaks of one district; the plan speaks of four levels citywide.',
  }),
  seen: field(
    z.enum(waysOfSeeing),
    'How the editors saw it: the page, or an excerpt in a stored copy.',
    'excerpt',
  ),
  confidence: field(confidence, 'How sure the editors are that it says this and is about this.', 'medium'),
  listed: field(isoDate, 'The day the editors listed it.', '2026-11-25'),
});

export const followUpSchema = z.strictObject({
  looked: field(bilingual, 'Where the editors looked, and what they did not look at.', {
    zh: '编者只看了存档里的摘录。',
    en: 'The editors saw excerpts in stored copies only.',
  }),
  records: z.array(record),
});

export type FollowUpData = z.infer<typeof followUpSchema>;
