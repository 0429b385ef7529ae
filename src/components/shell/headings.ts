import { hasSeveralPlans } from '#site/library';

/** Headings of what `OfPlan` holds, and of its parts: one level deeper once each plan has a heading of its own. */
export const [Heading, SubHeading] = hasSeveralPlans ? (['h3', 'h4'] as const) : (['h2', 'h3'] as const);
