/** Where the English departs from the glossary. */
import { z } from 'astro/zod';
import { clauseOf, id, text } from './fields.ts';
import { field } from './field.ts';

export const exceptionsSchema = z.strictObject({
  exceptions: z.array(
    z.strictObject({
      clause: clauseOf('8.5'),
      term: field(id, 'The glossary term rendered otherwise.', 'zhuanjing-texin'),
      rendering: field(
        text,
        'The English as it stands in the clause.',
        'specialized and sophisticated enterprises',
      ),
      why: field(
        text,
        'Why the house rendering does not serve; for the editors who come after.',
        'The Chinese goes on with 中小企业.',
      ),
    }),
  ),
});
