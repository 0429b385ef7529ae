/** What the configurations need to know of a built site. */
export interface BuiltSite {
  /** Sources ('sha256-…') of the scripts that stand in pages, of all pages together. */
  inlineScripts: readonly string[];
  /** Where it will stand: https://example.org/some/path/ */
  address: URL;
  /** Every file, as its path below the base: /zh/index.html */
  files: readonly string[];
  /** Addresses that only lead elsewhere; both paths stand below the base, the target may end in a fragment. */
  moves: readonly { from: string; to: string }[];
}

/** Shown, in both languages, for every address that does not exist. */
export const notFoundPage = '/404.html';

/** The base without its final slash: an empty string, or /some/path */
export const baseOf = ({ address }: BuiltSite): string => address.pathname.replace(/\/$/u, '');

/** The page an address leads to by itself, or null for a page with content of its own. */
export function refreshTarget(html: string): string | null {
  const [, target] = /<meta http-equiv="refresh" content="0; ?url=([^"]+)"/u.exec(html) ?? [];
  return target ?? null;
}
