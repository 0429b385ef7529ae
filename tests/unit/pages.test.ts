import { describe, expect, test } from 'vitest';
import { kindAt, kindOfPath, lineOf, menuKinds, pageKinds, routeOf, type KindName } from '#pages';

const kinds = Object.keys(pageKinds) as KindName[];
const filled = {
  plan: '2022',
  section: '3',
  item: '6',
  clause: '3a',
  unit: 'sifaju',
  group: 'all',
  term: 'x',
  page: 'method',
  before: '2021',
};

describe('the registry of kinds of page', () => {
  test.each(kinds)(
    '%s: its own route is of its kind, and what stands above it can be filled from it',
    (name) => {
      const found = kindAt(routeOf(name, filled));
      expect(found?.kind).toBe(name);
      const known = { ...found?.params, section: '3' };
      for (const above of lineOf(name)) expect(routeOf(above, known)).toMatch(/^\/(?:.*\/)?$/u);
      expect(lineOf(name)[0]).toBe('home');
    },
  );

  test('tells kinds apart whose paths are alike', () => {
    expect(kindAt('/plans/2022/items/6/cite/')?.kind).toBe('itemCitations');
    expect(kindAt('/plans/2022/items/6/3a/')).toEqual({
      kind: 'clause',
      params: { plan: '2022', item: '6', clause: '3a' },
    });
    expect(kindOfPath('/2022/6/')?.name).toBe('short-zh');
    expect(kindOfPath('/embed/en/2022/6/')?.name).toBe('embed-en');
    expect(kindOfPath('/')?.name).toBe('gateway');
  });

  test('knows no page that nobody registered', () => {
    for (const path of ['/zh/attic/', '/zh/plans/2022/items/six/', '/en/units/a/b/', '/fr/'])
      expect(kindOfPath(path), path).toBeNull();
  });

  test('menus list what a menu is to list', () => {
    expect(menuKinds('main')).toContain('units');
    expect(menuKinds('main').filter((name) => menuKinds('more').includes(name))).toEqual([]);
  });
});
