import { expect, test } from 'vitest';
import { localePages } from './dist.ts';

const headingsOf = (document: Document) => document.querySelectorAll('main h2').length;
const hasContents = (document: Document) => document.querySelector('page-contents') !== null;

test('a contents list names parts of its page, in their order', () => {
  const lists = localePages.filter(({ document }) => hasContents(document));
  expect(lists.length).toBeGreaterThan(0);
  for (const { document, path } of lists) {
    const links = [...document.querySelectorAll('page-contents a')];
    const ids = links.map((link) => link.getAttribute('href')?.slice(1) ?? '');
    const parts = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
    expect(links.length, path).toBeGreaterThan(1);
    expect(
      parts.filter((id) => ids.includes(id)),
      path,
    ).toEqual(ids);
  }
});

test('every kind of page that runs over several screens has one', () => {
  const routes = ['/about/method/', '/terms/', '/data/', '/changes/'];
  const endings = ['/corrections/', '/text/', '/targets/', '/figures/', '/documents/', '/2022/cite/'];
  const long = localePages.filter(
    ({ route }) =>
      routes.includes(route) ||
      endings.some((end) => route.endsWith(end)) ||
      /^\/plans\/[^/]+\/$/u.test(route),
  );
  expect(long.length).toBeGreaterThanOrEqual(12);
  const without = long.filter(({ document }) => headingsOf(document) > 1 && !hasContents(document));
  expect(without.map(({ path }) => path)).toEqual([]);
});
