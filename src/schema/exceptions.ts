/** Where the English departs from the glossary. */
import { z } from 'astro/zod';
import { text, id, clauseId } from './fields.ts';

export const exceptionsSchema = z.strictObject({
  /** Clauses whose English renders a glossary term otherwise, and why. */
  exceptions: z.array(z.strictObject({ clause: clauseId, term: id, rendering: text, why: text })),
});
