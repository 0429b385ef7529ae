/** The registry of the files of data: endpoints, links in pages, the data page, catalogues and tests follow it. */
import type { BuildFacts } from '#domain/exports/provenance';
import type { Library } from '#domain/library';
import { feedFiles } from './publish-feeds.ts';
import { indexFile, jsonFiles } from './publish-json.ts';
import { catalogFile, vocabularyFile } from './publish-linked.ts';
import { provenanceFiles } from './publish-provenance.ts';
import { printedFiles } from './publish-printed.ts';
import { textFiles } from './publish-text.ts';
import { tableFiles } from './publish-tables.ts';
import type { PublishedFile } from './published-file.ts';

/** What the files are made from beside the library. */
export interface Inputs {
  /** The bytes of a plan's text as received. */
  sourceOf: (plan: string) => Uint8Array<ArrayBuffer>;
  /** The bytes of a printed edition by its path; null when it was not printed. */
  printedOf: (path: string) => Uint8Array<ArrayBuffer> | null;
  build: BuildFacts;
}

/** Every file below /data/ but citations; the index of them all comes first. */
export function publish(library: Library, { sourceOf, printedOf, build }: Inputs): PublishedFile[] {
  const texts = textFiles(library, sourceOf);
  const data = [
    ...jsonFiles(library),
    ...texts,
    ...printedFiles(library, texts, printedOf),
    ...tableFiles(library),
  ];
  const files = [
    ...data,
    ...feedFiles(library),
    vocabularyFile(),
    catalogFile(library, data),
    ...provenanceFiles(library, build),
  ];
  return [indexFile(files), ...files];
}
