/** The JSON documents and their schemas. */
import { titleAmong } from '#model/plans';
import { itemDocument, unitDocument } from './part-json.ts';
import { indexJsonSchema, itemJsonSchema, quotableJsonSchema, unitJsonSchema } from './part-json-schema.ts';
import { planJson, schemaVersion } from './plan-json.ts';
import { planJsonSchema } from './plan-json-schema.ts';
import type { Library } from '#model/library';
import { languageTags } from '#i18n/locales';
import { absolute, bothAddresses, dataFiles, file, routes } from '#urls';
import { addresses } from '#formats/addresses';
import { ofPlan } from '#formats/naming';
import { quotablePassages } from '#formats/quotable/files';
import {
  inBoth,
  json,
  publishedFile,
  type FileDescription,
  type PublishedFile,
} from '#formats/published-file';

const planFiles = (library: Library): FileDescription[] =>
  library.plans.map((plan) => ({
    path: dataFiles.plan(plan.id),
    format: 'json',
    title: ofPlan(library, plan, inBoth('plan.json')),
    describes: [routes.plan(plan.id)],
    schema: dataFiles.planSchema,
    body: json(planJson(plan, library, addresses)),
  }));

/** What the quotation check reads. */
const quotableFiles = (library: Library): FileDescription[] =>
  library.plans.map((plan) => ({
    path: dataFiles.quotable(plan.id),
    format: 'json',
    title: ofPlan(library, plan, inBoth('file.quotable')),
    describes: [routes.verify],
    schema: dataFiles.quotableSchema,
    body: JSON.stringify(quotablePassages(plan, library)),
  }));

const itemFiles = (library: Library): FileDescription[] =>
  library.plans.flatMap((plan) =>
    plan.items.map((item) => ({
      path: dataFiles.item(plan.id, item.number),
      format: 'json',
      title: ofPlan(library, plan, inBoth('item.number', { n: item.number })),
      isOneOfMany: true,
      describes: [routes.item(plan.id, item.number)],
      schema: dataFiles.itemSchema,
      body: json(itemDocument(plan, item, library, addresses)),
    })),
  );

const unitFiles = (library: Library): FileDescription[] =>
  library.units.map((unit) => ({
    path: dataFiles.unit(unit.id),
    format: 'json',
    title: titleAmong(library, unit),
    isOneOfMany: true,
    describes: [routes.unit(unit.id)],
    schema: dataFiles.unitSchema,
    body: json(unitDocument(unit, library, addresses)),
  }));

const schemaFiles: FileDescription[] = [
  { path: dataFiles.planSchema, format: 'schema', title: inBoth('plan.schema'), body: json(planJsonSchema) },
  {
    path: dataFiles.itemSchema,
    format: 'schema',
    title: inBoth('file.itemSchema'),
    body: json(itemJsonSchema),
  },
  {
    path: dataFiles.quotableSchema,
    format: 'schema',
    title: inBoth('file.quotableSchema'),
    body: json(quotableJsonSchema),
  },
  {
    path: dataFiles.unitSchema,
    format: 'schema',
    title: inBoth('file.unitSchema'),
    body: json(unitJsonSchema),
  },
  {
    path: dataFiles.indexSchema,
    format: 'schema',
    title: inBoth('file.indexSchema'),
    body: json(indexJsonSchema),
  },
];

export const jsonFiles = (library: Library): PublishedFile[] =>
  [
    ...planFiles(library),
    ...quotableFiles(library),
    ...itemFiles(library),
    ...unitFiles(library),
    ...schemaFiles,
  ].map(publishedFile);

/** The index of all other files. */
export const indexFile = (files: readonly PublishedFile[]): PublishedFile =>
  publishedFile({
    path: dataFiles.index,
    format: 'json',
    title: inBoth('file.index'),
    describes: [routes.data],
    schema: dataFiles.indexSchema,
    body: json({
      schemaVersion,
      files: files.map(({ path, mediaType, language, title, bytes, sha256, describes, schema }) => ({
        url: absolute(file(path)),
        mediaType,
        language: language ? languageTags[language] : null,
        title,
        bytes,
        sha256,
        describes: (describes ?? []).map(bothAddresses),
        schema: schema ? absolute(file(schema)) : null,
      })),
    }),
  });
