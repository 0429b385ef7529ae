/** Writes the same rules as `_headers` and `_redirects`, for static hosts that read those two files. */
import { locales } from '#i18n/locales';
import {
  constantOf,
  headerRules,
  namedTypes,
  secureHeaders,
  valueFor,
  versionLinks,
  type Rule,
} from './rules.ts';
import { baseOf, notFoundPage, type BuiltSite } from './site.ts';

/** Served as the path of its folder. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/u, '$1');

type Table = (readonly [header: string, rules: readonly Rule[]])[];

const linesFor = (table: Table, path: string): string =>
  table
    .map(([header, rules]) => [header, valueFor(rules, path)] as const)
    .filter(([, value]) => value !== '')
    .map(([header, value]) => `  ${header}: ${value}`)
    .join('\n');

/**
 * Blocks that never overlap, because hosts differ in what they do when two blocks set one header: a folder is one
 * block when everything in it is served alike, and otherwise falls into its parts.
 */
function blocks(table: Table, folder: string, addresses: readonly string[]): string[][] {
  const distinct = new Set(addresses.map((address) => linesFor(table, address)));
  if (distinct.size === 1 && folder !== '/') return [[`${folder}*`, ...distinct]];
  const parts = Map.groupBy(addresses, (address) => {
    const end = address.indexOf('/', folder.length);
    return end === -1 ? address : address.slice(0, end + 1);
  });
  return [...parts].flatMap(([part, inPart]) =>
    part.endsWith('/') && part !== folder ? blocks(table, part, inPart) : [[part, linesFor(table, part)]],
  );
}

/** Output: the text of `_headers`. */
export function headersFile(site: BuiltSite): string {
  const base = baseOf(site);
  const table: Table = Object.entries(headerRules(site.inlineScripts, versionLinks(site.files, base)));
  const varying: Table = [
    ...table.filter(([, rules]) => constantOf(rules) === null),
    ['Content-Type', namedTypes],
  ];
  const everywhere = [
    ...table
      .map(([header, rules]) => [header, constantOf(rules)] as const)
      .filter(([, value]) => value !== null)
      .map(([header, value]) => `  ${header}: ${value}`),
    ...(site.address.protocol === 'https:'
      ? Object.entries(secureHeaders).map(([header, value]) => `  ${header}: ${value}`)
      : []),
  ];
  const addresses = site.files.map(addressOf).toSorted();
  return [
    [`${base}/*`, ...everywhere],
    ...blocks(varying, '/', addresses).map(([path = '', ...lines]) => [`${base}${path}`, ...lines]),
  ]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

/** Output: the text of `_redirects`. A host that knows no Language condition shows the gateway. */
export function redirectsFile(site: BuiltSite): string {
  const base = baseOf(site);
  return [
    ...locales.map((locale) => `${base}/ ${base}/${locale}/ 302 Language=${locale}`),
    ...site.moves.flatMap(({ from, to }) =>
      [from, from.replace(/\/$/u, '')].map((path) => `${base}${path} ${base}${to} 301`),
    ),
    `${base}/* ${base}${notFoundPage} 404`,
    '',
  ].join('\n');
}
