/** What was published elsewhere about a plan's items, by item and by unit. */
import { itemOfClause } from '#schema/paths';
import { phases } from '#schema/follow-up';
import type { FollowUp, Plan } from './library.ts';

/** The items a publication is about, as a whole or by one of their clauses, in order. */
export const itemsOfFollowUp = ({ items, clauses }: Pick<FollowUp, 'items' | 'clauses'>): number[] =>
  [...new Set([...items, ...clauses.flatMap((id) => itemOfClause(id) ?? [])])].sort((a, b) => a - b);

/** By phase, in each by date, those without one last; of one day, as the file has them. */
const inTime = (a: FollowUp, b: FollowUp): number =>
  phases.indexOf(a.phase) - phases.indexOf(b.phase) ||
  (a.date ?? '9999').localeCompare(b.date ?? '9999', 'en');

export interface DividedFollowUps {
  /** Published in the plan's year or after it. */
  since: FollowUp[];
  /** Published before the plan's year. */
  before: FollowUp[];
}

const divided = (records: readonly FollowUp[]): DividedFollowUps => {
  const sorted = records.toSorted(inTime);
  return {
    since: sorted.filter(({ phase }) => phase !== 'before'),
    before: sorted.filter(({ phase }) => phase === 'before'),
  };
};

export const followUpsOfPlan = ({ followUps }: Pick<Plan, 'followUps'>): DividedFollowUps =>
  divided(followUps);

export const followUpsOfItem = ({ followUps }: Pick<Plan, 'followUps'>, item: number): DividedFollowUps =>
  divided(followUps.filter((record) => itemsOfFollowUp(record).includes(item)));

/** What speaks of a unit, or is about an item it leads. */
export const followUpsOfUnit = (
  { followUps, items }: Pick<Plan, 'followUps' | 'items'>,
  unit: string,
): DividedFollowUps => {
  const led = new Set(items.filter(({ lead }) => lead.includes(unit)).map(({ number }) => number));
  return divided(
    followUps.filter(
      (record) => record.units.includes(unit) || itemsOfFollowUp(record).some((item) => led.has(item)),
    ),
  );
};
