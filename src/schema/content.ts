/** Every kind of content file, named once, and all content as its readers hand it on. */
import type { z } from 'astro/zod';
import { changesSchema } from './changes.ts';
import { documentSchema } from './document.ts';
import { doubtsSchema } from './doubts.ts';
import { exceptionsSchema } from './exceptions.ts';
import { groupSchema } from './group.ts';
import { itemSchema, itemTranslationSchema } from './item.ts';
import { jurisdictionSchema } from './jurisdiction.ts';
import { pageSchema } from './page.ts';
import { planSchema, planTranslationSchema } from './plan.ts';
import { questionsSchema } from './questions.ts';
import { redirectsSchema } from './redirects.ts';
import { repairsSchema } from './repairs.ts';
import { sectionsSchema } from './sections.ts';
import { targetsSchema } from './targets.ts';
import { termSchema } from './term.ts';
import { unitSchema } from './unit.ts';

/** The pattern of a file's path below content/, and its schema. Unknown fields are refused everywhere. */
export const contentKinds = {
  plans: { pattern: 'plans/*/plan.mdx', schema: planSchema },
  planTranslations: { pattern: 'plans/*/plan.en.mdx', schema: planTranslationSchema },
  sections: { pattern: 'plans/*/sections.yaml', schema: sectionsSchema },
  repairs: { pattern: 'plans/*/repairs.yaml', schema: repairsSchema },
  doubts: { pattern: 'plans/*/doubts.yaml', schema: doubtsSchema },
  targets: { pattern: 'plans/*/targets.yaml', schema: targetsSchema },
  questions: { pattern: 'plans/*/questions.yaml', schema: questionsSchema },
  exceptions: { pattern: 'plans/*/translation-exceptions.yaml', schema: exceptionsSchema },
  items: { pattern: 'plans/*/items/zh/*.mdx', schema: itemSchema },
  itemTranslations: { pattern: 'plans/*/items/en/*.mdx', schema: itemTranslationSchema },
  jurisdictions: { pattern: 'jurisdictions/*.yaml', schema: jurisdictionSchema },
  units: { pattern: 'units/*.yaml', schema: unitSchema },
  groups: { pattern: 'groups/*.yaml', schema: groupSchema },
  terms: { pattern: 'terms/*.yaml', schema: termSchema },
  documents: { pattern: 'documents/*.yaml', schema: documentSchema },
  pages: { pattern: 'pages/*/*.mdx', schema: pageSchema },
  redirects: { pattern: 'redirects.yaml', schema: redirectsSchema },
  changes: { pattern: 'changes.yaml', schema: changesSchema },
} as const satisfies Record<string, { pattern: string; schema: z.ZodType }>;

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
