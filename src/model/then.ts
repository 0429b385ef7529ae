/** What bodies were called, and who was in a group, on the day a plan was issued. */
import type { GroupData, RosterData } from '#schema/group';
import type { UnitData } from '#schema/unit';

/** A unit by the names it bore on a day, YYYY-MM-DD. */
export function unitOn<Unit extends UnitData>(unit: Unit, day: string): Unit {
  const month = day.slice(0, 7);
  const then = unit.earlier.findLast(({ until }) => month <= until);
  if (!then) return unit;
  const { printed, variants, name, short } = then;
  return { ...unit, printed, variants, name, short };
}

/**
 * The last roster from before a day, YYYY-MM-DD, or from its month; the oldest there is where none is so old. Without a
 * day: the newest.
 */
export function rosterOn({ rosters }: Pick<GroupData, 'rosters'>, day?: string): RosterData {
  const roster = rosters.find(({ asOf }) => day === undefined || asOf <= day.slice(0, 7)) ?? rosters.at(-1);
  if (!roster) throw new Error('a group has no roster');
  return roster;
}
