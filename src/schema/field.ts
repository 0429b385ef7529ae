/** Meaning and example of a field, said once: in the schema itself, from which content/FIELDS.md is made. */
import type { z } from 'astro/zod';

/** Says of a field what it means, and shows a value as it may stand in a file; of a part with fields of its own, none. */
export const field = <Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  ...examples: unknown[]
): Schema => schema.meta({ description, ...(examples.length === 0 ? {} : { examples }) });
