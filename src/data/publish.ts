/** The registry of the files of data: endpoints, links in pages, the data page, catalogues and tests follow it. */
import type { Library } from '#domain/library';
import { feedFiles } from './publish-feeds.ts';
import { indexFile, jsonFiles } from './publish-json.ts';
import { catalogFile, vocabularyFile } from './publish-linked.ts';
import { textFiles } from './publish-text.ts';
import { tableFiles } from './publish-tables.ts';
import type { PublishedFile } from './published-file.ts';

/** `sourceOf` gives the bytes of a plan's text as received. */
export function publish(
  library: Library,
  sourceOf: (plan: string) => Uint8Array<ArrayBuffer>,
): PublishedFile[] {
  const data = [...jsonFiles(library), ...textFiles(library, sourceOf), ...tableFiles(library)];
  const files = [...data, ...feedFiles(library), vocabularyFile(), catalogFile(library, data)];
  return [indexFile(files), ...files];
}
