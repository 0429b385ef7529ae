import { expect, test } from 'vitest';
import { headerRules, valueFor, versionLinks } from '#serving/rules';
import { baseOf } from '#serving/site';
import { siteAddress } from '#settings';
import { addressOf, bytesOf, describeServed, files, inlineScripts } from './site.ts';

const headers = headerRules(inlineScripts, versionLinks(files, baseOf({ address: siteAddress() })));
const names = [...Object.keys(headers), 'Vary'].map((name) => name.toLowerCase());
const oneOf = (pattern: RegExp): string => {
  const found = files.find((file) => pattern.test(file));
  if (found === undefined) throw new Error(`the site has no file like ${pattern.source}`);
  return addressOf(found);
};

describeServed('every file', (get) => {
  test('has the headers of the table, its own bytes and a media type', async () => {
    const wrong: string[] = [];
    for (const file of files) {
      // The gateway answers by language; asked without one it is a file like any other.
      const { status, headers: sent, body } = await get(addressOf(file));
      if (status !== 200) wrong.push(`${file}: ${status}`);
      if (!body.equals(bytesOf(file))) wrong.push(`${file}: other bytes`);
      if (!/^[a-z]+\/[a-z0-9.+-]+(?:; charset=utf-8)?$/u.test(sent['content-type'] ?? '')) {
        wrong.push(`${file}: ${sent['content-type']}`);
      }
      for (const [name, rules] of Object.entries(headers)) {
        const expected = valueFor(rules, addressOf(file));
        const value = String(sent[name.toLowerCase()] ?? '');
        const same = name === 'Vary' ? value.includes(expected) : value === expected;
        if (!same) wrong.push(`${file}: ${name}: ${value}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(files.length).toBeGreaterThan(300);
  });
});

describeServed('a page', (get) => {
  const page = oneOf(/^\/zh\/plans\/[^/]+\/items\/6\/index\.html$/u);
  test('runs only scripts of its own origin, cannot be framed, and says so without unsafe-inline', async () => {
    const policy = (await get(page)).headers['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self'(?: 'sha256-[\w+/]{43}=')*;/u);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toContain('unsafe');
  });
  test('is taken for what it is, is kept from other windows, and tells other sites nothing', async () => {
    const sent = (await get(page)).headers;
    expect(sent['content-type']).toBe('text/html; charset=utf-8');
    expect(sent['x-content-type-options']).toBe('nosniff');
    expect(sent['referrer-policy']).toBe('same-origin');
    expect(sent['cross-origin-opener-policy']).toBe('same-origin');
    expect(sent['cross-origin-resource-policy']).toBe('same-origin');
    expect(sent['permissions-policy']).toContain('camera=()');
    expect(sent['access-control-allow-origin']).toBeUndefined();
  });
  test('is asked about again before it is shown again', async () => {
    const { headers: sent } = await get(page);
    expect(sent['cache-control']).toBe('public, no-cache');
    expect(sent.etag).toMatch(/^"[^"]+"$/u);
  });
  test('binds a browser to TLS when it came over TLS, and only then', async () => {
    const plain = await get(page);
    const secure = await get(page, { 'X-Forwarded-Proto': 'https' });
    expect(plain.headers['strict-transport-security']).toBeUndefined();
    expect(secure.headers['strict-transport-security']).toMatch(/^max-age=\d{8,}$/u);
  });
  test('does not say which version of which server sends it', async () =>
    expect((await get(page)).headers.server).toBe('nginx'));
});

describeServed('data', (get) => {
  const plan = oneOf(/^\/data\/plans\/[^/]+(?<!schema)\.json$/u);
  test('may be read by every site', async () => {
    const { headers: sent } = await get(plan, { Origin: 'https://elsewhere.example' });
    expect(sent['access-control-allow-origin']).toBe('*');
    expect(sent['cross-origin-resource-policy']).toBe('cross-origin');
    expect(sent['content-type']).toBe('application/json; charset=utf-8');
  });
  test('answers a browser that asks first', async () => {
    const asked = { Origin: 'https://elsewhere.example', 'Access-Control-Request-Headers': 'x-own' };
    const { status, headers: sent, body } = await get(plan, asked, 'OPTIONS');
    expect(status).toBe(204);
    expect(sent['access-control-allow-origin']).toBe('*');
    expect(sent['access-control-allow-methods']).toContain('GET');
    expect(sent['access-control-allow-headers']).toBe('*');
    expect(body.length).toBe(0);
  });
  test('is typed by what it is', async () => {
    const csv = await get(oneOf(/^\/data\/tables\/.*\.csv$/u));
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    const schema = await get(oneOf(/^\/data\/plans\/schema\.json$/u));
    expect(schema.headers['content-type']).toBe('application/schema+json; charset=utf-8');
  });
});

describeServed('an address that does not exist', (get) => {
  test('has every header that guards a page', async () => {
    const guards = names.filter((name) => !/^(?:access-control|vary|link$)/u.test(name));
    const { headers: sent } = await get('/zh/nothing/');
    expect(guards.filter((name) => sent[name] === undefined)).toEqual([]);
    expect(sent['cache-control']).not.toContain('immutable');
  });
  test('is never kept for a year, even below the hashed files', async () => {
    const { status, headers: sent } = await get('/_astro/gone.12345678.js');
    expect(status).toBe(404);
    expect(sent['cache-control']).toBe('public, no-cache');
  });
});
