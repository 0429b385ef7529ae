import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { smallest } from '#serving/precompress';
import { hasBrotli } from './nginx.ts';
import { addressOf, bytesOf, describeServed, files } from './site.ts';

const compressible = files.filter((file) => /\.(?:html|json|csv|xml|svg|js|css)$/u.test(file));
const readers = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
const page = '/zh/plans/2022/items/6/';
const file = `${page}index.html`;

describe('what a browser gets', () => {
  describeServed('encoded', (get) => {
    for (const encoding of hasBrotli ? (['br', 'gzip'] as const) : (['gzip'] as const)) {
      test(`as ${encoding} is the file, for every file that gains by it`, async () => {
        const wrong: string[] = [];
        for (const each of compressible) {
          const { headers, body } = await get(addressOf(each), { 'Accept-Encoding': encoding });
          const sent = headers['content-encoding'] ?? 'identity';
          if (sent !== encoding && bytesOf(each).length > smallest) wrong.push(`${each}: ${sent}`);
          const decode = readers[sent as keyof typeof readers];
          if (!decode(body).equals(bytesOf(each))) wrong.push(`${each}: other bytes`);
          if (sent !== 'identity' && !String(headers.vary).includes('Accept-Encoding'))
            wrong.push(`${each}: no Vary`);
        }
        expect(wrong).toEqual([]);
        expect(compressible.length).toBeGreaterThan(200);
      });
    }
    test('is the smaller of two it can read', async () => {
      const { headers } = await get(page, { 'Accept-Encoding': 'gzip, deflate, br, zstd' });
      expect(headers['content-encoding']).toBe(hasBrotli ? 'br' : 'gzip');
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
    });
    test('comes plain when nothing else is wanted', async () => {
      const { headers, body } = await get(page, { 'Accept-Encoding': 'identity' });
      expect(headers['content-encoding']).toBeUndefined();
      expect(body.equals(bytesOf(file))).toBe(true);
    });
    test('comes compressed through a proxy, too', async () => {
      const { headers } = await get(page, { 'Accept-Encoding': 'gzip', Via: '1.1 proxy' });
      expect(headers['content-encoding']).toBe('gzip');
    });
  });

  describeServed('on a condition', (get) => {
    test.each(['identity', 'gzip', 'br'])('is nothing new when it has the page as %s', async (encoding) => {
      const first = await get(page, { 'Accept-Encoding': encoding });
      const etag = first.headers.etag ?? '';
      const again = await get(page, { 'Accept-Encoding': encoding, 'If-None-Match': etag });
      expect(again.status).toBe(304);
      expect(again.body.length).toBe(0);
      expect(again.headers.etag).toBe(etag);
      expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy']);
    });
    test('is the page when what it has is another', async () => {
      const { status, body } = await get(page, { 'If-None-Match': '"other"' });
      expect(status).toBe(200);
      expect(body.equals(bytesOf(file))).toBe(true);
    });
    test('is told apart by encoding', async () => {
      const tags = await Promise.all(
        ['identity', 'gzip'].map(async (encoding) =>
          get(page, { 'Accept-Encoding': encoding }).then(({ headers }) => headers.etag),
        ),
      );
      expect(new Set(tags).size).toBe(2);
    });
    test('is nothing new since the time it was told', async () => {
      const since = (await get(page)).headers['last-modified'] ?? '';
      expect((await get(page, { 'If-Modified-Since': since })).status).toBe(304);
    });
  });

  describeServed('in part', (get) => {
    const data = '/data/plans/2022.json';
    test('is the range it asks for', async () => {
      const { status, headers, body } = await get(data, { Range: 'bytes=100-299' });
      const whole = bytesOf(data);
      expect(status).toBe(206);
      expect(headers['content-range']).toBe(`bytes 100-299/${whole.length}`);
      expect(body.equals(whole.subarray(100, 300))).toBe(true);
    });
    test('is the whole when the file has changed since', async () => {
      const { status } = await get(data, { Range: 'bytes=0-9', 'If-Range': '"other"' });
      expect(status).toBe(200);
    });
    test('is refused beyond the end', async () =>
      expect((await get(data, { Range: 'bytes=99999999-' })).status).toBe(416));
  });

  describeServed('by another method', (get) => {
    test('is the head alone for HEAD', async () => {
      const { status, headers, body } = await get(page, {}, 'HEAD');
      expect(status).toBe(200);
      expect(Number(headers['content-length'])).toBe(bytesOf(file).length);
      expect(body.length).toBe(0);
    });
    test.each(['POST', 'PUT', 'DELETE'])('is a refusal for %s', async (method) =>
      expect((await get(page, {}, method)).status).toBe(405),
    );
  });
});
