/** A collective that plans use in place of names. */
import { z } from 'astro/zod';
import { text, id, month, confidence, bilingual, wordsInBoth, proposal } from './fields.ts';
import { field } from './field.ts';

export const scopes = ['all', 'relevant', 'enforcement'] as const;

export const memberBases = ['member', 'possible'] as const;

/** Its members as they were found to be in one month. */
const roster = z.strictObject({
  asOf: field(
    month,
    'The month the roster describes; a plan reads the last one from before it was issued.',
    '2022-03',
  ),
  complete: field(z.boolean(), 'Whether the members below are all there are.', false),
  source: field(bilingual, 'Where the roster comes from.', {
    zh: '编者整理。',
    en: 'Compiled by the editors.',
  }),
  members: z.array(
    z.strictObject({
      unit: field(id, 'The member, by id.', 'sifaju'),
      basis: field(
        z.enum(memberBases),
        'member: plainly in; possible: a matter of reading, or the plan does not say.',
        'possible',
      ),
      confidence: field(confidence, 'How sure that is.', 'medium'),
      reason: field(bilingual, 'What it rests on.', {
        zh: '政府工作部门。',
        en: 'A department of the government.',
      }),
    }),
  ),
});

export const groupSchema = z.strictObject({
  proposal,
  jurisdiction: field(id, 'Whose plans use it: the name of a file in jurisdictions/.', 'liaocheng'),
  printed: field(text, 'The collective as the plan prints it.', '市直各部门'),
  variants: field(z.array(text).default([]), 'Other printed forms of it; notes are read by them.', [
    '各县（市、区）政府',
  ]),
  name: z.strictObject({
    en: field(text, 'The English rendering.', 'all departments directly under the city'),
  }),
  aliases: field(wordsInBoth.prefault({}), 'Other collective names that people type.', {
    zh: ['市直单位'],
    en: ['city departments'],
  }),
  mentions: field(
    z.array(text).default([]),
    'Words by which clauses speak of its members, as 县 in “市县同权”.',
    ['县'],
  ),
  scope: field(
    z.enum(scopes),
    'all: 各…, every member; relevant: 有关…; enforcement: 执法…. The last two do not say who.',
    'all',
  ),
  meaning: field(bilingual, 'What the words mean and what the plan does not say.', {
    zh: '计划没有列出名单。',
    en: 'The plan gives no list.',
  }),
  rosters: z
    .array(roster)
    .min(1)
    .refine(
      (all) => all.every(({ asOf }, at) => at === 0 || asOf < (all[at - 1]?.asOf ?? '')),
      'newest first',
    ),
});

export type RosterData = z.infer<typeof roster>;
export type GroupData = z.infer<typeof groupSchema>;
