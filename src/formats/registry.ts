/** The registry of the files of data: endpoints, links in pages, the data page, catalogues and tests follow it. */
import type { BuildFacts } from '#formats/provenance/provenance';
import type { Library } from '#model/library';
import { feedFiles } from '#formats/feeds/files';
import { indexFile, jsonFiles } from '#formats/json/files';
import { catalogFile, vocabularyFile } from '#formats/linked-data/files';
import { provenanceFiles } from '#formats/provenance/files';
import { textFiles } from '#formats/documents/files';
import { tableFiles } from '#formats/tables/files';
import { archiveFiles } from '#formats/archive/files';
import { versionFiles } from '#formats/versions/files';
import type { Snapshot } from '#formats/versions/snapshot';
import { turtleFiles } from '#formats/turtle/files';
import { publishedFile, type FileDescription, type PublishedFile } from './published-file.ts';

/** What the files are made from beside the library. */
export interface Inputs {
  /** The bytes of a plan's text as received. */
  sourceOf: (plan: string) => Uint8Array<ArrayBuffer>;
  /** The whole documents that have been made. */
  documents: readonly FileDescription[];
  /** The versions of all plans. */
  versions: readonly Snapshot[];
  build: BuildFacts;
}

/** Every file below /data/ but citations; the index of them all comes first. */
export async function publish(
  library: Library,
  { sourceOf, documents, versions, build }: Inputs,
): Promise<PublishedFile[]> {
  const texts = textFiles(library, sourceOf);
  const whole = documents.map(publishedFile);
  const parts = [
    ...jsonFiles(library),
    ...texts,
    ...tableFiles(library),
    ...versionFiles(library, versions),
    ...whole,
  ];
  const graphs = await turtleFiles(library, parts);
  const data = [...parts, ...graphs, ...archiveFiles(library, [...parts, ...graphs, vocabularyFile()])];
  const files = [
    ...data,
    ...feedFiles(library),
    vocabularyFile(),
    catalogFile(library, data),
    ...provenanceFiles(library, build),
  ];
  return [indexFile(files), ...files];
}
