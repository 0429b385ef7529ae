import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentFiles } from '#site/content-loader';

export const collections = {
  /** Every content file; what its text says is held against the schemas in site/library.ts. */
  files: defineCollection({
    loader: contentFiles(),
    schema: z.object({ text: z.string(), readable: z.string().nullable() }),
  }),
};
