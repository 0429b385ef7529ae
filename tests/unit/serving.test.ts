import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nginxConfiguration } from '#serving/nginx';
import { listen, previewServer } from '#serving/preview';
import { headerRules, valueFor, versionLinks } from '#serving/rules';
import { headersFile, redirectsFile } from '#serving/static-host';
import { readPage } from '#serving/read-page';
import { givenFiles, type BuiltSite } from '#serving/site';

const site = (address = 'https://example.org/'): BuiltSite => ({
  address: new URL(address),
  files: [
    '/index.html',
    '/404.html',
    '/zh/index.html',
    '/zh/search/index.html',
    '/zh/units/a/index.html',
    '/zh/units/b/index.html',
    '/embed/zh/2022/6/index.html',
    '/data/plans/2022.json',
    '/data/plans/schema.json',
    '/_astro/a.12345678.js',
  ],
  inlineScripts: ["'sha256-abc'"],
  moves: [{ from: '/2022/6/', to: '/zh/plans/2022/items/6/' }],
  anchors: new Map([['/zh/units/a/', []]]),
});
const headers = headerRules(["'sha256-abc'"]);
const policyOf = (path: string) => valueFor(headers['Content-Security-Policy'] ?? [], path);

/** The blocks of `_headers`: path → lines. */
const blocksOf = (text: string) =>
  new Map(
    text
      .trim()
      .split('\n\n')
      .map((block) => {
        const [path = '', ...lines] = block.split('\n');
        return [path, lines] as const;
      }),
  );

describe('the rules', () => {
  test('let every site frame an embed, and none a page', () => {
    expect(policyOf('/embed/zh/2022/6/')).toMatch(/frame-ancestors \*$/u);
    for (const path of ['/', '/zh/', '/zh/search/', '/404.html', '/data/plans/2022.json', '/figures/a.svg']) {
      expect(policyOf(path)).toMatch(/frame-ancestors 'none'$/u);
    }
  });
  test('run the scripts that stand in pages by their digests, and none in an embed', () => {
    expect(policyOf('/zh/units/')).toContain("script-src 'self' 'sha256-abc';");
    expect(policyOf('/embed/zh/2022/6/')).toContain("script-src 'none';");
  });
  test('never allow inline code, and compiled code only where Pagefind runs', () => {
    for (const [pattern, policy] of headers['Content-Security-Policy'] ?? []) {
      expect(policy).not.toMatch(/'unsafe-/u);
      expect(policy.includes("'wasm-unsafe-eval'"), pattern).toBe(/search|pagefind/u.test(pattern));
    }
    expect(policyOf('/zh/search/')).toContain("'wasm-unsafe-eval'");
    expect(policyOf('/zh/units/')).not.toContain('wasm');
  });
  test('keep for a year only what has a digest in its name', () => {
    const cache = (path: string) => valueFor(headers['Cache-Control'] ?? [], path);
    expect(cache('/_astro/a.12345678.js')).toContain('immutable');
    expect(cache('/pagefind/fragment/zh_1234567.pf_fragment')).toContain('immutable');
    for (const path of ['/', '/zh/', '/search/names.zh.json', '/pagefind/pagefind.js', '/data/a.json']) {
      expect(cache(path)).toContain('no-cache');
    }
  });
});

describe('_headers', () => {
  const blocks = blocksOf(headersFile(site()));
  test('has one block for a folder that is served alike, and splits one that is not', () => {
    expect([...blocks.keys()]).toContain('/zh/units/*');
    expect([...blocks.keys()]).toContain('/embed/*');
    expect([...blocks.keys()]).toContain('/zh/search/*');
    expect([...blocks.keys()]).not.toContain('/zh/*');
  });
  test('has no two blocks that set one header for one path', () => {
    const paths = [...blocks.keys()].filter((path) => path !== '/*');
    for (const path of paths) {
      const wider = paths.filter(
        (other) => other !== path && other.endsWith('*') && path.startsWith(other.slice(0, -1)),
      );
      expect(wider).toEqual([]);
    }
    const everywhere = (blocks.get('/*') ?? []).map((line) => line.split(':')[0]);
    expect(everywhere).toContain('  Strict-Transport-Security');
    for (const path of paths) {
      for (const line of blocks.get(path) ?? []) expect(everywhere).not.toContain(line.split(':')[0]);
    }
  });
  test('binds no browser to TLS for a site without', () =>
    expect(headersFile(site('http://localhost:4321/'))).not.toContain('Strict-Transport-Security'));
});

test('_redirects leads to the language, from the short links, and to the page for what does not exist', () => {
  expect(redirectsFile(site('https://example.org/some/path/')).trim().split('\n')).toEqual([
    '/some/path/ /some/path/zh/ 302 Language=zh',
    '/some/path/ /some/path/en/ 302 Language=en',
    '/some/path/2022/6/ /some/path/zh/plans/2022/items/6/ 301',
    '/some/path/2022/6 /some/path/zh/plans/2022/items/6/ 301',
    '/some/path/* /some/path/404.html 404',
  ]);
});

describe('the nginx configuration', () => {
  const machine = { folder: '/srv/plan', listen: '443 ssl http2', brotli: null, state: null, user: null };
  test('sends every header of the table from the server and from nowhere else', () => {
    const text = nginxConfiguration(site(), { ...machine, certificate: null });
    const lines = text.split('\n').filter((line) => line.includes('add_header'));
    expect(
      lines.every((line) => /^ {4}add_header [\w-]+ (?:\$header_\w+|"[^"]+") always;$/u.test(line)),
    ).toBe(true);
    expect(lines.length).toBe(Object.keys(headers).length + 1);
  });
  test('takes the path of the site as it stands, whatever its characters mean in a pattern', () => {
    const text = nginxConfiguration(site('https://example.org/c++/a.b/'), { ...machine, certificate: null });
    expect(text).toContain(String.raw`"~^/c\+\+/a\.b(?:`);
    expect(text).toContain(String.raw`"^/c\+\+/a\.b/(?:_astro|pagefind)/"`);
    expect(text).toContain('location = /c++/a.b/ {');
    expect(text).not.toMatch(/~[^"]*"[^"]*c\+\+\//u);
  });
  test('speaks TLS and sends everyone there when it has a certificate', () => {
    const certificate = { chain: '/c.pem', key: '/k.pem' };
    const text = nginxConfiguration(site(), { ...machine, certificate });
    expect(text).toContain('ssl_certificate /c.pem;');
    expect(text).toContain('return 301 https://example.org$request_uri;');
  });
});

test('a page that leads elsewhere is told from one with content', () => {
  expect(readPage('<meta http-equiv="refresh" content="0; url=/zh/">').refresh).toBe('/zh/');
  expect(readPage('<p>0; url=/zh/</p>').refresh).toBeNull();
  const files = ['/2022/6/index.html', '/zh/units/a/index.html', '/data/plans/2022.json'];
  expect(givenFiles({ ...site(), files })).toEqual(files.slice(1));
});

describe('an address that took a closing mark along', () => {
  test.each(['zh/units/a/）', 'zh/units/a）', 'zh/units/a/。', 'zh/units/a/）。/'])(
    '%s leads back',
    async (path) => {
      const folder = mkdtempSync(join(tmpdir(), 'served-'));
      writeFileSync(join(folder, '404.html'), 'none');
      const server = previewServer(folder, site('http://localhost:4999/'));
      const port = await listen(server, 4999);
      const answer = await fetch(`http://localhost:${port}/${encodeURI(path)}`, { redirect: 'manual' });
      server.close();
      expect([answer.status, answer.headers.get('location')]).toEqual([301, '/zh/units/a/']);
    },
  );
  test('nginx is told the same', () =>
    expect(
      nginxConfiguration(site(), {
        folder: '/srv',
        listen: '80',
        brotli: null,
        certificate: null,
        state: null,
        user: null,
      }),
    ).toContain('if ($without_marks)'));
});

test('a version leads to the one before', () => {
  const files = ['/data/plans/2022/v1.json', '/data/plans/2022/v2.json'];
  const links = versionLinks(files, '/base');
  expect(valueFor(links, '/data/plans/2022/v2.json')).toBe(
    '</base/data/plans/2022/v1.json>; rel="predecessor-version"',
  );
  expect(valueFor(links, '/data/plans/2022/v1.json')).toBe('');
});
