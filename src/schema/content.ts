/** Every kind of content file, named once, and all content as its readers hand it on. */
import type { z } from 'astro/zod';
import { changesSchema } from './changes.ts';
import { documentSchema } from './document.ts';
import { doubtsSchema } from './doubts.ts';
import { exceptionsSchema } from './exceptions.ts';
import { followUpSchema } from './follow-up.ts';
import { groupSchema } from './group.ts';
import { itemSchema, itemTranslationSchema } from './item.ts';
import { jurisdictionSchema } from './jurisdiction.ts';
import { lexiconSchema } from './lexicon.ts';
import { lineageSchema } from './lineage.ts';
import { pageSchema } from './page.ts';
import { planSchema, planTranslationSchema } from './plan.ts';
import { questionsSchema } from './questions.ts';
import { redirectsSchema } from './redirects.ts';
import { repairsSchema } from './repairs.ts';
import { layoutSchema } from './layout.ts';
import { sectionsSchema } from './sections.ts';
import { structureSchema } from './structure.ts';
import { targetsSchema } from './targets.ts';
import { termSchema } from './term.ts';
import { unitSchema } from './unit.ts';

/** The pattern of a file's path below content/, its schema, and what it holds. Unknown fields are refused everywhere. */
export const contentKinds = {
  plans: {
    pattern: 'plans/*/plan.mdx',
    schema: planSchema,
    about: 'A plan’s head as printed, its notice and preamble. Written by the importer.',
  },
  planTranslations: {
    pattern: 'plans/*/plan.en.mdx',
    schema: planTranslationSchema,
    about: 'English of the plan’s head, notice and preamble.',
  },
  sections: {
    pattern: 'plans/*/sections.yaml',
    schema: sectionsSchema,
    about: 'The sections of a plan in order. Numbers and titles are written by the importer.',
  },
  structures: {
    pattern: 'plans/*/structure.yaml',
    schema: structureSchema,
    about:
      'How the canonical text of a plan is put together, where it is not of the layout of 2022. Written by the importer, but for `doubts`, from which you take what you have looked at.',
  },
  layouts: {
    pattern: 'plans/*/layout.yaml',
    schema: layoutSchema,
    about: 'What you say of a text’s layout, against what the importer recognises; then import it again.',
  },
  repairs: {
    pattern: 'plans/*/repairs.yaml',
    schema: repairsSchema,
    about:
      'Wordings that the received text probably has wrong. The received wording stays and is shown beside.',
  },
  doubts: {
    pattern: 'plans/*/doubts.yaml',
    schema: doubtsSchema,
    about: 'What was noticed in the received text and not changed.',
  },
  targets: {
    pattern: 'plans/*/targets.yaml',
    schema: targetsSchema,
    about: 'What the plan sets that can be counted, dated or handed over.',
  },
  questions: {
    pattern: 'plans/*/questions.yaml',
    schema: questionsSchema,
    about: 'What people ask, in their words, each with the words of the plan that speak to it.',
  },
  lineages: {
    pattern: 'plans/*/lineage.yaml',
    schema: lineageSchema,
    about:
      'Which item continues which of the plan before. Drafted by `npm run compare`, confirmed by an editor.',
  },
  followUps: {
    pattern: 'plans/*/follow-up.yaml',
    schema: followUpSchema,
    about: 'What was published elsewhere about the plan’s items, with where it was seen. Never a verdict.',
  },
  exceptions: {
    pattern: 'plans/*/translation-exceptions.yaml',
    schema: exceptionsSchema,
    about: 'Where the English departs from the glossary.',
  },
  items: {
    pattern: 'plans/*/items/zh/*.mdx',
    schema: itemSchema,
    about:
      'An item. `section`, `clauses`, `note`, `lead` and `responsible` are written by the importer; the editor’s reading stands below the frontmatter.',
  },
  itemTranslations: {
    pattern: 'plans/*/items/en/*.mdx',
    schema: itemTranslationSchema,
    about: 'English of an item; the English of the reading stands below the frontmatter.',
  },
  lexicon: {
    pattern: 'lexicon/*.yaml',
    schema: lexiconSchema,
    about: 'What people look for, in their own words, and the clauses that answer.',
  },
  jurisdictions: {
    pattern: 'jurisdictions/*.yaml',
    schema: jurisdictionSchema,
    about: 'Whose government issued a plan, and the yearly plans it issues.',
  },
  units: { pattern: 'units/*.yaml', schema: unitSchema, about: 'A body with a name of its own.' },
  groups: {
    pattern: 'groups/*.yaml',
    schema: groupSchema,
    about: 'A collective that plans use in place of names, and who is in it.',
  },
  terms: { pattern: 'terms/*.yaml', schema: termSchema, about: 'An entry of the glossary.' },
  documents: { pattern: 'documents/*.yaml', schema: documentSchema, about: 'A document that plans cite.' },
  pages: {
    pattern: 'pages/*/*.mdx',
    schema: pageSchema,
    about: 'A page about the site; its text stands below the frontmatter.',
  },
  redirects: {
    pattern: 'redirects.yaml',
    schema: redirectsSchema,
    about: 'Where published addresses have moved.',
  },
  changes: {
    pattern: 'changes.yaml',
    schema: changesSchema,
    about: 'What changed from one publication to the next, told to readers.',
  },
} as const satisfies Record<string, { pattern: string; schema: z.ZodType; about: string }>;

export type ContentKind = keyof typeof contentKinds;
export const contentKindNames = Object.keys(contentKinds) as ContentKind[];

type DataOf<Kind extends ContentKind> = z.infer<(typeof contentKinds)[Kind]['schema']>;

/** One content file after its schema: where it is, and what it says. */
export interface Entry<Kind extends ContentKind> {
  /** Path below content/. */
  file: string;
  data: DataOf<Kind>;
  /** What stands below the frontmatter; empty in files that are all data. */
  body: string;
}

/** All content, by kind. */
export type Content = { [Kind in ContentKind]: Entry<Kind>[] };

/** All content, from what a reader has of each kind: the one way in which readers put content together. */
export const contentOf = (entriesOf: <Kind extends ContentKind>(kind: Kind) => Entry<Kind>[]): Content =>
  Object.fromEntries(contentKindNames.map((kind) => [kind, entriesOf(kind)])) as Content;
