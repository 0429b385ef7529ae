/** The queries shown on the data page; a test runs each on the database as published. */

export interface Query {
  /** Word that says what it asks. */
  asks: 'query.leads' | 'query.deadlines' | 'query.numbers';
  sql: string;
}

/** Each gives at least one row. `unit` is a unit's full Chinese name. */
export const queriesFor = (unit: string): Query[] => [
  {
    asks: 'query.leads',
    sql: `SELECT item, title_zh, title_en FROM leads WHERE unit_zh = '${unit.replaceAll("'", "''")}' ORDER BY item;`,
  },
  {
    asks: 'query.deadlines',
    sql: 'SELECT clause, label_en, due, due_wording FROM demands WHERE due IS NOT NULL OR due_wording IS NOT NULL ORDER BY due;',
  },
  {
    asks: 'query.numbers',
    sql: 'SELECT clause, label_zh, comparator, value, measure_zh FROM demands WHERE value IS NOT NULL ORDER BY value DESC;',
  },
];
