import { plainAnchors } from '#config';
import type { Plan } from '#model/library';

/** The anchor of a place of one plan on a page that all plans share. It never depends on which plan is the newest. */
export const sharedAnchor = ({ id: plan }: Pick<Plan, 'id'>, id: string): string =>
  plan === plainAnchors ? id : `${id}-${plan}`;
