/** A page about the site; its text stands below the frontmatter. */
import { z } from 'astro/zod';
import { text } from './fields.ts';
import { field } from './field.ts';

export const pageSchema = z.strictObject({
  title: field(text, 'Heading and title of the page.', 'Method'),
  description: field(
    text,
    'What it is about, in a sentence, for search engines.',
    'How the text was prepared.',
  ),
});
