/** The data of one plan as a SQLite database: the tables with their keys, and views that answer what people ask. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { columnTypes, type Column, type ColumnType } from '#formats/tables/columns';
import type { CsvRow } from '#formats/tables/csv';
import { tableNames, type Table, type TableName } from '#formats/tables/tables';

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
  month: 'TEXT',
  address: 'TEXT',
  list: 'TEXT',
};

const quoted = (name: string): string => `"${name}"`;
const list = (names: readonly string[]): string => names.map(quoted).join(', ');

const tableStatement = (name: TableName, { columns, key, references }: Table): string => {
  const fields = columns.map((column) => `${quoted(column)} ${sqlTypes[columnTypes[column]]}`);
  const keys = key.length > 0 ? [`PRIMARY KEY (${list(key)})`] : [];
  const foreign = references.map(
    (each) => `FOREIGN KEY (${list(each.columns)}) REFERENCES ${quoted(each.table)} (${list(each.key)})`,
  );
  return `CREATE TABLE ${quoted(name)} (\n  ${[...fields, ...keys, ...foreign].join(',\n  ')}\n) STRICT;`;
};

/** Who must do what, by whom and until when; what each body leads; what an item asks in numbers. */
const views = `
CREATE VIEW who_does_what AS
  SELECT d.plan, u.name_zh AS unit_zh, u.name_en AS unit_en, d.role, d.basis, g.printed AS via,
         d.item, i.title_zh, i.title_en, i.url_zh, i.url_en
  FROM duties d
  JOIN units u ON u.unit = d.unit
  JOIN items i ON i.plan = d.plan AND i.item = d.item
  LEFT JOIN groups g ON g."group" = d.via;
CREATE VIEW leads AS
  SELECT plan, unit_zh, unit_en, item, title_zh, title_en FROM who_does_what WHERE role = 'lead';
CREATE VIEW demands AS
  SELECT t.plan, t.item, t.clause, t.label_zh, t.label_en, t.comparator, t.value, t.measure_zh, t.measure_en,
         t.due, t.due_wording, c.text_zh, c.text_en, c.url_zh, c.url_en
  FROM targets t
  JOIN clauses c ON c.plan = t.plan AND c.clause = t.clause;
`;

const valueOf = (value: CsvRow[string] | undefined): SQLInputValue =>
  typeof value === 'boolean' ? Number(value) : (value ?? null);

/** Rows of the plan, and all of the registries. */
function rowsOf(plan: string, { columns, rows }: Table): readonly CsvRow[] {
  return columns.includes('plan') ? rows.filter((row) => row.plan === plan) : rows;
}

/** The order in which no row refers to one that is yet to come. */
const inOrder = (all: Record<TableName, Table>): TableName[] => {
  const done: TableName[] = [];
  const add = (name: TableName): void => {
    if (done.includes(name)) return;
    for (const { table } of all[name].references) add(table);
    done.push(name);
  };
  tableNames.forEach(add);
  return done;
};

/** Input: all tables, and the plan. Output: the database file, the same bytes for the same rows. */
export function sqlite(all: Record<TableName, Table>, plan: string): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-sqlite-'));
  const path = join(folder, 'plan.sqlite');
  try {
    const database = new DatabaseSync(path);
    database.exec('PRAGMA journal_mode = OFF; PRAGMA foreign_keys = ON; BEGIN;');
    for (const name of inOrder(all)) {
      const { columns } = all[name];
      database.exec(tableStatement(name, all[name]));
      const insert = database.prepare(
        `INSERT INTO ${quoted(name)} (${list(columns)}) VALUES (${columns.map(() => '?').join(', ')})`,
      );
      for (const row of rowsOf(plan, all[name]))
        insert.run(...columns.map((column: Column) => valueOf(row[column])));
    }
    database.exec(`${views}\nCOMMIT; VACUUM;`);
    database.close();
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
