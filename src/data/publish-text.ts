/** The plan as text. */
import { planText } from '#domain/canonical';
import type { Library } from '#domain/library';
import { dataFiles, routes } from '#urls';
import { inBoth, publishedFile, type PublishedFile } from './published-file.ts';

export const sourceFiles = (
  library: Library,
  sourceOf: (plan: string) => Uint8Array<ArrayBuffer>,
): PublishedFile[] =>
  library.plans.map((plan) =>
    publishedFile({
      path: dataFiles.source(plan.id),
      format: 'source',
      title: inBoth('file.source'),
      language: 'zh',
      describes: [routes.plan(plan.id)],
      body: sourceOf(plan.id),
    }),
  );

/** The canonical text, over which the plan's digest is taken: no line end follows it. */
export const canonicalFiles = (library: Library): PublishedFile[] =>
  library.plans.map((plan) =>
    publishedFile({
      path: dataFiles.canonical(plan.id),
      format: 'source',
      title: inBoth('proof.canonical'),
      language: 'zh',
      describes: [routes.plan(plan.id)],
      body: planText(plan),
    }),
  );
