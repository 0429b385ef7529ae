/** An entry of the glossary. */
import { z } from 'astro/zod';
import { text, id, confidence, bilingual, wordsInBoth } from './fields.ts';

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
  /** The headword. */
  zh: text,
  /** Other strings of the text that are this term. */
  variants: z.array(text).default([]),
  /** The house rendering, as it stands in a sentence. */
  en: text,
  enAlternatives: z.array(text).default([]),
  /** Other forms of the house rendering that may stand in the translation. */
  renderings: z.array(text).default([]),
  category: z.enum(termCategories),
  /** seen: the English was seen in the source named; known: general knowledge; unsure. */
  evidence: z.enum(termEvidence),
  source: text.optional(),
  /** How sure meaning and rendering are; low is said on the page. */
  confidence,
  explain: bilingual,
  everyday: wordsInBoth.prefault({}),
  related: z.array(id).default([]),
  note: bilingual.optional(),
});

export type TermData = z.infer<typeof termSchema>;
