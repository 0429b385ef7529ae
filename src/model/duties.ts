/** Who must do what: every duty, derived from the items' lists and the groups' rosters. */
import { roles, type Role } from '#text/grammar';
import { bodiesOf, type Group, type Item, type Library, type Plan, type Unit } from './library.ts';

export const bases = ['named', 'member', 'possible'] as const;
export type Basis = (typeof bases)[number];

export interface Duty {
  unit: string;
  item: number;
  role: Role;
  /** named: printed in the note · member: through a group that takes all its members · possible: the plan does not say. */
  basis: Basis;
  /** The group the duty comes through; null when the unit is named. */
  via: string | null;
  /** Place of the unit, or of its group, in the printed list: 1 is first. */
  position: number;
}

/** A group gives its members the roster's basis only when its words take all members. */
const basisThrough = (group: Group, member: Group['roster']['members'][number]): Basis =>
  group.scope === 'all' ? member.basis : 'possible';

function dutiesOfItem(item: Item, groups: ReadonlyMap<string, Group>): Duty[] {
  return roles.flatMap((role) =>
    item[role].flatMap((id, index): Duty[] => {
      const group = groups.get(id);
      const common = { item: item.number, role, position: index + 1 };
      if (!group) return [{ unit: id, ...common, basis: 'named', via: null }];
      return group.roster.members.map((member) => {
        return { unit: member.unit, ...common, basis: basisThrough(group, member), via: id };
      });
    }),
  );
}

/** Every duty of a plan, by item, role and printed position. */
export function dutiesOf(plan: Plan): Duty[] {
  const groups = new Map(plan.groups.map((group) => [group.id, group]));
  return plan.items.flatMap((item) => dutiesOfItem(item, groups));
}

/** The groups a unit belongs to or may belong to: at a plan's time, or now. */
export const groupsOf = (unit: Unit, { groups }: Pick<Library, 'groups'>): Group[] =>
  groups.filter(({ roster }) => roster.members.some((member) => member.unit === unit.id));

/** The items whose notes print this unit or group. */
export const itemsNaming = (plan: Plan, id: string): Item[] =>
  plan.items.filter((item) => bodiesOf(item).includes(id));

export type LeadKind = 'alone' | 'first' | 'joint';

/** How a unit leads an item: alone, first of several, or joint but not first; null when it does not. */
export function leadKind(item: Item, unit: string): LeadKind | null {
  const position = item.lead.indexOf(unit);
  if (position === -1) return null;
  if (item.lead.length === 1) return 'alone';
  return position === 0 ? 'first' : 'joint';
}

export const namedKinds = ['alone', 'first', 'joint', 'responsible', 'support', 'unspecified'] as const;
export type NamedKind = (typeof namedKinds)[number];

/** The duties for which a plan prints a unit's own name, by how it names the unit; kinds without any are left out. */
export function namedDuties(plan: Plan, unit: string): { kind: NamedKind; duties: Duty[] }[] {
  const duties = dutiesOf(plan).filter((duty) => duty.unit === unit && duty.basis === 'named');
  const kindOf = ({ item, role }: Duty): NamedKind | null | undefined => {
    if (role !== 'lead') return role;
    const printed = plan.items.find(({ number }) => number === item);
    return printed && leadKind(printed, unit);
  };
  return namedKinds
    .map((kind) => ({ kind, duties: duties.filter((duty) => kindOf(duty) === kind) }))
    .filter((named) => named.duties.length > 0);
}
