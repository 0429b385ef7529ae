import { describe, expect, test } from 'vitest';
import { isOfWholeJurisdiction, pointsOf } from '#model/asks';
import { dutiesOf, type Duty } from '#model/duties';
import { companionsOf, leadsOf, leadTotal } from '#model/leading';
import { buildLibrary } from '#model/library';
import { matrixOf } from '#model/matrix';
import { citingClauses, silencesOf, type SilenceKind } from '#model/silences';
import { itemOfTarget } from '#model/targets';
import { readContent } from '#files/read-content';
import { contentFiles } from '../support/content.ts';

const library = buildLibrary(readContent(contentFiles).content);
const [plan] = library.plans;
if (!plan) throw new Error('no plan');
const duties = dutiesOf(plan);

const items = (...chosen: Partial<Duty>[]) =>
  duties
    .filter((duty) =>
      chosen.some((part) => Object.entries(part).every(([key, value]) => duty[key as keyof Duty] === value)),
    )
    .map(({ item }) => item);
const leads = (id: string) => {
  const unit = library.units.find((each) => each.id === id);
  if (!unit) throw new Error(id);
  return leadsOf(plan, unit);
};
const numbers = (list: readonly { number: number }[]) => list.map(({ number }) => number);

// The lists below were read off the received text by hand.
describe('who leads', () => {
  test('the Justice Bureau leads 15 items, is named first in 9 and stands alone in 5', () => {
    const count = leads('sifaju');
    expect(numbers(count.items.alone)).toEqual([14, 17, 18, 19, 20]);
    expect(numbers(count.items.first)).toEqual([4, 5, 9, 11]);
    expect(numbers(count.items.joint)).toEqual([1, 2, 3, 8, 10, 16]);
    expect(leadTotal(count)).toBe(15);
  });
  test('the General Office leads 12, alone only in 7', () => {
    const count = leads('zhengfu-bangongshi');
    expect(numbers(count.items.alone)).toEqual([7]);
    expect(numbers(count.items.first)).toEqual([1, 2, 3, 6, 8, 10]);
    expect(numbers(count.items.joint)).toEqual([4, 5, 9, 11, 22]);
  });
  test('item 13 has twelve lead units, the market regulator first', () => {
    expect(items({ item: 13, role: 'lead' })).toHaveLength(12);
    expect(
      duties.find(({ item, role, position }) => item === 13 && role === 'lead' && position === 1)?.unit,
    ).toBe('shichang-jianguanju');
  });
  test('the two that lead together most are the Justice Bureau and the General Office, in nine items', () =>
    expect(companionsOf(plan, 'sifaju')[0]).toEqual({
      unit: 'zhengfu-bangongshi',
      items: [1, 2, 3, 4, 5, 8, 9, 10, 11],
    }));
  test('no unit is named as responsible: every responsible duty comes through a group', () =>
    expect(duties.filter(({ role, via }) => role === 'responsible' && via === null)).toEqual([]));
});

describe('who is responsible as a member', () => {
  const all = Array.from({ length: 22 }, (_, index) => index + 1);
  test('each of the 8 counties, in every item but 9', () => {
    const counties = library.units.filter(({ kind }) => kind === 'county');
    expect(counties).toHaveLength(8);
    for (const { id } of counties)
      expect(items({ unit: id, basis: 'member' })).toEqual(all.filter((item) => item !== 9));
  });
  test('the 3 zones, in every item but 9 and 18; the tourism resort only possibly', () => {
    const zones = library.units.filter(({ kind }) => kind === 'zone');
    expect(zones).toHaveLength(3);
    for (const { id } of zones)
      expect(items({ unit: id })).toEqual(all.filter((item) => item !== 9 && item !== 18));
    expect(items({ unit: 'kfq-dujia', basis: 'member' })).toEqual([]);
  });
  test('the education bureau through 市直各部门 and 市政府各部门', () =>
    expect(items({ unit: 'jiaoyu-tiyuju', basis: 'member' })).toEqual([
      1, 2, 3, 4, 5, 7, 11, 12, 19, 20, 22,
    ]));
});

describe('who is possibly meant', () => {
  test('every department, wherever the plan says 有关', () => {
    for (const { id } of library.units.filter(({ kind }) => kind === 'department'))
      expect(items({ unit: id, basis: 'possible' })).toEqual(
        expect.arrayContaining([6, 8, 9, 10, 15, 16, 17, 21]),
      );
  });
  test('never through a group that takes all its members, unless the roster doubts the member', () => {
    const scopes = new Map(library.groups.map(({ id, scope }) => [id, scope]));
    const open = duties.filter(({ via }) => via !== null && scopes.get(via) !== 'all');
    expect(new Set(open.map(({ basis }) => basis))).toEqual(new Set(['possible']));
  });
  test('whether the complaints bureau is a government department is left open', () =>
    expect(
      duties.find(({ unit, item, role }) => unit === 'xinfangju' && item === 2 && role === 'responsible')
        ?.basis,
    ).toBe('possible'));
});

describe('the matrix', () => {
  const { columns, rows } = matrixOf(plan);
  test('has 22 items by 20 units, 7 groups, 8 counties and 3 zones', () => {
    const kinds = ['unit', 'group', 'county', 'zone'].map(
      (kind) => columns.filter((each) => each.kind === kind).length,
    );
    expect([rows.length, ...kinds]).toEqual([22, 20, 7, 8, 3]);
  });
  test('marks in each cell what the duties say', () => {
    for (const { item, cells } of rows)
      for (const [index, cell] of cells.entries()) {
        const id = columns[index]?.id ?? '';
        if (library.groups.some((group) => group.id === id)) continue;
        expect(cell !== null).toBe(duties.some((duty) => duty.unit === id && duty.item === item.number));
      }
  });
  test('counts 各县（市、区）人民政府 in 21 items and the zones in 20', () => {
    const load = (id: string) => columns.find((column) => column.id === id)?.load;
    expect([load('ge-xian-shi-qu-zhengfu'), load('shishu-kaifaqu-guanweihui')]).toEqual([21, 20]);
  });
});

describe('targets and cited documents', () => {
  test('stand in an item, or in none when the preamble sets them', () => {
    const [first] = plan.targets;
    if (!first) throw new Error('no target');
    expect(itemOfTarget({ ...first, clause: '12.3a' })).toBe(12);
    expect(itemOfTarget({ ...first, clause: 'preamble.1' })).toBeNull();
  });
  const target = (id: string) => plan.targets.find((each) => each.id === id);
  test('set at least two lectures within the year', () =>
    expect(target('lectures-per-year')).toMatchObject({
      clause: '3.2',
      comparator: 'at-least',
      value: 2,
      due: '2022-12-31',
    }));
  test('set 100% five times: three for recording, one for discussion, one for court', () =>
    expect(
      plan.targets.filter(({ unit, value }) => value === 100 && unit?.en === '%').map(({ clause }) => clause),
    ).toEqual(['10.2', '10.2', '10.2', '12.3', '19.3']));
  test('set 1,000 service apps by the end of 2022', () =>
    expect(plan.targets.find(({ value }) => value === 1000)).toMatchObject({
      clause: '21.2',
      due: '2022-12-31',
    }));
  test('are not said twice: a main point whose clause has a target is left to it', () => {
    const points = plan.items.flatMap((item) => pointsOf(plan, item).map(({ clause }) => clause));
    expect(points).toContain('1.2');
    expect(plan.targets.filter(({ clause }) => points.includes(clause))).toEqual([]);
  });
  test('speak of the city as a whole where a county could not do them alone', () => {
    const whole = plan.targets.filter(({ quote }) => isOfWholeJurisdiction(plan, quote));
    expect(whole.map(({ clause }) => clause)).toEqual(['3.1', '6.4', '11.3', '11.3', '11.5', '21.2']);
    expect(isOfWholeJurisdiction(plan, '推行市县乡三级执法协调监督工作体系全覆盖')).toBe(false);
  });
  test('quote every 全覆盖 of the items', () => {
    const clauses = plan.items.flatMap((item) => item.clauses.filter(({ zh }) => zh.includes('全覆盖')));
    const covered = plan.targets.filter(({ kind }) => kind === 'coverage').map(({ clause }) => clause);
    expect(covered).toEqual(expect.arrayContaining(clauses.map(({ id }) => id)));
  });
  test('are ten documents, each cited by a clause', () => {
    expect(library.documents).toHaveLength(10);
    expect(library.documents.filter((document) => citingClauses(plan, document).length === 0)).toEqual([]);
  });
  test('are all that stands in 《》 in the items', () => {
    const titles = plan.items.flatMap(({ clauses }) =>
      clauses.flatMap(({ zh }) => zh.match(/《[^》]*》/gu) ?? []),
    );
    const known = library.documents.map(({ title }) => `《${title.zh}》`);
    expect([...new Set(titles)].sort()).toEqual(known.sort());
  });
});

describe('silences', () => {
  const silent = (kind: SilenceKind) => silencesOf(plan, library).filter((silence) => silence.kind === kind);
  test('no lead is named in 12, only counties are responsible in 18, no counties in 9', () => {
    expect(silent('no-lead').map(({ item }) => item)).toEqual([12]);
    expect(silent('counties-only').map(({ item }) => item)).toEqual([18]);
    expect(silent('no-counties').map(({ item }) => item)).toEqual([9]);
  });
  test('a group without members on its roster is not one of counties', () => {
    const groups = plan.groups.map((group) =>
      group.id === 'ge-xian-shi-qu-zhengfu' ? { ...group, roster: { ...group.roster, members: [] } } : group,
    );
    const silences = silencesOf({ ...plan, groups }, library).filter(({ kind }) => kind === 'no-counties');
    expect(silences).toHaveLength(22);
  });
  test('ten items name an open group', () =>
    expect(silent('group-open').map(({ item }) => item)).toEqual([6, 8, 9, 10, 13, 14, 15, 16, 17, 21]));
  test('the “4012” brand is not verified', () =>
    expect(silent('meaning-not-verified').map(({ item }) => item)).toContain(6));
});
