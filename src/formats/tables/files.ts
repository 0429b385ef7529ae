/** The tables as CSV, for programs and for Excel, and the two descriptions of them. */
import { unitLabel } from '#model/bodies';
import { dutyColumns, dutyRows, matrixRows } from './duty-rows.ts';
import { toCsv, withByteOrderMark } from './csv.ts';
import { csvw, dataPackage, type TableWords } from './table-metadata.ts';
import { tableNames, tables, type TableName } from './tables.ts';
import type { Library } from '#model/library';
import { absolute, dataFiles, href, routes } from '#urls';
import { addresses } from '#formats/addresses';
import { editionOf, ofPlan } from '#formats/naming';
import { inBoth, json, publishedFile, type PublishedFile } from '#formats/published-file';

const words: TableWords = {
  table: (name) => inBoth(`table.${name}`),
  column: (name) => inBoth(`column.${name}`),
};

const excelTitle = (name: TableName) => ({
  zh: inBoth('file.excel', { table: words.table(name).zh }).zh,
  en: inBoth('file.excel', { table: words.table(name).en }).en,
});

const nameIn = (folder: string, path: string) => path.slice(folder.length);

/** The pages that show what a table holds. */
const shownOn = (name: TableName, library: Library): string[] =>
  ({
    items: library.plans.map(({ id }) => routes.plan(id)),
    clauses: library.plans.map(({ id }) => routes.plan(id)),
    units: [routes.units],
    groups: [routes.units],
    duties: library.plans.map(({ id }) => routes.matrix(id)),
    targets: library.plans.map(({ id }) => routes.targets(id)),
    terms: [routes.terms],
  })[name];

/** Tables made for one page: a unit's duties, a plan's matrix. */
const pageTables = (library: Library): PublishedFile[] => [
  ...library.units.map((unit) =>
    publishedFile({
      path: dataFiles.unitDuties(unit.id),
      format: 'csv',
      title: { zh: unitLabel(unit).zh, en: unit.name.en },
      isOneOfMany: true,
      describes: [routes.unit(unit.id)],
      body: toCsv(
        library.plans.flatMap((plan) => dutyRows(plan, library, unit)),
        dutyColumns,
      ),
    }),
  ),
  ...library.plans.map((plan) => {
    const { columns, rows } = matrixRows(plan, library);
    return publishedFile({
      path: dataFiles.matrix(plan.id),
      format: 'csv',
      title: ofPlan(library, plan, inBoth('matrix.title')),
      describes: [routes.matrix(plan.id)],
      body: toCsv(rows, columns),
    });
  }),
];

export function tableFiles(library: Library): PublishedFile[] {
  const all = tables(library, addresses);
  const bodies = tableNames.map((name) => toCsv(all[name].rows, all[name].columns));
  const csv = tableNames.map((name, index) =>
    publishedFile({
      path: dataFiles.table(name),
      format: 'csv',
      title: words.table(name),
      describes: shownOn(name, library),
      body: bodies[index] ?? '',
    }),
  );
  const excel = tableNames.map((name, index) =>
    publishedFile({
      path: dataFiles.excelTable(name),
      format: 'csv',
      title: excelTitle(name),
      describes: shownOn(name, library),
      body: withByteOrderMark(bodies[index] ?? ''),
    }),
  );
  const packed = (name: TableName) => {
    const path = nameIn('/data/', dataFiles.table(name));
    const { bytes = 0, sha256 = '' } = csv.find((each) => each.path === dataFiles.table(name)) ?? {};
    return { path, bytes, sha256 };
  };
  const about = {
    name: 'liaocheng-plan-open-edition',
    title: Object.values(editionOf(library).name).join(' · '),
    description: Object.values(inBoth('site.disclaimer')).join(' '),
    homepage: absolute(href('en', routes.data)),
  };
  return [
    ...csv,
    ...excel,
    ...pageTables(library),
    publishedFile({
      path: dataFiles.csvw,
      format: 'metadata',
      title: inBoth('file.csvw'),
      body: json(csvw(all, (name) => nameIn(dataFiles.tableFolder, dataFiles.table(name)), words)),
    }),
    publishedFile({
      path: dataFiles.dataPackage,
      format: 'metadata',
      title: inBoth('file.dataPackage'),
      describes: [routes.data],
      body: json(dataPackage(all, packed, words, about)),
    }),
  ];
}
