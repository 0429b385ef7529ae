/** The tables as CSV, for programs and for Excel, and the two descriptions of them. */
import { bodyLabel, bodyOf } from '#model/bodies';
import { matrixOf } from '#model/matrix';
import { plansFor, titleAmong } from '#model/plans';
import { columnTypes, type Column } from './columns.ts';
import { toCsv } from './csv.ts';
import { dutyColumns, dutyRows, matrixRows } from './duty-rows.ts';
import { excelTable, matrixSheet, unitSheet } from './excel.ts';
import { csvw, dataPackage, type DescribedTable, type Provenance } from './table-metadata.ts';
import { tableNames, tables, type TableName } from './tables.ts';
import type { Library, Plan, Unit } from '#model/library';
import type { Bilingual } from '#schema/fields';
import { absolute, dataFiles, file, href, routes } from '#urls';
import { addresses } from '#formats/addresses';
import { editorsLicence } from '#formats/licence';
import { editionOf, ofPlan } from '#formats/naming';
import { inBoth, json, publishedFile, type PublishedFile } from '#formats/published-file';

const excelTitle = (table: Bilingual): Bilingual => ({
  zh: inBoth('file.excel', { table: table.zh }).zh,
  en: inBoth('file.excel', { table: table.en }).en,
});

/** A site path seen from a folder of the site: ../plans/2022/matrix.csv */
function from(folder: string, path: string): string {
  const steps = folder.split('/').slice(1, -1);
  const parts = path.split('/').slice(1);
  const shared = steps.findIndex((step, index) => step !== parts[index]);
  const common = shared === -1 ? steps.length : shared;
  return [...steps.slice(common).map(() => '..'), ...parts.slice(common)].join('/');
}

/** The pages that show what a table holds. */
function shownOn(name: TableName, library: Library): string[] {
  const eachPlan = (route: (plan: string) => string) => library.plans.map(({ id }) => route(id));
  const pages: Record<TableName, string[]> = {
    plans: eachPlan(routes.plan),
    sections: eachPlan(routes.plan),
    items: eachPlan(routes.plan),
    clauses: eachPlan(routes.plan),
    units: [routes.units],
    groups: [routes.units],
    members: [routes.units],
    duties: eachPlan(routes.matrix),
    targets: eachPlan(routes.targets),
    repairs: eachPlan(routes.corrections),
    followups: eachPlan(routes.followUp),
    lineage: eachPlan(routes.plan),
    documents: eachPlan(routes.documents),
    citations: eachPlan(routes.documents),
    terms: [routes.terms],
  };
  return pages[name];
}

interface TableFile {
  csv: PublishedFile;
  excel: PublishedFile;
  described: Omit<DescribedTable, 'path' | 'bytes' | 'sha256'>;
}

const described = (columns: readonly Column[]): DescribedTable['columns'] =>
  columns.map((name) => ({ name, type: columnTypes[name], description: inBoth(`column.${name}`) }));

function wholeTables(library: Library): TableFile[] {
  const all = tables(library, addresses);
  return tableNames.map((name) => {
    const table = all[name];
    const title = inBoth(`table.${name}`);
    const describes = shownOn(name, library);
    return {
      csv: publishedFile({
        path: dataFiles.table(name),
        format: 'csv',
        title,
        describes,
        body: toCsv(table.rows, table.columns),
      }),
      excel: publishedFile({
        path: dataFiles.excelTable(name),
        format: 'csv',
        title: excelTitle(title),
        describes,
        language: 'zh',
        body: excelTable(table),
      }),
      described: {
        name,
        title,
        columns: described(table.columns),
        key: table.key,
        references: table.references,
      },
    };
  });
}

const dutyReferences: DescribedTable['references'] = [
  { columns: ['unit'], table: 'units', key: ['unit'] },
  { columns: ['plan', 'item'], table: 'items', key: ['plan', 'item'] },
  { columns: ['via'], table: 'groups', key: ['group'] },
];

function unitTable(unit: Unit, library: Library): TableFile {
  const title = titleAmong(library, unit);
  const common = { isOneOfMany: true, describes: [routes.unit(unit.id)] };
  return {
    csv: publishedFile({
      ...common,
      path: dataFiles.unitDuties(unit.id),
      format: 'csv',
      title,
      body: toCsv(
        plansFor(library, unit).flatMap((plan) => dutyRows(plan, unit)),
        dutyColumns,
      ),
    }),
    excel: publishedFile({
      ...common,
      path: dataFiles.unitDutiesExcel(unit.id),
      format: 'csv',
      title: excelTitle(title),
      language: 'zh',
      body: unitSheet(unit, library),
    }),
    described: {
      name: `unit-${unit.id}`,
      title,
      columns: described(dutyColumns),
      key: [],
      references: dutyReferences,
    },
  };
}

function matrixTable(plan: Plan, library: Library): TableFile {
  const title = ofPlan(library, plan, inBoth('matrix.title'));
  const { columns, rows } = matrixRows(plan);
  const bodies = matrixOf(plan).columns.map(({ id }) => {
    const body = bodyOf(plan, id);
    const description = bodyLabel(body);
    return { name: id, type: 'string' as const, description };
  });
  return {
    csv: publishedFile({
      path: dataFiles.matrix(plan.id),
      format: 'csv',
      title,
      describes: [routes.matrix(plan.id)],
      body: toCsv(rows, columns),
    }),
    excel: publishedFile({
      path: dataFiles.matrixExcel(plan.id),
      format: 'csv',
      title: excelTitle(title),
      language: 'zh',
      describes: [routes.matrix(plan.id)],
      body: matrixSheet(plan),
    }),
    described: {
      name: `matrix-${plan.id}`,
      title,
      columns: [...described(['plan', 'item', 'title_zh', 'title_en']), ...bodies],
      key: ['plan', 'item'],
      references: [{ columns: ['plan', 'item'], table: 'items', key: ['plan', 'item'] }],
    },
  };
}

export function tableFiles(library: Library): PublishedFile[] {
  const all = [
    ...wholeTables(library),
    ...library.units.map((unit) => unitTable(unit, library)),
    ...library.plans.map((plan) => matrixTable(plan, library)),
  ];
  const toDescribe = all.map(({ csv, described: about }): DescribedTable => {
    const { path, bytes, sha256 } = csv;
    return { ...about, path, bytes, sha256 };
  });
  const provenance: Provenance = {
    licence: editorsLicence,
    sources: library.plans.map(({ id, noticeTitle, documentNumber }) => ({
      title: `《${noticeTitle.zh}》（${documentNumber.zh}）`,
      address: absolute(file(dataFiles.source(id))),
    })),
  };
  const about = {
    name: 'liaocheng-plan-open-edition',
    title: Object.values(editionOf(library).name).join(' · '),
    description: Object.values(inBoth('site.disclaimer')).join(' '),
    homepage: absolute(href('en', routes.data)),
  };
  return [
    ...all.flatMap(({ csv, excel }) => [csv, excel]),
    publishedFile({
      path: dataFiles.csvw,
      format: 'metadata',
      title: inBoth('file.csvw'),
      body: json(csvw(toDescribe, (path) => from(dataFiles.tableFolder, path), provenance)),
    }),
    publishedFile({
      path: dataFiles.dataPackage,
      format: 'metadata',
      title: inBoth('file.dataPackage'),
      describes: [routes.data],
      body: json(dataPackage(toDescribe, (path) => from('/data/', path), about, provenance)),
    }),
  ];
}
