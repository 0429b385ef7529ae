/** Duties and the matrix as rows, for CSV. */
import { dutiesOf } from '#model/duties';
import type { Plan, Unit } from '#model/library';
import { matrixOf } from '#model/matrix';

export const dutyColumns = [
  'plan',
  'unit',
  'unit_zh',
  'unit_en',
  'item',
  'title_zh',
  'title_en',
  'role',
  'basis',
  'via',
  'position',
] as const;

/** One row a duty, all of a plan or one unit's. */
export function dutyRows(plan: Plan, only?: Unit) {
  const units = new Map(plan.units.map((unit) => [unit.id, unit]));
  const items = new Map(plan.items.map((item) => [item.number, item]));
  return dutiesOf(plan)
    .filter(({ unit }) => only === undefined || unit === only.id)
    .map((duty) => ({
      plan: plan.id,
      ...duty,
      unit_zh: units.get(duty.unit)?.name.zh ?? '',
      unit_en: units.get(duty.unit)?.name.en ?? '',
      title_zh: items.get(duty.item)?.title.zh ?? '',
      title_en: items.get(duty.item)?.title.en ?? '',
    }));
}

/** The matrix, a row an item and a column a body; what comes through a group is written `mark via group`, with the group that gives the mark. */
export function matrixRows(plan: Plan) {
  const { columns, rows } = matrixOf(plan);
  const heads = columns.map(({ id }) => id);
  return {
    columns: ['plan', 'item', 'title_zh', 'title_en', ...heads],
    rows: rows.map(({ item, cells }): Record<string, string | number> => ({
      plan: plan.id,
      item: item.number,
      title_zh: item.title.zh,
      title_en: item.title.en,
      ...Object.fromEntries(
        heads.map((id, index) => {
          const { mark = '', via = [] } = cells[index] ?? {};
          return [id, [mark, ...via.slice(0, 1).map((group) => `via ${group}`)].join(' ')];
        }),
      ),
    })),
  };
}
