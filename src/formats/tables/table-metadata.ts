/** The two descriptions of the tables that programs read: CSV on the Web (W3C) and Data Package (Frictionless). */
import type { Bilingual } from '#schema/fields';
import type { ColumnType } from './columns.ts';

/** A table as a description knows it. */
export interface DescribedTable {
  /** Its name in the package: lower-case letters, digits and hyphens. */
  name: string;
  title: Bilingual;
  /** Site path of its file. */
  path: string;
  bytes: number;
  sha256: string;
  columns: readonly { name: string; type: ColumnType; description: Bilingual }[];
  key: readonly string[];
  /** Columns that name a row of another table, by that table's name. */
  references: readonly { columns: readonly string[]; table: string; key: readonly string[] }[];
}

export interface Licence {
  /** As SPDX or Open Definition calls it. */
  name: string;
  address: string;
  title: string;
}

export interface Provenance {
  licence: Licence;
  /** Where the editors' text comes from: the received files. */
  sources: readonly { title: string; address: string }[];
}

const csvwTypes: Readonly<Record<ColumnType, object>> = {
  string: { datatype: 'string' },
  integer: { datatype: 'integer' },
  number: { datatype: 'decimal' },
  boolean: { datatype: 'boolean' },
  date: { datatype: 'date' },
  month: { datatype: 'gYearMonth' },
  address: { datatype: 'anyURI' },
  list: { datatype: 'string', separator: ';' },
};

const inBothLanguages = ({ zh, en }: Bilingual) => [
  { '@value': zh, '@language': 'zh' },
  { '@value': en, '@language': 'en' },
];

/** csv-metadata.json, which stands in the tables' folder. `addressOf` gives a file's address from there. */
export function csvw(
  tables: readonly DescribedTable[],
  addressOf: (path: string) => string,
  { licence, sources }: Provenance,
) {
  const fileOf = (name: string) => addressOf(tables.find((each) => each.name === name)?.path ?? name);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    'dc:license': { '@id': licence.address },
    'dc:source': sources.map(({ address }) => ({ '@id': address })),
    tables: tables.map(({ name, title, columns, key, references }) => ({
      url: fileOf(name),
      'dc:title': inBothLanguages(title),
      tableSchema: {
        columns: columns.map((column) => ({
          name: column.name,
          titles: column.name,
          'dc:description': inBothLanguages(column.description),
          ...csvwTypes[column.type],
          ...(key.includes(column.name) ? { required: true } : {}),
        })),
        ...(key.length > 0 ? { primaryKey: key } : {}),
        ...(references.length > 0
          ? {
              foreignKeys: references.map((reference) => ({
                columnReference: reference.columns,
                reference: { resource: fileOf(reference.table), columnReference: reference.key },
              })),
            }
          : {}),
      },
    })),
  };
}

const frictionlessTypes: Readonly<Record<ColumnType, object>> = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  month: { type: 'yearmonth' },
  address: { type: 'string', format: 'uri' },
  list: { type: 'string' },
};

/** datapackage.json. `addressOf` gives a file's path from the package's folder. */
export function dataPackage(
  tables: readonly DescribedTable[],
  addressOf: (path: string) => string,
  about: { name: string; title: string; description: string; homepage: string },
  { licence, sources }: Provenance,
) {
  const common = {
    licenses: [{ name: licence.name, path: licence.address, title: licence.title }],
    sources: sources.map(({ title, address }) => ({ title, path: address })),
  };
  return {
    profile: 'tabular-data-package',
    ...about,
    ...common,
    resources: tables.map(({ name, title, path, bytes, sha256, columns, key, references }) => ({
      name,
      title: `${title.en} · ${title.zh}`,
      profile: 'tabular-data-resource',
      path: addressOf(path),
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      ...common,
      schema: {
        fields: columns.map((column) => ({
          name: column.name,
          ...frictionlessTypes[column.type],
          description: `${column.description.en} ${column.description.zh}`,
        })),
        missingValues: [''],
        ...(key.length > 0 ? { primaryKey: key } : {}),
        ...(references.length > 0
          ? {
              foreignKeys: references.map((reference) => ({
                fields: reference.columns,
                reference: { resource: reference.table, fields: reference.key },
              })),
            }
          : {}),
      },
    })),
  };
}
