import type { Plan } from '#model/library';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { routes } from '#urls';
import { hasSeveralPlans } from './library.ts';

/** The step of a breadcrumb trail that is a plan: called by its title once there are several. */
export const planCrumb = (plan: Plan, locale: Locale): { text: string; route: string } => ({
  text: hasSeveralPlans ? plan.shortTitle[locale] : translator(locale)('nav.plan'),
  route: routes.plan(plan.id),
});
