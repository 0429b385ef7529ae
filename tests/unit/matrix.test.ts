import { describe, expect, test } from 'vitest';
import { matrixRows } from '#formats/tables/duty-rows';
import type { Item, Plan } from '#model/library';
import { matrixOf } from '#model/matrix';

const members = [{ unit: 'sifaju', basis: 'member' }];
const registry = {
  units: [
    { id: 'sifaju', kind: 'department', name: { zh: '司法局', en: 'Justice Bureau' } },
    { id: 'dong-e', kind: 'county', name: { zh: '东阿县', en: 'Dong’e' } },
  ],
  groups: [
    { id: 'youguan-bumen', scope: 'relevant', roster: { members } },
    { id: 'ge-bumen', scope: 'all', roster: { members } },
  ],
};
const item = (number: number, responsible: string[]): Item => ({
  number,
  label: '',
  section: 1,
  title: { zh: '普法', en: 'Legal awareness' },
  titleByEditor: true,
  clauses: [],
  note: '',
  lead: [],
  responsible,
  support: [],
  unspecified: [],
  assignments: [],
  gist: [],
  everyday: { zh: [], en: [] },
  reading: null,
  summary: null,
});
const plan = {
  ...registry,
  items: [item(1, ['youguan-bumen', 'ge-bumen']), item(2, ['youguan-bumen']), item(3, ['dong-e'])],
} as unknown as Plan;

describe('the matrix', () => {
  const { columns, rows } = matrixOf(plan);
  const column = (id: string) => columns.findIndex((each) => each.id === id);
  const cell = (number: number, id: string) => rows[number - 1]?.cells[column(id)];

  test('marks a unit by the strongest of the groups that take it in, and shows it through each of them', () => {
    expect(cell(1, 'sifaju')).toEqual({ mark: 'responsible', via: ['ge-bumen', 'youguan-bumen'] });
    expect(cell(2, 'sifaju')).toEqual({ mark: 'possible', via: ['youguan-bumen'] });
  });
  test('writes the group that gives the mark into its table', () =>
    expect(matrixRows(plan).rows.map((row) => row['sifaju'])).toEqual([
      'responsible via ge-bumen',
      'possible via youguan-bumen',
      '',
    ]));
  test('counts the items of a county that the plan prints', () => {
    expect(cell(3, 'dong-e')).toEqual({ mark: 'responsible', via: [] });
    expect(columns[column('dong-e')]?.load).toBe(1);
  });
});
