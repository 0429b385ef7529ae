/** The data as tables: the rows of every CSV file, and what its metadata needs to know. */
import { dutiesOf } from '#model/duties';
import type { Library } from '#model/library';
import type { Bilingual } from '#schema/fields';
import type { Column } from './columns.ts';
import type { CsvRow } from './csv.ts';
import type { Addresses } from '#formats/json/plan-json';

export const tableNames = ['items', 'clauses', 'units', 'groups', 'duties', 'targets', 'terms'] as const;
export type TableName = (typeof tableNames)[number];

export interface Table {
  columns: readonly Column[];
  /** The columns that together name a row; empty when none do. */
  key: readonly Column[];
  /** Columns that name a row of another table: its key, in the same words. */
  references: readonly { columns: readonly Column[]; table: TableName; key: readonly Column[] }[];
  rows: readonly CsvRow[];
}

/** What a column holds of a source. A list's values are joined with semicolons, which none of them holds. */
type Field = CsvRow[string] | undefined | readonly string[];
type Columns<Source> = Partial<Record<Column, (source: Source) => Field>>;

const flat = (field: Field): CsvRow[string] =>
  typeof field === 'object' && field !== null ? field.join(';') : (field ?? null);

/** One row for each source; the columns stand in the order they are written in. */
function table<Source>(
  key: readonly Column[],
  references: Table['references'],
  sources: readonly Source[],
  columns: Columns<Source>,
): Table {
  const entries = Object.entries(columns);
  const rowOf = (source: Source): CsvRow =>
    Object.fromEntries(entries.map(([name, field]) => [name, flat(field(source))]));
  return { columns: Object.keys(columns) as Column[], key, references, rows: sources.map(rowOf) };
}

const ofItem = { columns: ['plan', 'item'], table: 'items', key: ['plan', 'item'] } as const;
const ofClause = { columns: ['plan', 'clause'], table: 'clauses', key: ['plan', 'clause'] } as const;
const ofUnit = { columns: ['unit'], table: 'units', key: ['unit'] } as const;
const ofGroup = { columns: ['via'], table: 'groups', key: ['group'] } as const;

/** 6.3 → 6; the notice and the preamble belong to no item. */
const itemOf = (clause: string): number | null => {
  const item = Number(clause.split('.')[0]);
  return Number.isNaN(item) ? null : item;
};

/** All tables, each over all plans. */
export function tables(library: Library, addresses: Addresses): Record<TableName, Table> {
  const eachPlan = <Source extends object>(of: (plan: Library['plans'][number]) => readonly Source[]) =>
    library.plans.flatMap((plan) => of(plan).map((source) => ({ ...source, plan })));
  const addressesOf = <Source>(of: (source: Source) => Bilingual): Columns<Source> => ({
    url_zh: (source) => of(source).zh,
    url_en: (source) => of(source).en,
  });

  return {
    items: table(
      ['plan', 'item'],
      [],
      eachPlan((plan) => plan.items),
      {
        plan: ({ plan }) => plan.id,
        item: ({ number }) => number,
        section: ({ section }) => section,
        section_title_zh: ({ plan, section }) =>
          plan.sections.find(({ number }) => number === section)?.title.zh,
        section_title_en: ({ plan, section }) =>
          plan.sections.find(({ number }) => number === section)?.title.en,
        title_zh: ({ title }) => title.zh,
        title_en: ({ title }) => title.en,
        title_by_editor: ({ titleByEditor }) => titleByEditor,
        clauses: ({ clauses }) => clauses.length,
        note: ({ note }) => note,
        lead: ({ lead }) => lead,
        responsible: ({ responsible }) => responsible,
        ...addressesOf(({ plan, number }) => addresses.item(plan.id, number)),
      },
    ),
    clauses: table(
      ['plan', 'clause'],
      [ofItem],
      eachPlan((plan) => [...plan.notice, ...plan.preamble, ...plan.items.flatMap(({ clauses }) => clauses)]),
      {
        plan: ({ plan }) => plan.id,
        clause: ({ id }) => id,
        item: ({ id }) => itemOf(id),
        received: ({ received }) => received,
        text_zh: ({ zh }) => zh,
        text_en: ({ en }) => en,
        ...addressesOf(({ plan, id }) => addresses.clause(plan.id, id)),
      },
    ),
    units: table(['unit'], [], library.units, {
      unit: ({ id }) => id,
      kind: ({ kind }) => kind,
      printed: ({ printed }) => printed,
      name_zh: ({ name }) => name.zh,
      name_en: ({ name }) => name.en,
      aliases_zh: ({ aliases }) => aliases.zh,
      aliases_en: ({ aliases }) => aliases.en,
      confidence: ({ confidence }) => confidence,
      gb2260: ({ gb2260 }) => gb2260,
      ...addressesOf(({ id }) => addresses.unit(id)),
    }),
    groups: table(['group'], [], library.groups, {
      group: ({ id }) => id,
      printed: ({ printed }) => printed,
      name_en: ({ name }) => name.en,
      scope: ({ scope }) => scope,
      members: ({ roster }) => roster.members.map(({ unit }) => unit),
      ...addressesOf(({ id }) => addresses.group(id)),
    }),
    duties: table(
      [],
      [ofUnit, ofItem, ofGroup],
      eachPlan((plan) => dutiesOf(plan, library)),
      {
        plan: ({ plan }) => plan.id,
        unit: ({ unit }) => unit,
        item: ({ item }) => item,
        role: ({ role }) => role,
        basis: ({ basis }) => basis,
        via: ({ via }) => via,
        position: ({ position }) => position,
      },
    ),
    targets: table(
      ['plan', 'target'],
      [ofClause, ofItem],
      eachPlan((plan) => plan.targets),
      {
        plan: ({ plan }) => plan.id,
        target: ({ id }) => id,
        clause: ({ clause }) => clause,
        item: ({ clause }) => itemOf(clause),
        kind: ({ kind }) => kind,
        quote: ({ quote }) => quote,
        label_zh: ({ label }) => label.zh,
        label_en: ({ label }) => label.en,
        comparator: ({ comparator }) => comparator,
        value: ({ value }) => value,
        measure_zh: ({ unit }) => unit?.zh,
        measure_en: ({ unit }) => unit?.en,
        due: ({ due }) => due,
        due_wording: ({ dueWording }) => dueWording,
      },
    ),
    terms: table(['term'], [], library.terms, {
      term: ({ id }) => id,
      name_zh: ({ zh }) => zh,
      name_en: ({ en }) => en,
      variants: ({ variants }) => variants,
      category: ({ category }) => category,
      evidence: ({ evidence }) => evidence,
      source: ({ source }) => source,
      confidence: ({ confidence }) => confidence,
      explain_zh: ({ explain }) => explain.zh,
      explain_en: ({ explain }) => explain.en,
      related: ({ related }) => related,
      ...addressesOf(({ id }) => addresses.term(id)),
    }),
  };
}
