/** The registry of all files below /data/: endpoints, links in pages, the data page, catalogues and tests follow it. */
import type { Library } from '#domain/library';
import { indexFile, jsonFiles } from './publish-json.ts';
import { tableFiles } from './publish-tables.ts';
import type { PublishedFile } from './published-file.ts';

export function publish(library: Library): PublishedFile[] {
  const files = [...jsonFiles(library), ...tableFiles(library)];
  return [indexFile(files), ...files];
}
