/** A body with a name of its own. */
import { z } from 'astro/zod';
import { text, id, month, confidence, bilingual, wordsInBoth, proposal } from './fields.ts';
import { field } from './field.ts';

export const unitKinds = ['department', 'county', 'zone'] as const;

/** What a body was called before. */
const earlierNames = z.strictObject({
  until: field(month, 'The last month in which it was called so.', '2018-12'),
  printed: field(text.nullable(), 'The name as plans of that time print it.', '市政府法制办'),
  variants: field(z.array(text).default([]), 'Other printed forms of it.', ['市法制办']),
  name: field(bilingual, 'Full name of that time.', {
    zh: '聊城市政府法制办公室',
    en: 'Liaocheng Legislative Affairs Office',
  }),
  short: field(bilingual, 'Short label of that time.', { zh: '法制办', en: 'Legislative Affairs Office' }),
});

export const unitSchema = z.strictObject({
  proposal,
  jurisdiction: field(id, 'Whose body it is: the name of a file in jurisdictions/.', 'liaocheng'),
  kind: field(z.enum(unitKinds), 'What kind of body it is.', 'department'),
  printed: field(
    text.nullable(),
    'The name as the plan prints it; null when the plan does not name the unit.',
    '市司法局',
  ),
  variants: field(
    z.array(text).default([]),
    'Other printed forms of the same name; notes are read by them.',
    ['司法局'],
  ),
  name: field(bilingual, 'Full name; the English is unofficial.', {
    zh: '聊城市司法局',
    en: 'Liaocheng Municipal Justice Bureau',
  }),
  short: field(bilingual, 'Short label for tables and figures.', { zh: '司法局', en: 'Justice Bureau' }),
  /** The names it bore before these, newest first; a plan shows and is read by those of its time. */
  earlier: z
    .array(earlierNames)
    .refine(
      (all) => all.every(({ until }, at) => at === 0 || until < (all[at - 1]?.until ?? '')),
      'newest first',
    )
    .default([]),
  enAlternatives: field(z.array(text).default([]), 'Other English names in use.', ['Bureau of Justice']),
  aliases: field(wordsInBoth, 'Everyday, former and abbreviated names that people type.', {
    zh: ['司法局'],
    en: ['bureau of justice'],
  }),
  everyday: field(
    wordsInBoth.prefault({}),
    'Matters people bring to it, in their words; editorial, and not what the plan says.',
    { zh: ['法律援助'], en: ['legal aid'] },
  ),
  confidence: field(confidence, 'How sure the full name is.', 'high'),
  evidence: field(bilingual, 'Where the full name comes from.', {
    zh: '机构改革后的名称。',
    en: 'Its name since the reform.',
  }),
  note: field(bilingual.optional(), 'What a reader should know of the name.', {
    zh: '2019年撤县设区。',
    en: 'A county until 2019.',
  }),
  gb2260: field(
    z
      .string()
      .regex(/^\d{6}$/u)
      .optional(),
    'Administrative division code, GB/T 2260; counties only.',
    '371503',
  ),
});

export type UnitData = z.infer<typeof unitSchema>;
