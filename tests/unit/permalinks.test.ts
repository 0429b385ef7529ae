import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkPermalinks, readPermalinks } from '#steps/permalinks';
import { goneAddresses, publishedAddresses } from '#steps/published-addresses';
import { readPage } from '#serving/read-page';
import { readSite } from '#serving/read-site';
import type { BuiltSite } from '#serving/site';

/** A built site of the files given, as it is read. */
function site(files: Readonly<Record<string, string>>, base = ''): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'dist-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return readSite(folder, new URL(`https://example.org${base}/`));
}
const clause = '<main><p id="c1">一</p></main>';
const leadsTo = (path: string) => `<meta http-equiv="refresh" content="0; url=${path}"><main></main>`;

describe('the fragments of a page', () => {
  test('are the ids in its main part', () =>
    expect(
      readPage('<nav id="a"></nav><main id="m"><p id="c1"></p><br><i id="c2"></i></main><p id="z"></p>').ids,
    ).toEqual(['c1', 'c2']));
  test('are not the ids that serve the page itself', () =>
    expect(
      readPage(
        '<main><svg id="s"><g id="g"></g></svg><form id="f"><input id="q"></form><div popover id="n"><p id="i"></p></div><p id="c1"></p></main>',
      ).ids,
    ).toEqual(['c1']));
});

describe('what a site publishes', () => {
  test('is its pages, their fragments and its files, but not what passes', () => {
    const { addresses } = publishedAddresses(
      site({
        'zh/index.html': clause,
        'data/plan.json': '{}',
        '_astro/a.css': '',
        'data/plan.json.br': '',
        'search/zh.json': '{}',
      }),
    );
    expect([...addresses].toSorted()).toEqual(['/data/plan.json', '/zh/', '/zh/#c1']);
  });
  test('includes addresses that lead on', () =>
    expect([
      ...publishedAddresses(site({ 'old/index.html': leadsTo('/base/new/') }, '/base')).redirects,
    ]).toEqual([['/old/', '/new/']]));
});

describe('an address is gone', () => {
  const gone = (known: string[], files: Record<string, string>) =>
    goneAddresses(known, publishedAddresses(site(files)));
  test('when its page is not there', () => expect(gone(['/zh/'], {})).toEqual(['/zh/']));
  test('when its fragment is not there', () =>
    expect(gone(['/zh/', '/zh/#c2'], { 'zh/index.html': clause })).toEqual(['/zh/#c2']));
  test('but not when its page leads to one that has the fragment', () =>
    expect(
      gone(['/old/', '/old/#c1', '/old/#c2'], { 'old/index.html': leadsTo('/zh/'), 'zh/index.html': clause }),
    ).toEqual(['/old/#c2']));
  test('and only of a page is it said that it may move', () => {
    const codes = checkPermalinks(readPermalinks(), site({})).map(({ code, params }) => [
      params['address'],
      code,
    ]);
    expect(codes).toContainEqual(['/zh/', 'address-gone']);
    expect(codes).toContainEqual(['/zh/plans/2022/items/6/#c3', 'address-gone']);
    expect(codes).toContainEqual(['/data/plans/2022.json', 'file-gone']);
  });
  test('and the finding names its line in the list', () => {
    const [first = ''] = readPermalinks();
    expect(checkPermalinks(readPermalinks(), site({}))[0]).toEqual({
      file: 'content/permalinks.txt',
      line: 1,
      column: 1,
      code: 'address-gone',
      params: { address: first },
    });
  });
});
