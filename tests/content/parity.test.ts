import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { addresses } from '#formats/addresses';
import { planJson } from '#formats/json/plan-json';
import { tableNames } from '#formats/tables/tables';
import { dataFiles } from '#urls';
import { files, library } from '../support/published.ts';

type Row = Record<string, string>;
const rowsOf = (path: string, bom = false): Row[] =>
  parse(files.find((each) => each.path === path)?.body.toString() ?? '', { columns: true, bom });
const all: readonly { table: string; row: Row }[] = tableNames.flatMap((table) =>
  rowsOf(dataFiles.table(table)).map((row) => ({ table, row })),
);

/** Every value below an object, as a table writes it. */
const leaves = (value: unknown): string[] => {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
};
const cells = (rows: readonly Row[]) => new Set(rows.flatMap((row) => Object.values(row)));
const parts = (rows: readonly Row[]) =>
  new Set([...cells(rows)].flatMap((cell) => [cell, ...cell.split(';')]));

const [plan] = library.plans;
if (!plan) throw new Error('no plan');
const json = planJson(plan, library, addresses);
const ofPlan = ({ row }: { row: Row }) => row.plan === undefined || row.plan === plan.id;

const kinds = [
  { name: 'plan', key: 'plan', tables: ['plans', 'clauses'], things: [{ ...json.plan, id: plan.id }] },
  {
    name: 'sections',
    key: 'section',
    tables: ['sections', 'items'],
    things: json.sections.map((each) => ({ ...each, id: each.number })),
  },
  {
    name: 'items',
    key: 'item',
    tables: ['items', 'clauses'],
    things: json.items.map((each) => ({ ...each, id: each.number })),
  },
  { name: 'units', key: 'unit', tables: ['units'], things: json.units },
  { name: 'groups', key: 'group', tables: ['groups', 'members'], things: json.groups },
  { name: 'repairs', key: 'repair', tables: ['repairs'], things: json.repairs },
  { name: 'targets', key: 'target', tables: ['targets'], things: json.targets },
  { name: 'documents', key: 'document', tables: ['documents', 'citations'], things: json.documents },
  { name: 'terms', key: 'term', tables: ['terms'], things: json.terms },
] as const;

describe.each(kinds)('what the JSON says of $name', ({ key, tables, things }) => {
  const rowsFor = (id: string | number) =>
    all
      .filter((each) => (tables as readonly string[]).includes(each.table) && ofPlan(each))
      .filter(({ row }) => row[key] === String(id))
      .map(({ row }) => row);

  test('the tables say too', () => {
    for (const thing of things) {
      const told = parts(rowsFor(thing.id));
      expect(
        leaves(thing).filter((leaf) => !told.has(leaf)),
        String(thing.id),
      ).toEqual([]);
    }
  });

  test('is all the tables say', () => {
    const [main] = tables;
    for (const thing of things) {
      const said = new Set(
        leaves({ ...thing, plan: plan.id, count: 'clauses' in thing ? thing.clauses.length : 0 }),
      );
      const rows = all
        .filter((each) => each.table === main && ofPlan(each) && each.row[key] === String(thing.id))
        .map(({ row }) => row);
      expect(rows).toHaveLength(1);
      const own = Object.entries(rows[0] ?? {}).filter(
        ([column]) => column === key || !/^(?:section_title_..|item)$/u.test(column),
      );
      const missing = own.filter(
        ([, cell]) => cell !== '' && !said.has(cell) && !cell.split(';').every((part) => said.has(part)),
      );
      expect(missing, String(thing.id)).toEqual([]);
    }
  });
});

test('every duty stands in both', () =>
  expect(rowsOf(dataFiles.table('duties')).filter(({ plan: id }) => id === plan.id)).toEqual(
    json.duties.map(({ unit, item, role, basis, via, position }) => ({
      plan: plan.id,
      unit,
      item: String(item),
      role,
      basis,
      via: via ?? '',
      position: String(position),
    })),
  ));

describe('a spreadsheet', () => {
  const isNumberLike = (cell: string) => /^\d+\.\d+$/u.test(cell);
  test('is given no clause that it would take for a number', () => {
    for (const { path } of files.filter((each) => each.path.endsWith('.excel.csv')))
      for (const row of rowsOf(path, true)) expect(Object.values(row).filter(isNumberLike), path).toEqual([]);
  });
  test('of a unit has the sentences, the demands and the address of every duty', () => {
    for (const unit of library.units) {
      const rows = rowsOf(dataFiles.unitDutiesExcel(unit.id), true);
      const duties = json.duties.filter((duty) => duty.unit === unit.id);
      expect(rows.map((row) => Number(row['事项']))).toEqual(duties.map(({ item }) => item));
      for (const row of rows) {
        const item = plan.items.find(({ number }) => String(number) === row['事项']);
        expect(row['原文（已校订）']).toBe(item?.clauses.map(({ zh }) => zh).join('\n'));
        expect(row['页面地址']).toMatch(/^https?:\/\/.*\/zh\/plans\/[^/]+\/items\/\d+\/$/u);
      }
    }
  });
});
