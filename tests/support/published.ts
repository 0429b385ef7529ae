/** The library and the files of data, made from the content as it stands, without a build. */
import { buildFacts } from '#site/build-facts';
import { madeDocuments } from '#site/documents';
import { versionsOf } from '#site/versions';
import { publish } from '#formats/registry';
import { sourceFile } from '#site/source';
import { buildLibrary } from '#model/library';
import { readContent } from '#files/read-content';
import { allContentFiles } from './content.ts';

export const library = buildLibrary(readContent(allContentFiles).content);
export const publishAgain = () =>
  publish(library, {
    sourceOf: sourceFile,
    documents: madeDocuments(library),
    versions: library.plans.flatMap((plan) => versionsOf(plan, library)),
    build: buildFacts(),
  });
export const files = await publishAgain();
