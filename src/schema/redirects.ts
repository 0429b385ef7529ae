/** Where published pages have moved. */
import { z } from 'astro/zod';
import { path } from './fields.ts';
import { field } from './field.ts';

export const redirectsSchema = z.strictObject({
  redirects: z.array(
    z.strictObject({
      from: field(
        path,
        'An address that was published and has moved: a page’s, or a fragment’s of one. It must be free.',
        '/zh/old/',
      ),
      to: field(path, 'Where it leads now; it must be there.', '/zh/terms/'),
    }),
  ),
});

export type RedirectsData = z.infer<typeof redirectsSchema>;
