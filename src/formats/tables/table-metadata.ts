/** The two descriptions of the tables that programs read: CSV on the Web (W3C) and Data Package (Frictionless). */
import type { Bilingual } from '#schema/fields';
import { columnTypes, type Column } from './columns.ts';
import { tableNames, type Table, type TableName } from './tables.ts';

/** Words for people, by table and by column. */
export interface TableWords {
  table: (name: TableName) => Bilingual;
  column: (name: Column) => Bilingual;
}

const csvwTypes = {
  string: { datatype: 'string' },
  integer: { datatype: 'integer' },
  number: { datatype: 'decimal' },
  boolean: { datatype: 'boolean' },
  date: { datatype: 'date' },
  address: { datatype: 'anyURI' },
  list: { datatype: 'string', separator: ';' },
} as const;

/** csv-metadata.json, which stands in the tables' folder. `fileOf` names a table's file in it. */
export function csvw(all: Record<TableName, Table>, fileOf: (name: TableName) => string, words: TableWords) {
  const foreignKey = ({ columns, table, key }: Table['references'][number]) => ({
    columnReference: columns,
    reference: { resource: fileOf(table), columnReference: key },
  });
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'zh' }],
    tables: tableNames.map((name) => {
      const { columns, key, references } = all[name];
      return {
        url: fileOf(name),
        'dc:title': [
          { '@value': words.table(name).zh, '@language': 'zh' },
          { '@value': words.table(name).en, '@language': 'en' },
        ],
        tableSchema: {
          columns: columns.map((column) => ({
            name: column,
            titles: column,
            'dc:description': [
              { '@value': words.column(column).zh, '@language': 'zh' },
              { '@value': words.column(column).en, '@language': 'en' },
            ],
            ...csvwTypes[columnTypes[column]],
            ...(key.includes(column) ? { required: true } : {}),
          })),
          ...(key.length > 0 ? { primaryKey: key } : {}),
          ...(references.length > 0 ? { foreignKeys: references.map(foreignKey) } : {}),
        },
      };
    }),
  };
}

const frictionlessTypes = {
  string: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'date' },
  address: { type: 'string', format: 'uri' },
  list: { type: 'string' },
} as const;

/** A table's file as the package lists it: its path from the package's own folder. */
export interface PackedFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** datapackage.json. Input: the tables, the file of each, and the package's own words. */
export function dataPackage(
  all: Record<TableName, Table>,
  fileOf: (name: TableName) => PackedFile,
  words: TableWords,
  about: { name: string; title: string; description: string; homepage: string },
) {
  return {
    profile: 'tabular-data-package',
    ...about,
    resources: tableNames.map((name) => {
      const { columns, key, references } = all[name];
      const { path, bytes, sha256 } = fileOf(name);
      return {
        name,
        title: `${words.table(name).en} · ${words.table(name).zh}`,
        profile: 'tabular-data-resource',
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes,
        hash: `sha256:${sha256}`,
        schema: {
          fields: columns.map((column) => ({
            name: column,
            ...frictionlessTypes[columnTypes[column]],
            description: `${words.column(column).en} ${words.column(column).zh}`,
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
      };
    }),
  };
}
