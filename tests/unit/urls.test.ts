import { describe, expect, test } from 'vitest';
import {
  absolute,
  bothAddresses,
  clauseAnchor,
  clauseRoute,
  embedPath,
  href,
  routes,
  shortLink,
} from '#urls';
import { isListed } from '#pages';

describe('the address of a clause', () => {
  test.each([
    ['6.3', 'c3', '/plans/2022/items/6/#c3'],
    ['12.10', 'c10', '/plans/2022/items/12/#c10'],
    ['6.3a', 'c3a', '/plans/2022/items/6/#c3a'],
    ['preamble.1', 'preamble-1', '/plans/2022/#preamble-1'],
    ['notice.1', 'notice-1', '/plans/2022/#notice-1'],
  ])('%s is #%s', (id, anchor, route) => {
    expect(clauseAnchor(id)).toBe(anchor);
    expect(clauseRoute('2022', id)).toBe(route);
  });
});

test('every page’s path ends in a slash', () => {
  const paths = Object.values(routes).map((route) =>
    typeof route === 'string' ? route : (route as (...parts: unknown[]) => string)('2022', 6),
  );
  for (const path of paths) expect(path).toMatch(/^\/(.*\/)?$/u);
});

test('the two languages share a route', () => {
  expect(href('zh', routes.unit('sifaju'))).toBe('/zh/units/sifaju/');
  expect(href('en', routes.unit('sifaju'))).toBe('/en/units/sifaju/');
  expect(bothAddresses(routes.home)).toEqual({ zh: absolute('/zh/'), en: absolute('/en/') });
});

test.each(['2022', 'liaocheng-2023'])(
  'of plan %s, pages are listed, and neither short links, frames nor clauses',
  (plan) => {
    const listed = [routes.plan(plan), routes.section(plan, 6), routes.item(plan, 6), routes.matrix(plan)];
    for (const locale of ['zh', 'en'] as const) {
      for (const route of listed) expect(isListed(href(locale, route)), route).toBe(true);
      expect(isListed(embedPath(locale, plan, 6))).toBe(false);
      for (const clause of [undefined, '3', '3a'])
        expect(isListed(shortLink(locale, plan, 6, clause))).toBe(false);
      expect(isListed(href(locale, routes.clause(plan, 6, '3a')))).toBe(false);
    }
  },
);
