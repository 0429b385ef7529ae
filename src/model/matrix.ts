/** The responsibility matrix: items down, bodies across. One arrangement for table, list, figures and CSV. */
import { bases, dutiesOf, leadKind, type Basis, type Duty } from './duties.ts';
import type { Item, Plan } from './library.ts';

/** What a cell says: first or only lead, joint lead, responsible or named without a part, supporting, possibly one of these. */
export const marks = ['first', 'joint', 'responsible', 'support', 'possible'] as const;
export type Mark = (typeof marks)[number];

/** The visual code of responsibility. lead: solid · joint: tinted blue · member: tinted jade · possible: dashed. */
export type Look = 'lead' | 'joint' | 'member' | 'possible';

export const looks: Readonly<Record<Mark, Look>> = {
  first: 'lead',
  joint: 'joint',
  responsible: 'member',
  support: 'member',
  possible: 'possible',
};

export interface Column {
  id: string;
  kind: 'unit' | 'group' | 'county' | 'zone';
  /** Items that print the body; for sorting. */
  load: number;
}

export interface Cell {
  mark: Mark;
  /** The groups it comes through, the one that gives the mark first; none when the body itself is printed. */
  via: string[];
}

export interface Matrix {
  columns: Column[];
  rows: { item: Item; cells: (Cell | null)[] }[];
}

const printedMark = (item: Item, id: string, plan: Plan): Mark | null => {
  const lead = leadKind(item, id);
  if (lead) return lead === 'joint' ? 'joint' : 'first';
  const isCharged = item.responsible.includes(id) || item.unspecified.includes(id);
  if (!isCharged && !item.support.includes(id)) return null;
  const group = plan.groups.find((each) => each.id === id);
  if (group && group.scope !== 'all') return 'possible';
  return isCharged ? 'responsible' : 'support';
};

const basisMark: Readonly<Record<Basis, Mark>> = {
  named: 'responsible',
  member: 'responsible',
  possible: 'possible',
};

function cellOf(item: Item, id: string, duties: readonly Duty[], plan: Plan): Cell | null {
  const printed = printedMark(item, id, plan);
  if (printed) return { mark: printed, via: [] };
  const derived = duties
    .filter((duty) => duty.unit === id && duty.item === item.number)
    .toSorted((a, b) => bases.indexOf(a.basis) - bases.indexOf(b.basis));
  const [strongest] = derived;
  const isSupport = derived.every(({ role }) => role === 'support');
  return strongest
    ? {
        mark: isSupport && strongest.basis !== 'possible' ? 'support' : basisMark[strongest.basis],
        via: [...new Set(derived.flatMap(({ via }) => via ?? []))],
      }
    : null;
}

/** The marks a matrix has, in their order. */
export const marksIn = ({ rows }: Matrix): Mark[] =>
  marks.filter((mark) => rows.some(({ cells }) => cells.some((cell) => cell?.mark === mark)));

/** Columns: of the bodies the plan uses, units and groups in printed order, then the counties and zones. */
export function matrixOf(plan: Plan): Matrix {
  const duties = dutiesOf(plan);
  const load = (id: string) => plan.items.filter((item) => printedMark(item, id, plan) !== null).length;
  const hasDuty = new Set(duties.map(({ unit }) => unit));
  const isPrinted = ({ id }: { id: string }) => load(id) > 0;
  const ofKind = (kind: 'department' | 'county' | 'zone') =>
    plan.units.filter((unit) => unit.kind === kind && hasDuty.has(unit.id));
  const column = (kind: Column['kind'], bodies: readonly { id: string }[]) =>
    bodies.map(({ id }): Column => ({ id, kind, load: load(id) }));
  const columns = [
    ...column('unit', ofKind('department')),
    ...column('group', plan.groups.filter(isPrinted)),
    ...column('county', ofKind('county')),
    ...column('zone', ofKind('zone')),
  ];
  const rows = plan.items.map((item) => ({
    item,
    cells: columns.map(({ id }) => cellOf(item, id, duties, plan)),
  }));
  return { columns, rows };
}
