/** Which plans belong together: those of one jurisdiction, and those of one series, a year each. */
import type { Bilingual } from '#schema/fields';
import { unitTitle } from './bodies.ts';
import type { Library, Plan, Unit } from './library.ts';

type Plans = Pick<Library, 'plans'>;

/** The plans that can mean a body by its printed name: those of its jurisdiction, newest first. */
export const plansFor = ({ plans }: Plans, { jurisdiction }: { jurisdiction: string }): Plan[] =>
  plans.filter((plan) => plan.jurisdiction.id === jurisdiction);

/** The plans of one series, newest first. */
export const seriesOf = ({ plans }: Plans, { series }: Pick<Plan, 'series'>): Plan[] =>
  plans.filter((plan) => plan.series.id === series.id);

/** Whether the plan has to be said: there is more than one. */
export const hasSeveralPlans = ({ plans }: { plans: readonly unknown[] }): boolean => plans.length > 1;

/** Whether plans of more than one jurisdiction are here, so that 市司法局 alone does not say whose. */
export const hasSeveralJurisdictions = ({ plans }: Plans): boolean =>
  new Set(plans.map(({ jurisdiction }) => jurisdiction.id)).size > 1;

/** The name of a body's jurisdiction, where its own name alone does not say it; else nothing. */
export const ownerOf = (
  library: Library,
  { jurisdiction }: { jurisdiction: string },
): Bilingual | undefined =>
  hasSeveralJurisdictions(library)
    ? library.jurisdictions.find(({ id }) => id === jurisdiction)?.name
    : undefined;

/** What a unit is called in lists of the whole site: in full where two cities may have one of the same name. */
export const titleAmong = (library: Plans, unit: Unit): Bilingual =>
  hasSeveralJurisdictions(library) ? unit.name : unitTitle(unit);
