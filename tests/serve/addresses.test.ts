import { describe, expect, test } from 'vitest';
import { describeServed, moves } from './site.ts';

describeServed('the root', (get) => {
  const leadsTo = async (language?: string, agent = 'Mozilla/5.0') => {
    const { status, headers } = await get('/', {
      'User-Agent': agent,
      ...(language === undefined ? {} : { 'Accept-Language': language }),
    });
    return status === 302 ? headers.location : status;
  };
  test.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', '/zh/'],
    ['zh', '/zh/'],
    ['ZH-Hans-CN', '/zh/'],
    ['en-US,en;q=0.9', '/en/'],
    ['fr-FR, fr;q=0.9, en;q=0.5, zh;q=0.3', '/en/'],
    ['de;q=0.9,zh-TW;q=0.4', '/zh/'],
    ['zh;q=0, en;q=0.1', '/en/'],
    ['zh;q=0.0,fr', 200],
    ['fr', 200],
    ['*', 200],
    ['zhx, eng', 200],
    ['', 200],
  ])('answers “%s” with %s', async (language, answer) => expect(await leadsTo(language)).toBe(answer));
  test('shows the gateway to who names no language', async () => expect(await leadsTo()).toBe(200));
  test.each([
    'Googlebot/2.1',
    'Mozilla/5.0 (compatible; Baiduspider/2.0)',
    'Mozilla/5.0 (compatible; bingbot/2.0)',
  ])('shows the gateway to %s', async (agent) => expect(await leadsTo('zh-cn,zh-tw', agent)).toBe(200));
  test('says that the answer depends on who asks, and keeps it from shared caches', async () => {
    for (const language of ['fr', 'en']) {
      const { headers } = await get('/', { 'Accept-Language': language });
      expect(headers.vary).toContain('Accept-Language');
      expect(headers['cache-control']).toBe('private, no-cache');
    }
  });
});

describeServed('a redirect', (get) => {
  const location = async (path: string) => {
    const { status, headers } = await get(path);
    return [status, headers.location];
  };
  test('adds the slash a page ends in, and keeps what was asked', async () => {
    expect(await location('/zh/plans/2022')).toEqual([301, '/zh/plans/2022/']);
    expect(await location('/zh/units?a=%E5%8F%B8')).toEqual([301, '/zh/units/?a=%E5%8F%B8']);
  });
  test('takes index.html off', async () => {
    expect(await location('/index.html')).toEqual([301, '/']);
    expect(await location('/en/units/index.html?x=1')).toEqual([301, '/en/units/']);
  });
  test.each([
    '//elsewhere.example/index.html',
    '//elsewhere.example',
    '/\\elsewhere.example/index.html',
    '/%2F%2Felsewhere.example/index.html',
    '/%0d%0aSet-Cookie:%20a=b/index.html',
    '/zh/%0d%0aX-Injected:%201/index.html',
    '/zh/..%2f..%2fetc/index.html',
  ])('never leaves the site: %s', async (path) => {
    const { status, headers } = await get(path);
    expect([400, 404]).toContain(status);
    expect(headers.location).toBeUndefined();
    expect(headers['x-injected']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });

  test('answers every short link and every moved page at once', async () => {
    const wrong: string[] = [];
    for (const { from, to: target } of moves) {
      for (const asked of [from, from.slice(0, -1)]) {
        const [status, to] = await location(asked);
        if (status !== 301 || to !== target) wrong.push(`${asked}: ${status} ${to}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(moves.length).toBeGreaterThan(200);
  });
  test('takes a short link to the clause it cites', async () =>
    expect(await location('/2022/6/3')).toEqual([301, '/zh/plans/2022/items/6/3/']));
});

describe('an address that does not exist', () => {
  describeServed('anywhere', (get) => {
    test.each([
      '/nothing',
      '/zh/nothing/',
      '/en/plans/2022/items/23/',
      '/data/nothing.json',
      '/data/plans/',
      '/.git/config',
      '/zh/.env',
      '/_headers',
      '/nginx.conf',
      '/zh/index.html.br',
      '/data/plans/2022.json.gz',
      '/zh/../../etc/passwd',
      `/zh/search/${'%E5%8F%B8'.repeat(300)}`,
    ])('is 404: %s', async (path) => {
      const { status, headers, body } = await get(path);
      expect([400, 404]).toContain(status);
      if (status === 404) {
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(body.toString()).toContain('</html>');
      }
    });
  });
});
