/** The collections, by kind of content. What their files say is held against the schemas where they are loaded. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentKindNames, contentKinds, type ContentKind } from '#schema/content';

const collectionOf = (kind: ContentKind) =>
  defineCollection({
    // The path is the id: it says which plan, language and number an entry is.
    loader: glob({ base: 'content', pattern: contentKinds[kind].pattern, generateId: ({ entry }) => entry }),
  });

type Collection = ReturnType<typeof collectionOf>;

export const collections = Object.fromEntries(
  contentKindNames.map((kind) => [kind, collectionOf(kind)]),
) as Record<ContentKind, Collection>;
