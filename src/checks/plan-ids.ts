/** A plan’s folder names it, and its name stands in every address. */
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { idPattern, planOf } from '#schema/paths';

export const checkPlanIds = (content: Content): FieldFinding[] =>
  content.plans
    .filter(({ file }) => !idPattern.test(planOf(file)))
    .map(({ file }) => ({ file, path: [], code: 'id-invalid', params: { id: planOf(file) } }));
