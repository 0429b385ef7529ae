/** The library and the files of data, made from the content as it stands, without a build. */
import { buildFacts } from '#data/build-facts';
import { printedFile } from '#data/printed';
import { publish } from '#data/publish';
import { sourceFile } from '#data/source';
import { buildLibrary } from '#domain/library';
import { readContent } from '#importer/read-content';
import { allContentFiles } from './content.ts';

export const library = buildLibrary(readContent(allContentFiles).content);
export const publishAgain = () =>
  publish(library, { sourceOf: sourceFile, printedOf: printedFile, build: buildFacts() });
export const files = publishAgain();
