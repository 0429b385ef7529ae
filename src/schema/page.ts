/** A page about the site; its text stands below the frontmatter. */
import { z } from 'astro/zod';
import { text } from './fields.ts';

export const pageSchema = z.strictObject({ title: text, description: text });
