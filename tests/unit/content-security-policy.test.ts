import { expect, test } from 'vitest';
import { earlySettings } from '#components/shell/early-settings.ts';
import { withPolicy } from '#serving/policy';
import { readPage } from '#serving/read-page';

const guarded = (html: string) => withPolicy(html, readPage(html));
const page = (body: string) =>
  guarded(
    `<!doctype html><html><head><meta charset="utf-8"><script>${earlySettings}</script></head><body>${body}</body></html>`,
  );
const policyOf = (html: string) =>
  /<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="([^"]*)">/u.exec(
    html,
  )?.[1];
const plain = policyOf(page(''));

test('the policy stands first in the head, and names the scripts and styles of its page by their digests', () => {
  expect(plain).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=';style-src 'self';/u);
  expect(policyOf(page('<style>p{color:red}</style>'))).toMatch(/style-src 'self' 'sha256-[\w+/]{43}=';/u);
  expect(plain).not.toContain('unsafe');
});

test('data, files and markup in an attribute need no permission', () => {
  for (const body of [
    '<script type="application/ld+json">{}</script>',
    '<script type="module" src="/_astro/a.js"></script>',
    '<p title="</script><script>alert(1)</script><style>p{}</style>">text</p>',
  ])
    expect(policyOf(page(body))).toBe(plain);
});

test('a script that an editor wrote into a reading is refused', () => {
  expect(() => page('<p>text</p><script>alert(1)</script>')).toThrow('alert(1)');
  for (const type of [
    'module',
    '',
    'text/javascript',
    'TEXT/JavaScript',
    'application/ecmascript',
    'importmap',
  ])
    expect(() => page(`<script type="${type}">alert(2)</script>`), type).toThrow('alert(2)');
});

test('a page that the policy cannot be put into is refused', () =>
  expect(() => guarded('<!doctype html><html><head><title>a</title></head></html>')).toThrow(
    'character set',
  ));

test('only a page that draws pictures of its sentences may show what it drew', () => {
  expect(policyOf(page('<ol class="clauses" data-short="http://localhost/2022/6/"></ol>'))).toContain(
    "img-src 'self' data:;",
  );
  expect(plain).not.toContain('data:');
});
