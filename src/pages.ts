/**
 * The one registry of kinds of page. Navigation, breadcrumbs, the sitemap, the columns named to search engines and
 * what the tests look at follow it; a page of no kind here fails the tests.
 */
import { locales } from '#i18n/locales';
import type { Word } from '#i18n/translate';
import { embedPath, routes, shortLink } from '#urls';

const kilobyte = 1024;

const kindNames = [
  'home',
  'plan',
  'text',
  'section',
  'item',
  'clause',
  'itemCitations',
  'matrix',
  'targets',
  'documents',
  'followUp',
  'since',
  'corrections',
  'figures',
  'versions',
  'planCitations',
  'units',
  'unit',
  'group',
  'terms',
  'term',
  'search',
  'verify',
  'data',
  'changes',
  'about',
  'aboutPart',
] as const;
export type KindName = (typeof kindNames)[number];

export interface PageKind {
  /** The route both languages share, with {name} where a name or a number stands. Without a language: the whole path. */
  route: string;
  /** The kind of page above it, in whose trail it stands; null at the top. */
  parent: KindName | null;
  /** What trails and menus call it; null where the page's own title does. */
  name: Word | null;
  /** Where the header lists it. */
  menu: 'main' | 'more' | null;
  /** 栏目名称, the column named in the tags of Chinese government sites. */
  column: Word | null;
  /** Whether search engines are to list it. */
  isListed: boolean;
  /** What a reader may have to download for it, brotli, in bytes. */
  budget: number;
  /** There are many a plan: their style sheet is one file for all, and does not stand in each. */
  isNumerous: boolean;
  /** Whether it is found by Pagefind: what it says is in none of the files that the site's own search reads. */
  isIndexed: boolean;
}

const kind = (route: string, parent: KindName | null, more: Partial<PageKind> = {}): PageKind => ({
  route,
  parent,
  name: null,
  menu: null,
  column: null,
  isListed: true,
  budget: 20 * kilobyte,
  isNumerous: false,
  isIndexed: false,
  ...more,
});

const ofPlan = (route: string, name: Word, menu: PageKind['menu'] = null): PageKind =>
  kind(route, 'plan', { name, menu, column: 'nav.plan' });

/** Kinds of page that stand in both languages. */
export const pageKinds: Readonly<Record<KindName, PageKind>> = {
  home: kind(routes.home, null, { name: 'nav.home' }),
  plan: kind(routes.plan('{plan}'), 'home', { name: 'nav.plan', menu: 'main', column: 'nav.plan' }),
  text: ofPlan(routes.text('{plan}'), 'document.title', 'more'),
  section: kind(routes.section('{plan}', '{section}'), 'plan', { column: 'nav.plan', isNumerous: true }),
  item: kind(routes.item('{plan}', '{item}'), 'section', { column: 'nav.plan', budget: 12 * kilobyte }),
  clause: kind(routes.clause('{plan}', '{item}', '{clause}'), 'item', {
    column: 'nav.plan',
    isListed: false,
    isNumerous: true,
  }),
  itemCitations: kind(routes.itemCitations('{plan}', '{item}'), 'item', {
    name: 'cite.title',
    column: 'nav.plan',
    isNumerous: true,
  }),
  matrix: ofPlan(routes.matrix('{plan}'), 'nav.matrix', 'main'),
  targets: ofPlan(routes.targets('{plan}'), 'nav.targets', 'main'),
  documents: ofPlan(routes.documents('{plan}'), 'documents.title', 'more'),
  followUp: ofPlan(routes.followUp('{plan}'), 'followUp.title', 'more'),
  since: ofPlan(routes.since('{plan}', '{before}'), 'lineage.title'),
  corrections: ofPlan(routes.corrections('{plan}'), 'corrections.title', 'more'),
  figures: ofPlan(routes.figures('{plan}'), 'figures.title', 'more'),
  versions: ofPlan(routes.versions('{plan}'), 'versions.title', 'more'),
  planCitations: ofPlan(routes.planCitations('{plan}'), 'cite.title', 'more'),
  units: kind(routes.units, 'home', { name: 'nav.units', menu: 'main', column: 'nav.units' }),
  unit: kind(routes.unit('{unit}'), 'units', { column: 'nav.units' }),
  group: kind(routes.group('{group}'), 'units', { column: 'nav.units' }),
  terms: kind(routes.terms, 'home', { name: 'nav.terms', menu: 'main', column: 'terms.title' }),
  term: kind(routes.term('{term}'), 'terms', { column: 'terms.title' }),
  search: kind(routes.search, 'home', { name: 'search.title' }),
  verify: kind(routes.verify, 'home', { name: 'verify.title', menu: 'more', isIndexed: true }),
  data: kind(routes.data, 'home', { name: 'nav.data', menu: 'more', isIndexed: true }),
  changes: kind(routes.changes, 'home', { name: 'changes.title', menu: 'more', isIndexed: true }),
  about: kind(routes.about(), 'home', { name: 'nav.about', menu: 'main', isIndexed: true }),
  aboutPart: kind(routes.about('{page}'), 'about', { isIndexed: true }),
};

/** Kinds of page that belong to no language, or name it elsewhere in their path. */
export const rootKinds: Readonly<Record<string, PageKind>> = {
  gateway: kind('/', null),
  notFound: kind('/404.html', null, { isListed: false }),
  ...Object.fromEntries(
    locales.flatMap((locale) => [
      [
        `embed-${locale}`,
        kind(embedPath(locale, '{plan}', '{item}'), null, { isListed: false, isNumerous: true }),
      ],
      [`short-${locale}`, kind(shortLink(locale, '{plan}', '{item}'), null, { isListed: false })],
      [
        `shortClause-${locale}`,
        kind(shortLink(locale, '{plan}', '{item}', '{clause}'), null, { isListed: false }),
      ],
    ]),
  ),
};

export type RouteParams = Readonly<Record<string, string>>;

interface Pattern<Name> {
  name: Name;
  matches: RegExp;
}

/** What may stand in a route's places: numbers, 6, 3 or 3a; names of any kind elsewhere. */
const places: Readonly<Record<string, string>> = {
  section: '\\d+',
  item: '\\d+',
  clause: '\\d+[a-z]?',
};

const patternsOf = <Name extends string>(kinds: Readonly<Record<Name, PageKind>>): Pattern<Name>[] =>
  (Object.entries(kinds) as [Name, PageKind][]).map(([name, { route }]) => {
    const pattern = route
      .replaceAll('.', '\\.')
      .replace(/\{(\w+)\}/gu, (_, place: string) => `(?<${place}>${places[place] ?? '[^/]+'})`);
    return { name, matches: new RegExp(`^${pattern}$`, 'u') };
  });

const patterns = patternsOf(pageKinds);
const rootPatterns = patternsOf(rootKinds);

/** Input: a route without its language. Output: its kind and what fills its names; null when it is of no kind. */
export function kindAt(route: string): { kind: KindName; params: RouteParams } | null {
  for (const { name, matches } of patterns) {
    const found = matches.exec(route);
    if (found) return { kind: name, params: { ...found.groups } };
  }
  return null;
}

/** Input: a path below the site's root, language included. Output: the name of its kind and the kind; null for none. */
export function kindOfPath(path: string): { name: string; kind: PageKind } | null {
  const route = new RegExp(`^/(?:${locales.join('|')})(/.*)$`, 'u').exec(path)?.[1];
  const inLanguage = route === undefined ? null : kindAt(route);
  if (inLanguage) return { name: inLanguage.kind, kind: pageKinds[inLanguage.kind] };
  const root = rootPatterns.find(({ matches }) => matches.test(path))?.name;
  const found = root === undefined ? undefined : rootKinds[root];
  return root === undefined || !found ? null : { name: root, kind: found };
}

/** Whether search engines are to be told of a path below the site’s root. Files are theirs to find. */
export const isListed = (path: string): boolean => kindOfPath(path)?.kind.isListed ?? false;

/** A kind's route with its names filled in. Throws when one is left empty. */
export const routeOf = (name: KindName, params: RouteParams): string =>
  pageKinds[name].route.replace(/\{(\w+)\}/gu, (_, key: string) => {
    const value = params[key];
    if (value === undefined) throw new Error(`the route of ${name} needs {${key}}`);
    return value;
  });

/** The kinds above a page, from the top down, itself last. */
export function lineOf(name: KindName): KindName[] {
  const { parent } = pageKinds[name];
  return parent === null ? [name] : [...lineOf(parent), name];
}

/** The kinds a menu lists, in the order above. */
export const menuKinds = (menu: 'main' | 'more'): KindName[] =>
  kindNames.filter((name) => pageKinds[name].menu === menu);
