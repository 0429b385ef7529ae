import { currentPlan } from '#site/library';
import type { Plan } from '#model/library';

/**
 * The anchor of a place on a page that concerns all plans: what belongs to the newest keeps its plain name, as an
 * address that names no plan is the newest's.
 */
export const sharedAnchor = (plan: Plan, id: string): string =>
  plan.id === currentPlan.id ? id : `${id}-${plan.id}`;
