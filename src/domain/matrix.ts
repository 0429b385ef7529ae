/** The responsibility matrix: items down, bodies across. One arrangement for table, list, figures and CSV. */
import { dutiesOf, leadKind, type Basis, type Duty } from './duties.ts';
import type { Item, Library, Plan } from './library.ts';

/** What a cell says: first or only lead, joint lead, responsible, possibly responsible. */
export const marks = ['first', 'joint', 'responsible', 'possible'] as const;
export type Mark = (typeof marks)[number];

export interface Column {
  id: string;
  kind: 'unit' | 'group' | 'county' | 'zone';
  /** Items the body leads or, for a group, is named responsible in; for sorting. */
  load: number;
}

export interface Cell {
  mark: Mark;
  /** The group a mark comes through; null when the body itself is printed. */
  via: string | null;
}

export interface Matrix {
  columns: Column[];
  rows: { item: Item; cells: (Cell | null)[] }[];
}

const printedMark = (item: Item, id: string, library: Library): Mark | null => {
  const lead = leadKind(item, id);
  if (lead) return lead === 'joint' ? 'joint' : 'first';
  if (!item.responsible.includes(id)) return null;
  const group = library.groups.find((each) => each.id === id);
  return group && group.scope !== 'all' ? 'possible' : 'responsible';
};

const basisMark: Readonly<Record<Basis, Mark>> = {
  named: 'responsible',
  member: 'responsible',
  possible: 'possible',
};

function cellOf(item: Item, id: string, duties: readonly Duty[], library: Library): Cell | null {
  const printed = printedMark(item, id, library);
  if (printed) return { mark: printed, via: null };
  const derived = duties.find((duty) => duty.unit === id && duty.item === item.number);
  return derived ? { mark: basisMark[derived.basis], via: derived.via } : null;
}

/** Columns: named units and groups in printed order, then the counties and zones, which the plan does not name. */
export function matrixOf(plan: Plan, library: Library): Matrix {
  const duties = dutiesOf(plan, library);
  const load = (id: string) => plan.items.filter((item) => printedMark(item, id, library) !== null).length;
  const ofKind = (kind: 'department' | 'county' | 'zone') =>
    library.units.filter((unit) => unit.kind === kind);
  const columns: Column[] = [
    ...ofKind('department').map(({ id }) => ({ id, kind: 'unit' as const, load: load(id) })),
    ...library.groups.map(({ id }) => ({ id, kind: 'group' as const, load: load(id) })),
    ...ofKind('county').map(({ id }) => ({ id, kind: 'county' as const, load: 0 })),
    ...ofKind('zone').map(({ id }) => ({ id, kind: 'zone' as const, load: 0 })),
  ];
  const rows = plan.items.map((item) => ({
    item,
    cells: columns.map(({ id }) => cellOf(item, id, duties, library)),
  }));
  return { columns, rows };
}
