/** An entry of the glossary. */
import { z } from 'astro/zod';
import { text, id, confidence, bilingual, wordsInBoth } from './fields.ts';
import { field } from './field.ts';

export const termCategories = [
  'political',
  'party',
  'rule-of-law',
  'responsibility',
  'institution',
  'reform',
  'regulation',
  'economy',
  'transparency',
  'legislation',
  'decision',
  'enforcement',
  'emergency',
  'dispute',
  'legal-service',
  'digital',
  'document',
  'document-title',
  'local-brand',
  'idiom',
] as const;

export const termEvidence = ['seen', 'known', 'unsure'] as const;

export const termSchema = z.strictObject({
  zh: field(text, 'The headword.', '“放管服”改革'),
  variants: field(z.array(text).default([]), 'Other strings of the text that are this term.', ['放管服']),
  en: field(text, 'The house rendering, as it stands in a sentence.', 'negative list for market access'),
  enAlternatives: field(
    z.array(text).default([]),
    'English used elsewhere: found by search, and never used by the house itself.',
    ['market access negative list'],
  ),
  renderings: field(
    z.array(text).default([]),
    'Other forms of the house rendering that may stand in the translation.',
    ['negative lists'],
  ),
  category: field(z.enum(termCategories), 'Where the glossary lists it.', 'reform'),
  evidence: field(
    z.enum(termEvidence),
    'seen: the English was seen in the source named; known: general knowledge; unsure.',
    'seen',
  ),
  source: field(text.optional(), 'Where the English was seen.', 'english.www.gov.cn 2021-04-15'),
  confidence: field(confidence, 'How sure meaning and rendering are; low is said on the page.', 'high'),
  explain: field(bilingual, 'What it is, in plain words.', { zh: '减少审批。', en: 'Fewer approvals.' }),
  everyday: field(wordsInBoth.prefault({}), 'Words people type when they look for this.', {
    zh: ['减少审批'],
    en: ['cut red tape'],
  }),
  related: field(z.array(id).default([]), 'Other terms to read with it, by id.', ['zhengzhao-fenli']),
  note: field(bilingual.optional(), 'What a reader should know of the rendering.', {
    zh: '“管”指监管。',
    en: 'The “regulation” is 监管.',
  }),
});

export type TermData = z.infer<typeof termSchema>;
