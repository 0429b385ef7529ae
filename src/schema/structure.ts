/** How the canonical text of a plan is put together, where it is not of the layout of 2022. Written by the importer. */
import { z } from 'astro/zod';
import { field } from './field.ts';
import { text } from './fields.ts';

const line = z.strictObject({
  at: field(
    z.string().regex(/^\d+(?::\d+)?$/u, 'a line of source.txt, or a line and a column'),
    'Where the paragraph begins in source.txt: its line, and its column where it is not the first.',
    '12',
  ),
  is: field(
    z.string(),
    'The paragraph: words as printed, and in braces what stands elsewhere: a clause {6.3}, a note {6.note.1}, a title {s2}; {title:0-12} is a part of one.',
    '（一）{6.1}{6.note.1}',
  ),
});

export const structureSchema = z.strictObject({
  received: z
    .strictObject({
      file: field(text, 'The file as it came, beside this one.', 'received.docx'),
      sha256: field(z.string().regex(/^[0-9a-f]{64}$/u), 'Its SHA-256.', '0'.repeat(64)),
      bytes: field(z.number().int().positive(), 'Its size.', 24_310),
    })
    .optional(),
  dropped: field(
    z.array(z.number().int().positive()).default([]),
    'Lines of source.txt that are none of the text: page numbers, running heads.',
    [17],
  ),
  rows: field(
    z.array(z.number().int().positive()).default([]),
    'Lines of source.txt that are rows of a table.',
    [20],
  ),
  lines: z.array(line).min(1),
  doubts: field(
    z.array(text).default([]),
    'What was read with doubt: place, code, words. Take a line out once you have compared it with the source.',
    ['12:1 line-joined 该行'],
  ),
});

export type StructureData = z.infer<typeof structureSchema>;
