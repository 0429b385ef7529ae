/** The sections of a plan. */
import { z } from 'astro/zod';
import { text, translation } from './fields.ts';

export const sectionsSchema = z.strictObject({
  sections: z.array(
    z.strictObject({
      number: z.number().int().positive(),
      /** As printed, without 一、. */
      title: text,
      en: translation,
    }),
  ),
});
