/** The registry of the files of data: endpoints, links in pages, the data page, catalogues and tests follow it. */
import type { BuildFacts } from '#formats/provenance/provenance';
import type { Library } from '#model/library';
import { feedFiles } from '#formats/feeds/files';
import { indexFile, jsonFiles } from '#formats/json/files';
import { catalogFile, vocabularyFile } from '#formats/linked-data/files';
import { provenanceFiles } from '#formats/provenance/files';
import { printedFiles } from '#formats/pdf/files';
import { textFiles } from '#formats/documents/files';
import { tableFiles } from '#formats/tables/files';
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
