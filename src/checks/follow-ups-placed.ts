/** A publication is about items and clauses that are there, speaks of units that are, and stands in the phase of its date. */
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { idOf, itemNumberOf, planOf } from '#schema/paths';
import { clausesOf, inPlan } from '#schema/queries';

/** Input: days as YYYY-MM-DD. */
function phaseOf(date: string, issuedOn: string): 'before' | 'within' | 'after' {
  const [year, own] = [date.slice(0, 4), issuedOn.slice(0, 4)];
  if (year === own) return 'within';
  return year < own ? 'before' : 'after';
}

export function checkFollowUps(content: Content): FieldFinding[] {
  const units = new Set(content.units.map((unit) => idOf(unit.file)));
  return content.followUps.flatMap(({ file, data }) => {
    const plan = planOf(file);
    const clauses = new Set(clausesOf(content, plan).map(({ id }) => id));
    const items = new Set(inPlan(content.items, plan).map((item) => itemNumberOf(item.file)));
    const issuedOn = inPlan(content.plans, plan)[0]?.data.issuedOn ?? '';
    return data.records.flatMap((record, at): FieldFinding[] => {
      const unknown = (field: string, index: number, id: string, kind: string): FieldFinding => ({
        file,
        path: ['records', at, field, index],
        code: 'reference-unknown',
        params: { id, kind },
      });
      const expected = record.date === null ? record.phase : phaseOf(record.date, issuedOn);
      return [
        ...record.clauses.flatMap((id, index) =>
          clauses.has(id) ? [] : [unknown('clauses', index, id, 'clause')],
        ),
        ...record.items.flatMap((number, index) =>
          items.has(number) ? [] : [unknown('items', index, String(number), 'item')],
        ),
        ...record.units.flatMap((id, index) => (units.has(id) ? [] : [unknown('units', index, id, 'unit')])),
        ...(record.clauses.length + record.items.length === 0
          ? [{ file, path: ['records', at], code: 'follow-up-unplaced', params: { id: record.id } } as const]
          : []),
        ...(record.phase === expected
          ? []
          : [
              {
                file,
                path: ['records', at, 'phase'],
                code: 'follow-up-phase',
                params: { date: record.date ?? '', expected, phase: record.phase },
              } as const,
            ]),
      ];
    });
  });
}
