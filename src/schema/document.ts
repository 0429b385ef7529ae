/** A document that plans cite. */
import { z } from 'astro/zod';
import { text, confidence, bilingual } from './fields.ts';

export const documentSchema = z.strictObject({
  /** Without the outer 《》. */
  title: bilingual,
  /** draw-up: this plan promises to draw it up; apply: it applies an existing one. */
  promise: z.enum(['draw-up', 'apply']),
  /** Who issued it, where the text or a public source says. */
  issuer: bilingual.optional(),
  issued: text.optional(),
  /** Address of the published text; unchecked: it is published, but the editors checked no address; null: not located. */
  located: z.union([z.url(), z.literal('unchecked')]).nullable(),
  confidence,
  note: bilingual,
});

export type DocumentData = z.infer<typeof documentSchema>;
