/** What changed from one publication to the next, told to readers. */
import { z } from 'astro/zod';
import { text, id, isoDate, bilingual } from './fields.ts';
import { field } from './field.ts';

export const changeKinds = [
  'text',
  'translation',
  'follow-up',
  'lineage',
  'registry',
  'documents',
  'glossary',
] as const;

/** The kinds that are of one plan; the others are of what all plans share. */
export const kindsOfPlan: readonly (typeof changeKinds)[number][] = [
  'text',
  'translation',
  'follow-up',
  'lineage',
];

const change = z
  .strictObject({
    kind: field(
      z.enum(changeKinds),
      'text with its targets, repairs and doubts; translation; follow-up; lineage; registry: units and groups; documents; glossary.',
      'translation',
    ),
    plan: field(
      id.optional(),
      'The plan whose text, translation, follow-up or lineage it is; left out when all.',
      '2022',
    ),
    of: field(
      z.array(text).min(1).optional(),
      '6.3, item-6, section-3, head; the id of a follow-up, a unit, a group, a document or a term. Left out when all of the kind.',
      ['6.5', 'item-6'],
    ),
    correction: field(z.boolean().default(false), 'Whether it puts right something that was wrong.', true),
    what: field(bilingual, 'What changed, in a sentence or two.', {
      zh: '6.5改译。',
      en: '6.5 is translated anew.',
    }),
  })
  .refine(({ kind, plan, of }) => {
    const isOfPlan = kindsOfPlan.includes(kind);
    return isOfPlan ? of === undefined || plan !== undefined : plan === undefined;
  }, 'say the plan with text or translation of something, and with nothing else');

const version = z.strictObject({
  version: field(z.int().positive(), '1, 2, 3 …, newest first in the file.', 2),
  date: field(isoDate, 'The day it was published.', '2026-11-25'),
  changes: z.array(change).min(1),
});

export const changesSchema = z.strictObject({
  versions: z
    .array(version)
    .min(1)
    .refine((all) => all.every((each, at) => each.version === all.length - at), 'number them down to 1')
    .refine(
      (all) => all.every(({ date }, at) => at === 0 || date <= (all[at - 1]?.date ?? '')),
      'newest first',
    ),
});

export type ChangesData = z.infer<typeof changesSchema>;
