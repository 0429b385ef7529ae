/** What the configurations, the checksums and the ledger of addresses need to know of a built site. */
export interface BuiltSite {
  /** Sources ('sha256-…') of the scripts that stand in pages, of all pages together. */
  inlineScripts: readonly string[];
  /** Where it will stand: https://example.org/some/path/ */
  address: URL;
  /** Every file, as its path below the base: /zh/index.html */
  files: readonly string[];
  /** Addresses that only lead elsewhere; both paths stand below the base, the target may end in a fragment. */
  moves: readonly { from: string; to: string }[];
  /** By the path of each page with content of its own, the ids in its main part that an address may name. */
  anchors: ReadonlyMap<string, readonly string[]>;
}

/** Shown, in both languages, for every address that does not exist. */
export const notFoundPage = '/404.html';

/** The base without its final slash: an empty string, or /some/path */
export const baseOf = ({ address }: Pick<BuiltSite, 'address'>): string =>
  address.pathname.replace(/\/$/u, '');

/** The address of a file: /zh/index.html → /zh/ */
export const addressOf = (file: string): string => file.replace(/\/index\.html$/u, '/');

/** Files a server gives: not the pages that only lead elsewhere, which it answers by a redirect. */
export function givenFiles({ files, moves }: Pick<BuiltSite, 'files' | 'moves'>): string[] {
  const moved = new Set(moves.map(({ from }) => from));
  return files.filter((file) => !moved.has(addressOf(file)));
}
