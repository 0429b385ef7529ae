/** An item in both languages. */
import { z } from 'astro/zod';
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
  /** Number of the section the item stands in. */
  section: z.number().int().positive(),
  /** by: clause, when clause 1 reads as a heading; by: editor with a short text, when it does not. */
  title: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('clause') }),
    z.strictObject({ by: z.literal('editor'), text: draft }),
  ]),
  clauses: z.array(clause).min(1),
  /** The responsibility note as printed, 〔〕 included. */
  note: text,
  /** Lead units in printed order, by id; empty when the note names none. */
  lead: z.array(id),
  /** Responsible units and groups in printed order, by id. */
  responsible: z.array(id),
  gist,
  everyday,
  /** Clauses of which the reading deliberately does not speak. */
  readingLeavesOut: z.array(clauseId).default([]),
});

export type ItemData = z.infer<typeof itemSchema>;

export const itemTranslationSchema = z.strictObject({
  title: translation,
  clauses: z.array(clauseTranslation).min(1),
  /** The same clauses as in the Chinese, in the same order. */
  gist,
  everyday,
});
