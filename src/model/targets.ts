import { itemOfClause } from '#schema/paths';
import type { Item, Plan, Target } from './library.ts';

/** The number of the item a target's clause belongs to; null where it stands in notice or preamble. */
export const itemOfTarget = ({ clause }: Target): number | null => itemOfClause(clause);

/** The targets set in one item, in the order of the file. */
export const targetsOfItem = (plan: Plan, item: Item): Target[] =>
  plan.targets.filter((target) => itemOfTarget(target) === item.number);
