import { expect, test } from 'vitest';
import { issueLink, mailLink } from '#formats/report/links';

const report = { title: '更正：6.3 & 7', body: '哪一页：\n现在写的是：\n' };

test('an issue opens with title and body filled in', () => {
  const link = new URL(issueLink('https://example.org/o/p/issues/new', report));
  expect(link.pathname).toBe('/o/p/issues/new');
  expect(Object.fromEntries(link.searchParams)).toEqual(report);
});

test('a letter opens with subject and body filled in, its lines ended as mail ends them', () => {
  const link = mailLink('a@example.org', report);
  const [address, query = ''] = link.split('?');
  expect(address).toBe('mailto:a@example.org');
  expect(Object.fromEntries(query.split('&').map((part) => part.split('=').map(decodeURIComponent)))).toEqual(
    {
      subject: report.title,
      body: report.body.replaceAll('\n', '\r\n'),
    },
  );
});
