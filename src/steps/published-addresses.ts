/** What a built site publishes: every page, every fragment of it, every file with an address of its own. */
import { addressOf, type BuiltSite } from '#serving/site';

/**
 * Files whose names carry a digest, that only the site's own search reads, that only repeat others, or that are there
 * only when they were printed.
 */
const passing = /^\/(?:_astro|pagefind|search|cards)\/|\.pdf$/u;

export interface Published {
  /** Paths below the site's root, pages ending in a slash, fragments after #. */
  addresses: Set<string>;
  /** Pages that only lead elsewhere: from path to path. */
  redirects: Map<string, string>;
}

type Read = Pick<BuiltSite, 'files' | 'moves' | 'anchors'>;

export const publishedAddresses = ({ files, moves, anchors }: Read): Published => ({
  addresses: new Set(
    files
      .filter((file) => !passing.test(file))
      .map(addressOf)
      .flatMap((address) => [address, ...(anchors.get(address) ?? []).map((id) => `${address}#${id}`)]),
  ),
  redirects: new Map(moves.map(({ from, to }) => [from, to])),
});

/** Known addresses that lead nowhere now, in their order. A fragment may have moved with its page. */
export const goneAddresses = (known: readonly string[], { addresses, redirects }: Published): string[] =>
  known.filter((address) => {
    if (addresses.has(address)) return false;
    const [page = '', fragment] = address.split('#');
    const to = redirects.get(page);
    return to === undefined || fragment === undefined || !addresses.has(`${to}#${fragment}`);
  });
