/** The plan as text. */
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
