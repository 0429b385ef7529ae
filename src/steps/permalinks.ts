/** No published address disappears: the build is held against the list of all there ever were. */
import { readFileSync } from 'node:fs';
import type { Finding } from '#schema/findings';
import { isOfPage } from '#schema/paths';
import type { BuiltSite } from '#serving/site';
import { goneAddresses, publishedAddresses } from './published-addresses.ts';

export const permalinksFile = 'content/permalinks.txt';

/** One address a line, sorted. */
export const readPermalinks = (): string[] =>
  readFileSync(permalinksFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** What is wrong with a built site, as findings on the lines of the list. */
export function checkPermalinks(
  known: readonly string[],
  site: Pick<BuiltSite, 'files' | 'moves' | 'anchors'>,
): Finding[] {
  const lines = new Map(known.map((address, index) => [address, index + 1]));
  return goneAddresses(known, publishedAddresses(site)).map((address) => ({
    file: permalinksFile,
    line: lines.get(address) ?? 1,
    column: 1,
    code: isOfPage(address) ? 'address-gone' : 'file-gone',
    params: { address },
  }));
}
