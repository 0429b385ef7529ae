/** Where published pages have moved. */
import { z } from 'astro/zod';
import { path } from './fields.ts';

export const redirectsSchema = z.strictObject({
  /** Addresses that were published once and have moved. `from` must be free; `to` must exist. */
  redirects: z.array(z.strictObject({ from: path, to: path })),
});

export type RedirectsData = z.infer<typeof redirectsSchema>;
