/** The vocabulary and the catalogue. */
import { catalog, type Distribution } from './catalog.ts';
import { vocabulary } from './vocabulary.ts';
import type { Library } from '#model/library';
import { languageTags } from '#i18n/locales';
import { absolute, dataFiles, file, href, routes } from '#urls';
import { editorsLicence } from '#formats/licence';
import { editionOf } from '#formats/naming';
import { inBoth, json, publishedFile, type PublishedFile } from '#formats/published-file';

export const vocabularyFile = (): PublishedFile =>
  publishedFile({
    path: dataFiles.vocabulary,
    format: 'linked',
    title: inBoth('file.vocabulary'),
    body: json(
      vocabulary(absolute(file(dataFiles.vocabulary)), (relation) => ({
        label: inBoth(`vocabulary.${relation}`),
        comment: inBoth(`vocabulary.${relation}.text`),
      })),
    ),
  });

const distribution = ({
  path,
  title,
  mediaType,
  bytes,
  sha256,
  language,
  schema,
}: PublishedFile): Distribution => ({
  address: absolute(file(path)),
  title,
  mediaType,
  bytes,
  sha256,
  language: language ? languageTags[language] : null,
  schema: schema ? absolute(file(schema)) : null,
});

/** A dataset for each plan's text, and one for the tables; what is one of many stands in the index only. */
export function catalogFile(library: Library, files: readonly PublishedFile[]): PublishedFile {
  const whole = files.filter(({ isOneOfMany }) => !isOneOfMany);
  const plans = library.plans.map((plan) => ({
    id: `plan-${plan.id}`,
    title: plan.title,
    distributions: whole
      .filter(({ format, describes }) => format !== 'csv' && describes?.includes(routes.plan(plan.id)))
      .map(distribution),
  }));
  const tables = {
    id: 'tables',
    title: inBoth('file.tables'),
    distributions: whole.filter(({ format }) => format === 'csv').map(distribution),
  };
  const words = {
    title: editionOf(library).name,
    description: inBoth('data.lead'),
    publisher: inBoth('data.publisher'),
    rights: inBoth('data.rights'),
  };
  const home = absolute(href('zh', routes.data));
  return publishedFile({
    path: dataFiles.catalog,
    format: 'linked',
    title: inBoth('file.catalog'),
    describes: [routes.data],
    body: json(
      catalog(absolute(file(dataFiles.catalog)), home, editorsLicence.address, words, [...plans, tables]),
    ),
  });
}
