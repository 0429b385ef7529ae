/** What people look for, in their own words: concepts apart from units, items and terms, each with what answers it. */
import { z } from 'astro/zod';
import { bilingual, clauseId, id, text, wordsInBoth } from './fields.ts';
import { field } from './field.ts';
import { idPattern } from './paths.ts';

/** 3 this is the answer, 2 a good one, 1 it has to do with it. */
const grade = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** A clause of a plan: 2022/6.1 */
const planClause = z.string().refine((value) => {
  const [plan = '', clause = '', ...rest] = value.split('/');
  return rest.length === 0 && idPattern.test(plan) && clauseId.safeParse(clause).success;
}, 'a plan and a clause of it, as in 2022/6.3');

/** Pages of a plan that answer by themselves. */
export const planPages = ['targets', 'documents'] as const;
export type PlanPage = (typeof planPages)[number];

const answer = z.union([
  z.strictObject({ clause: planClause, grade }),
  /** The body whose business it is; found in plans that know it. */
  z.strictObject({ unit: id, grade }),
  /** The list of targets or of cited documents: of every plan. */
  z.strictObject({ page: z.enum(planPages), grade }),
]);

const concept = z.strictObject({
  id: field(id, 'Its name among concepts, never changed.', 'cut-red-tape'),
  label: field(bilingual, 'What it is called where it is offered to readers.', {
    zh: '减少审批、少办手续',
    en: 'cutting red tape',
  }),
  adds: field(
    z.boolean().default(false),
    'Whether it only adds to what else is asked, and is no request by itself: villages, every year.',
    true,
  ),
  say: field(wordsInBoth, 'Ways of saying it, each only the part that says what is meant.', {
    zh: ['手续太多'],
    en: ['too many forms'],
  }),
  answers: field(
    z.array(answer).min(1),
    'What answers, each with its grade: 3 this is the answer, 2 a good one, 1 it has to do with it. A clause of a plan; a unit whose business it is; a page of every plan.',
    [
      { clause: '2022/6.1', grade: 3 },
      { unit: 'xingzheng-shenpiju', grade: 2 },
    ],
  ),
});

const kin = z.array(text).min(2);

export const lexiconSchema = z.strictObject({
  concepts: z.array(concept).default([]),
  shared: z
    .array(
      z.strictObject({
        say: field(text, 'An expression that truly belongs to several concepts.', '接访'),
        concepts: field(z.array(id).min(2), 'The concepts it belongs to.', ['see-a-leader', 'petitioning']),
        why: field(text, 'The reason, for the next editor.', 'both are asked for in this word'),
      }),
    )
    .default([]),
  passing: field(
    wordsInBoth.default({ zh: [], en: [] }),
    'Words that stand in any request and say nothing of what is sought.',
    { zh: ['请问'], en: ['please'] },
  ),
  common: field(
    wordsInBoth.default({ zh: [], en: [] }),
    'Words of daily life that tell little beside others.',
    { zh: ['公司'], en: ['company'] },
  ),
  kin: field(
    z
      .strictObject({ zh: z.array(kin).default([]), en: z.array(kin).default([]) })
      .default({ zh: [], en: [] }),
    'Words of one meaning, wherever they stand; the first stands for all.',
    { zh: [['罚款', '罚钱']], en: [['lawyer', 'solicitor']] },
  ),
});

export type LexiconData = z.infer<typeof lexiconSchema>;
export type ConceptData = LexiconData['concepts'][number];
