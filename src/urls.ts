/** The only place that builds a path. A route is a page's path without language: both languages share it. */
import { clausePlace, itemOfClause } from '#schema/paths';
import type { Locale } from '#i18n/locales';
import { siteAddress } from './settings.ts';

// The address the site is built for. Outside a build (plain Node) there is no `env`, and the settings say it. Each is
// named in full, so that the build puts its value here, and not all there is to know of the build.
const base = ((import.meta as Partial<ImportMeta>).env?.BASE_URL ?? siteAddress().pathname).replace(
  /\/$/u,
  '',
);
const site = (import.meta as Partial<ImportMeta>).env?.SITE ?? siteAddress().origin;

/** A number in an address; the registry of pages asks for the pattern with {item} in its place. */
type Place = number | `{${string}}`;

export const routes = {
  home: '/',
  plan: (plan: string) => `/plans/${plan}/`,
  section: (plan: string, number: Place) => `/plans/${plan}/sections/${number}/`,
  item: (plan: string, number: Place) => `/plans/${plan}/items/${number}/`,
  matrix: (plan: string) => `/plans/${plan}/matrix/`,
  figures: (plan: string) => `/plans/${plan}/figures/`,
  targets: (plan: string) => `/plans/${plan}/targets/`,
  text: (plan: string) => `/plans/${plan}/text/`,
  corrections: (plan: string) => `/plans/${plan}/corrections/`,
  documents: (plan: string) => `/plans/${plan}/documents/`,
  followUp: (plan: string) => `/plans/${plan}/follow-up/`,
  /** What became of the items of the plan before. */
  since: (plan: string, before: string) => `/plans/${plan}/since/${before}/`,
  /** `clause` is the part of a clause's id after the dot. */
  clause: (plan: string, item: Place, clause: string) => `/plans/${plan}/items/${item}/${clause}/`,
  versions: (plan: string) => `/plans/${plan}/versions/`,
  planCitations: (plan: string) => `/plans/${plan}/cite/`,
  itemCitations: (plan: string, item: Place) => `/plans/${plan}/items/${item}/cite/`,
  units: '/units/',
  unit: (id: string) => `/units/${id}/`,
  group: (id: string) => `/groups/${id}/`,
  terms: '/terms/',
  term: (id: string) => `/terms/${id}/`,
  search: '/search/',
  data: '/data/',
  changes: '/changes/',
  verify: '/verify/',
  about: (page = 'about') => (page === 'about' ? '/about/' : `/about/${page}/`),
} as const;

/** The anchor of a version on the page of changes. */
export const versionAnchor = (version: number): string => `v${version}`;

/** The anchor of a change on the page of changes: its version, and its place in it. */
export const changeAnchor = ({ version, position }: { version: number; position: number }): string =>
  `v${version}-${position}`;

/** The anchor of a clause: 6.3 → c3 on item 6, preamble.1 → preamble-1 on the plan. */
export const clauseAnchor = (clauseId: string): string => {
  const { item, place, part } = clausePlace(clauseId);
  return item === null ? `${place}-${part}` : `c${part}`;
};

/** The page and anchor of a clause. */
export const clauseRoute = (plan: string, clauseId: string): string => {
  const item = itemOfClause(clauseId);
  const page = item === null ? routes.plan(plan) : routes.item(plan, item);
  return `${page}#${clauseAnchor(clauseId)}`;
};

/** The address to cite a clause by: its own page; clauses of notice and preamble have only an anchor. */
export const clausePage = (plan: string, clauseId: string): string => {
  const { item, part } = clausePlace(clauseId);
  return item === null ? clauseRoute(plan, clauseId) : routes.clause(plan, item, part);
};

/** 2022/6, 2022/6/3: what short links, embeds and their kin have in common. */
const numbers = (plan: string, item: Place, clause?: string): string =>
  [plan, item, clause].filter((part) => part !== undefined).join('/');

/** For print and speech: /2022/6/3/ leads to the Chinese page, /e/2022/6/3/ to the English. */
export const shortLink = (locale: Locale, plan: string, item: Place, clause?: string): string =>
  `${locale === 'en' ? '/e' : ''}/${numbers(plan, item, clause)}/`;

/** The picture that stands for a page where it is shared. */
export const cardPath = (locale: Locale, ...parts: readonly (string | number)[]): string =>
  `/cards/${[locale, ...parts].join('/')}.png`;

/** A page made to stand in a frame of another site: an item’s, which shows the clause its fragment names alone. */
export const embedPath = (locale: Locale, plan: string, item: Place, clause?: string): string =>
  `/embed/${locale}/${numbers(plan, item)}/${clause === undefined ? '' : `#c${clause}`}`;

/** Path of a file that belongs to no language: /data/plans/2022.json */
export const file = (path: string): string => `${base}${path}`;

export const dataFiles = {
  checksums: '/SHA256SUMS',
  provenance: '/data/provenance.json',
  provenanceSchema: '/data/schemas/provenance.json',
  index: '/data/index.json',
  indexSchema: '/data/schemas/index.json',
  plan: (plan: string) => `/data/plans/${plan}.json`,
  planSchema: '/data/plans/schema.json',
  item: (plan: string, number: number) => `/data/plans/${plan}/items/${number}.json`,
  itemSchema: '/data/schemas/item.json',
  quotableSchema: '/data/schemas/quotable.json',
  unit: (id: string) => `/data/units/${id}.json`,
  unitSchema: '/data/schemas/unit.json',
  tableFolder: '/data/tables/',
  table: (name: string) => `/data/tables/${name}.csv`,
  excelTable: (name: string) => `/data/tables/${name}.excel.csv`,
  csvw: '/data/tables/csv-metadata.json',
  dataPackage: '/data/datapackage.json',
  matrix: (plan: string) => `/data/plans/${plan}/matrix.csv`,
  matrixExcel: (plan: string) => `/data/plans/${plan}/matrix.excel.csv`,
  unitDuties: (unit: string) => `/data/units/${unit}/duties.csv`,
  unitDutiesExcel: (unit: string) => `/data/units/${unit}/duties.excel.csv`,
  figure: (plan: string, locale: Locale, name: string, format: 'svg' | 'png') =>
    `/figures/${plan}/${locale}/${name}.${format}`,
  vocabulary: '/data/vocabulary.jsonld',
  catalog: '/data/catalog.jsonld',
  feed: (name: string, locale: Locale, format: 'atom' | 'json') =>
    `/data/feeds/${name}/feed.${locale}.${format}`,
  akn: (plan: string, locale: Locale) => `/data/plans/${plan}/akn.${locale}.xml`,
  planText: (plan: string, locale: Locale, ending: 'md' | 'txt') => `/data/plans/${plan}.${locale}.${ending}`,
  itemText: (plan: string, number: number, locale: Locale, ending: 'md' | 'txt') =>
    `/data/plans/${plan}/items/${number}.${locale}.${ending}`,
  book: (plan: string, edition: string, ending: 'docx' | 'pdf' | 'epub') =>
    `/data/plans/${plan}/plan.${edition}.${ending}`,
  archive: (plan: string) => `/data/plans/${plan}/plan-${plan}.zip`,
  sqlite: (plan: string) => `/data/plans/${plan}/plan-${plan}.sqlite`,
  turtle: (plan: string) => `/data/plans/${plan}/graph.ttl`,
  unitDocx: (unit: string) => `/data/units/${unit}/duties.docx`,
  versionSchema: '/data/schemas/version.json',
  version: (plan: string, version: number) => `/data/plans/${plan}/v${version}.json`,
  source: (plan: string) => `/data/plans/${plan}/source.txt`,
  canonical: (plan: string) => `/data/plans/${plan}/canonical.txt`,
  quotable: (plan: string) => `/data/plans/${plan}/quotable.json`,
  /** An item's file also cites its clauses. */
  citation: (format: string, plan: string, item?: number) =>
    `/data/cite/${item === undefined ? plan : numbers(plan, item)}.${format}`,
  oembed: (locale: Locale, plan: string, item: number, clause?: string) =>
    `/oembed/${locale}/${numbers(plan, item, clause)}.json`,
  qr: (locale: Locale, plan: string, item: number) => `/qr/${locale}/${numbers(plan, item)}.svg`,
} as const;

/** What the quotation check loads in the browser beside each plan's passages. */
export const ownWordsFile = '/verify/own-words.json';

/** What search loads in the browser. */
export const searchFiles = {
  names: (locale: Locale) => `/search/names.${locale}.json`,
  sayings: (locale: Locale) => `/search/sayings.${locale}.json`,
  facts: (plan: string) => `/search/plans/${plan}.json`,
  words: (plan: string, locale: Locale) => `/search/plans/${plan}.${locale}.json`,
  lexicon: (locale: Locale) => `/search/lexicon.${locale}.json`,
  han: '/search/han.json',
  /** Pagefind, over the pages that the files above say nothing of. */
  otherPages: '/pagefind/pagefind.js',
  description: (locale: Locale) => `/opensearch.${locale}.xml`,
} as const;

/** Path of a route in one language. */
export const href = (locale: Locale, route: string): string => file(`/${locale}${route}`);

/** The same with scheme and host, as canonical links and data need it. */
export const absolute = (path: string): string => new URL(path, site).href;

/** A route's absolute address in both languages. */
export const bothAddresses = (route: string): Record<Locale, string> => ({
  zh: absolute(href('zh', route)),
  en: absolute(href('en', route)),
});
