import { provenance, provenanceJsonSchema, type BuildFacts } from './provenance.ts';
import type { Library } from '#model/library';
import { absolute, dataFiles, file, routes } from '#urls';
import { inBoth, json, publishedFile, type PublishedFile } from '#formats/published-file';

export const provenanceFiles = (library: Library, build: BuildFacts): PublishedFile[] => [
  publishedFile({
    path: dataFiles.provenance,
    format: 'json',
    title: inBoth('file.provenance'),
    describes: [routes.data],
    schema: dataFiles.provenanceSchema,
    body: json(provenance(library, build, (plan) => absolute(file(dataFiles.source(plan))))),
  }),
  publishedFile({
    path: dataFiles.provenanceSchema,
    format: 'schema',
    title: inBoth('file.provenanceSchema'),
    body: json(provenanceJsonSchema),
  }),
];
