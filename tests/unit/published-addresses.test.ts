import { describe, expect, test } from 'vitest';
import { goneAddresses, readPage, type Published } from '../../src/build/published-addresses.ts';

describe('the addresses of a page', () => {
  test('are the ids of its main part, but for what serves the page itself', () =>
    expect(
      readPage(`<body id="b"><main id="main"><h2 id="a"></h2><svg id="s"><g id="g"></g></svg>
        <form><p id="f"></p></form><input id="q"><p popover id="p"><i id="i"></i></p><ol><li id="c1"></ol></main>
        <p id="foot"></p></body>`).ids,
    ).toEqual(['a', 'c1']));
  test('of a page that leads elsewhere are its own and where it leads', () =>
    expect(readPage('<meta http-equiv="refresh" content="0; url=/zh/b/">').refresh).toBe('/zh/b/'));
});

describe('an address that was published', () => {
  const published = (addresses: string[], redirects: [string, string][] = []): Published => ({
    addresses: new Set(addresses),
    redirects: new Map(redirects),
  });
  test('is gone when it is not published any more', () =>
    expect(goneAddresses(['/a/', '/a/#c1'], published(['/a/']))).toEqual(['/a/#c1']));
  test('may have moved', () =>
    expect(goneAddresses(['/a/'], published(['/a/', '/b/'], [['/a/', '/b/']]))).toEqual([]));
  test('may have moved with its page, if the fragment went along', () => {
    const moved = published(['/a/', '/b/', '/b/#c1'], [['/a/', '/b/']]);
    expect(goneAddresses(['/a/#c1', '/a/#c2'], moved)).toEqual(['/a/#c2']);
  });
});
