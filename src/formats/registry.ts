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
  /** Puts a file's bytes away until they are asked for: of a hundred plans they are half a gigabyte. */
  putAway?: (file: PublishedFile) => PublishedFile;
  build: BuildFacts;
}

/** Every file below /data/ but citations; the index of them all comes first. */
export async function publish(
  library: Library,
  { sourceOf, documents, versions, putAway = (file) => file, build }: Inputs,
): Promise<PublishedFile[]> {
  const whole = documents.map((document) => putAway(publishedFile(document)));
  const parts = [
    ...jsonFiles(library).map(putAway),
    ...textFiles(library, sourceOf).map(putAway),
    ...tableFiles(library).map(putAway),
    ...versionFiles(library, versions).map(putAway),
    ...whole,
  ];
  const graphs = (await turtleFiles(library, parts)).map(putAway);
  const data = [
    ...parts,
    ...graphs,
    ...archiveFiles(library, [...parts, ...graphs, vocabularyFile()]).map(putAway),
  ];
  const files = [
    ...data,
    ...feedFiles(library).map(putAway),
    vocabularyFile(),
    catalogFile(library, data),
    ...provenanceFiles(library, build),
  ];
  return [indexFile(files), ...files];
}
