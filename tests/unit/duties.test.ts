import { describe, expect, test } from 'vitest';
import { dutiesOf, groupsOf, leadKind, namedDuties } from '#model/duties';
import type { Group, Item, Plan, Unit } from '#model/library';

const item = (lead: string[], responsible: string[]): Item => ({
  number: 1,
  label: '',
  section: 1,
  title: { zh: '普法', en: 'Legal awareness' },
  titleByEditor: true,
  clauses: [],
  note: '',
  lead,
  responsible,
  support: [],
  unspecified: [],
  assignments: [],
  gist: [],
  everyday: { zh: [], en: [] },
  reading: null,
  summary: null,
});
const group = (id: string, scope: Group['scope'], members: [unit: string, basis: 'member' | 'possible'][]) =>
  ({ id, scope, roster: { members: members.map(([unit, basis]) => ({ unit, basis })) } }) as Group;

const everyone = group('ge-bumen', 'all', [
  ['sifaju', 'member'],
  ['xinfangju', 'possible'],
]);
const relevant = group('youguan-bumen', 'relevant', [['sifaju', 'member']]);
const enforcing = group('zhifa-bumen', 'enforcement', [['sifaju', 'member']]);
const registry = { units: [{ id: 'sifaju' }], groups: [everyone, relevant, enforcing] } as unknown as Plan;
const bases = (lead: string[], responsible: string[]) =>
  dutiesOf({ ...registry, items: [item(lead, responsible)] }).map(({ unit, role, basis, via, position }) => [
    unit,
    role,
    basis,
    via,
    position,
  ]);

describe('a duty', () => {
  test('of a unit printed in the note is named', () =>
    expect(bases(['xinfangju', 'sifaju'], [])).toEqual([
      ['xinfangju', 'lead', 'named', null, 1],
      ['sifaju', 'lead', 'named', null, 2],
    ]));
  test('through a group of all is as sure as the unit’s membership', () =>
    expect(bases([], ['ge-bumen'])).toEqual([
      ['sifaju', 'responsible', 'member', 'ge-bumen', 1],
      ['xinfangju', 'responsible', 'possible', 'ge-bumen', 1],
    ]));
  test.each(['youguan-bumen', 'zhifa-bumen'])('through %s is possible, even for a sure member', (id) =>
    expect(bases([], [id])).toEqual([['sifaju', 'responsible', 'possible', id, 1]]),
  );
  test('has the place of its group in the printed list', () =>
    expect(bases([], ['youguan-bumen', 'ge-bumen']).map(([, , , via, position]) => [via, position])).toEqual([
      ['youguan-bumen', 1],
      ['ge-bumen', 2],
      ['ge-bumen', 2],
    ]));
  test('is listed once for each way it falls on a unit', () =>
    expect(
      bases(['sifaju'], ['ge-bumen', 'youguan-bumen']).filter(([unit]) => unit === 'sifaju'),
    ).toHaveLength(3));
});

test('a unit leads alone, first, jointly, or not', () => {
  expect(leadKind(item(['sifaju'], []), 'sifaju')).toBe('alone');
  expect(leadKind(item(['sifaju', 'xinfangju'], []), 'sifaju')).toBe('first');
  expect(leadKind(item(['xinfangju', 'sifaju'], []), 'sifaju')).toBe('joint');
  expect(leadKind(item(['xinfangju'], ['sifaju']), 'sifaju')).toBeNull();
});

test('a unit whose name is printed is listed by how it is named, also when it is printed as responsible', () => {
  const plan = {
    ...registry,
    items: [
      { ...item(['xinfangju'], ['sifaju']), number: 1 },
      { ...item(['sifaju'], ['ge-bumen', 'sifaju']), number: 2 },
    ],
  };
  const kinds = (unit: string) =>
    namedDuties(plan, unit).map(({ kind, duties }) => [kind, duties.map((duty) => duty.item)]);
  expect(kinds('sifaju')).toEqual([
    ['alone', [2]],
    ['responsible', [1, 2]],
  ]);
  expect(kinds('xinfangju')).toEqual([['alone', [1]]]);
});

test('a unit’s groups are those whose roster lists it', () => {
  expect(groupsOf({ id: 'xinfangju' } as Unit, registry).map(({ id }) => id)).toEqual(['ge-bumen']);
});
