/** Addresses that only lead elsewhere: short links, and published addresses that have moved. */
import { clausePart } from '#schema/paths';
import { file, href, shortLink } from '#urls';
import { library } from './library.ts';
import { places } from './paths.ts';
import { citedRoute } from '#formats/citations/cited';

export interface Move {
  /** Path below the site's root, ending in a slash. */
  from: string;
  /** Path of the page, base path included. */
  to: string;
}

const shortLinks = (): Move[] =>
  places().map(({ locale, plan, item, clause }) => ({
    from: shortLink(locale, plan.id, item.number, clause && clausePart(clause.id)),
    to: href(locale, citedRoute(plan, item, clause)),
  }));

const pageOf = (path: string): string => path.split('#')[0] ?? '';

/** Published pages that have moved; a fragment that moved is its page's business. */
const movedPages = (): Move[] =>
  library.redirects.filter(({ from }) => !from.includes('#')).map(({ from, to }) => ({ from, to: file(to) }));

/** The pages that lead elsewhere: path without outer slashes, and where to. */
export const movedPaths = () =>
  [...shortLinks(), ...movedPages()].map(({ from, to }) => ({
    params: { from: from.replace(/^\/|\/$/gu, '') },
    props: { to },
  }));

/** The fragments of a page that have moved: what each was called, and the path it leads to now. */
export const movedFragments = (page: string): { id: string; to: string }[] =>
  library.redirects
    .filter(({ from }) => from.includes('#') && pageOf(from) === page)
    .map(({ from, to }) => ({ id: from.split('#')[1] ?? '', to: file(to) }));
