/** What the fields of content files are made of. */
import { z } from 'astro/zod';
import { idPattern } from './paths.ts';
import { field } from './field.ts';

export const text = z.string().trim().min(1);

/** What an import leaves for the editors to write; the content check tells what is still empty. */
export const draft = z.string().trim();

export const draftDigest = z.string().regex(/^(?:[0-9a-f]{16})?$/u, 'sixteen hexadecimal digits');

export const id = z.string().regex(idPattern, 'lower-case letters, digits and single hyphens');

export const clauseId = z
  .string()
  .regex(/^(?:\d+|s\d+|notice|preamble)\.\d+[a-z]?$/u, 'item and clause, as in 6.3');

export const isoDate = z.iso.date('a day as YYYY-MM-DD, in quotes');

export const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, 'a month as YYYY-MM');

export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];
export const confidence = z.enum(confidences);

/** The same words in both languages. */
export const bilingual = z.strictObject({ zh: text, en: text });
export type Bilingual = z.infer<typeof bilingual>;

/** What a command proposed and nobody has confirmed: where it comes from. Whoever confirms it takes the field out. */
export const proposal = field(
  text.optional(),
  'What a command proposed and nobody has confirmed yet, and where it comes from. Take the field out to confirm it.',
  '2022/6.3, the same sentence',
);

/** English that translates one Chinese text, and the first 16 digits of the SHA-256 of that text. */
export const translation = z.strictObject({ text: draft, digest: draftDigest, proposal });

/** One sentence of the official text, wording as received. */
export const clause = z.strictObject({ id: clauseId, text });

export const clauseTranslation = z.strictObject({ id: clauseId, text: draft, digest: draftDigest, proposal });

export const wordsInBoth = z.strictObject({ zh: z.array(text).default([]), en: z.array(text).default([]) });

/** The id of an entry in a list. */
export const entryId = (example: string) =>
  field(id, 'Names the entry; no other in the file has it, and it never changes.', example);

export const clauseOf = (example: string) => field(clauseId, 'The clause it is about.', example);

export const everyday = field(
  z.array(text).default([]),
  'Words people type when they look for this, which are not printed in it.',
  ['证照', '办执照'],
);

export const gist = (example: string) =>
  field(
    z.array(z.strictObject({ clause: clauseId, text })).default([]),
    'What a clause asks, in the fewest plain words, for lists where the clause would be too long; the same clauses in both languages, in the same order.',
    [{ clause: '6.5', text: example }],
  );

/** An address below the site's root, with language and fragment where it has them: /zh/plans/2022/#c1 */
export const path = z.string().regex(/^\/\S*$/u, 'a path that starts with /');
