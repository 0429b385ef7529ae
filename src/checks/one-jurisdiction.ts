/** A plan says whose it is; and what it, its registry and its rosters name are bodies of that jurisdiction. */
import { roles } from '#text/grammar';
import type { Content } from '#schema/content';
import type { FieldFinding } from '#schema/findings';
import { idOf } from '#schema/paths';
import { jurisdictionOfPlan } from '#schema/queries';

const known = (ids: readonly string[]): string => ids.join('、');

/** What a plan says of itself. */
function checkPlans({ plans, jurisdictions }: Content): FieldFinding[] {
  const ids = jurisdictions.map(({ file }) => idOf(file));
  return plans.flatMap(({ file, data: { jurisdiction, series } }): FieldFinding[] => {
    if (jurisdiction === '')
      return [{ file, path: [], code: 'jurisdiction-missing', params: { known: known(ids) } }];
    const found = jurisdictions.find((each) => idOf(each.file) === jurisdiction);
    if (!found) {
      const params = { id: jurisdiction, kind: 'jurisdiction' };
      return [{ file, path: ['jurisdiction'], code: 'reference-unknown', params }];
    }
    const all = found.data.series.map(({ id }) => id);
    if (series === '') {
      const params = { known: known(all), file: found.file };
      return [{ file, path: [], code: 'series-missing', params }];
    }
    const params = { id: series, kind: `series of ${jurisdiction}` };
    return all.includes(series) ? [] : [{ file, path: ['series'], code: 'reference-unknown', params }];
  });
}

/** What bodies say of themselves. */
function checkBodies({ units, groups, jurisdictions }: Content): FieldFinding[] {
  const ids = jurisdictions.map(({ file }) => idOf(file));
  return [...units, ...groups].flatMap(({ file, data: { jurisdiction: id } }): FieldFinding[] =>
    ids.includes(id)
      ? []
      : [
          {
            file,
            path: ['jurisdiction'],
            code: 'reference-unknown',
            params: { id, kind: 'jurisdiction' },
          },
        ],
  );
}

/** What rosters and items name. */
function checkNamed(content: Content): FieldFinding[] {
  const { units, groups, items } = content;
  const owners = new Map([...units, ...groups].map(({ file, data }) => [idOf(file), data.jurisdiction]));
  const expect = (
    id: string,
    jurisdiction: string,
    file: string,
    path: FieldFinding['path'],
  ): FieldFinding[] => {
    const other = owners.get(id);
    if (other === undefined || jurisdiction === '' || other === jurisdiction) return [];
    return [{ file, path, code: 'body-elsewhere', params: { id, other, jurisdiction } }];
  };
  return [
    ...groups.flatMap(({ file, data }) =>
      data.rosters.flatMap(({ members }, roster) =>
        members.flatMap(({ unit }, at) =>
          expect(unit, data.jurisdiction, file, ['rosters', roster, 'members', at, 'unit']),
        ),
      ),
    ),
    ...items.flatMap(({ file, data }) =>
      roles.flatMap((role) =>
        data[role].flatMap((id, at) => expect(id, jurisdictionOfPlan(content, file), file, [role, at])),
      ),
    ),
  ];
}

export const checkJurisdictions = (content: Content): FieldFinding[] => [
  ...checkPlans(content),
  ...checkBodies(content),
  ...checkNamed(content),
];
