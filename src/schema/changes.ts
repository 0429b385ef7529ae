/** What changed from one publication to the next, told to readers. */
import { z } from 'astro/zod';
import { text, id, isoDate, bilingual } from './fields.ts';

export const changeKinds = ['text', 'translation', 'registry', 'documents', 'glossary'] as const;

const change = z
  .strictObject({
    kind: z.enum(changeKinds),
    /** The plan whose text or translation it is; left out when all. */
    plan: id.optional(),
    /** 6.3, item-6, section-3, head; the id of a unit, a group, a document or a term. Left out when all of the kind. */
    of: z.array(text).min(1).optional(),
    /** Whether it puts right something that was wrong. */
    correction: z.boolean().default(false),
    /** What changed, in a sentence or two. */
    what: bilingual,
  })
  .refine(({ kind, plan, of }) => {
    const isOfPlan = kind === 'text' || kind === 'translation';
    return isOfPlan ? of === undefined || plan !== undefined : plan === undefined;
  }, 'say the plan with text or translation of something, and with nothing else');

const version = z.strictObject({
  /** 1, 2, 3 … */
  version: z.int().positive(),
  /** The day it was published. */
  date: isoDate,
  changes: z.array(change).min(1),
});

export const changesSchema = z.strictObject({
  /** Newest first, numbered down to 1. */
  versions: z
    .array(version)
    .min(1)
    .refine((all) => all.every((each, at) => each.version === all.length - at), 'number them down to 1')
    .refine(
      (all) => all.every(({ date }, at) => at === 0 || date <= (all[at - 1]?.date ?? '')),
      'newest first',
    ),
});

export type ChangesData = z.infer<typeof changesSchema>;
