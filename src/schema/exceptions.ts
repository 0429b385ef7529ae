/** Where the English departs from the glossary. */
import { z } from 'astro/zod';
import { clauseId, id, text } from './fields.ts';
import { field } from './field.ts';

/** A part of a plan whose English may depart. */
const place = z.union([
  clauseId,
  z.string().regex(/^(?:item-\d+|section-\d+|head)$/u, '6.3, item-6, section-3 or head'),
]);

export const exceptionsSchema = z.strictObject({
  exceptions: z.array(
    z.strictObject({
      in: field(
        place,
        'Where: `6.3` with its gist and targets, `item-6` for its title and reading, `section-3` for its title, `head`.',
        '9.3',
      ),
      term: field(id, 'The glossary term rendered otherwise.', 'zhuanjing-texin'),
      rendering: field(
        text,
        'The English as it stands there, exactly.',
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
