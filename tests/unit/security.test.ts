import { expect, test } from 'vitest';
import { securityText } from '#formats/security';

const where = { address: 'https://example.org/.well-known/security.txt', languages: ['zh-CN', 'en'] };
const since = new Date('2026-11-25T12:00:00+08:00');

test('security.txt has whom to write to and a day on which it expires', () => {
  expect(securityText({ email: 'a@example.org', issues: null }, { ...where, since })).toBe(
    [
      'Contact: mailto:a@example.org',
      'Expires: 2027-11-25T04:00:00Z',
      'Preferred-Languages: zh-CN, en',
      'Canonical: https://example.org/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('there is none where nobody can be written to, or nothing says since when', () => {
  expect(securityText({ email: null, issues: null }, { ...where, since })).toBeNull();
  expect(securityText({ email: 'a@example.org', issues: null }, { ...where, since: null })).toBeNull();
});
