import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { contentKinds } from '#schema/schema';

const collection = <Schema extends z.ZodType>({ pattern, schema }: { pattern: string; schema: Schema }) =>
  // The path is the id: it says which plan, language and number an entry is.
  defineCollection({ loader: glob({ base: 'content', pattern, generateId: ({ entry }) => entry }), schema });

export const collections = {
  plans: collection(contentKinds.plans),
  planTranslations: collection(contentKinds.planTranslations),
  sections: collection(contentKinds.sections),
  repairs: collection(contentKinds.repairs),
  doubts: collection(contentKinds.doubts),
  targets: collection(contentKinds.targets),
  exceptions: collection(contentKinds.exceptions),
  items: collection(contentKinds.items),
  itemTranslations: collection(contentKinds.itemTranslations),
  units: collection(contentKinds.units),
  groups: collection(contentKinds.groups),
  terms: collection(contentKinds.terms),
  documents: collection(contentKinds.documents),
  pages: collection(contentKinds.pages),
  redirects: collection(contentKinds.redirects),
  changes: collection(contentKinds.changes),
};
