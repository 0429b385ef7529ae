/** Writes the same rules as `_headers` and `_redirects`, for static hosts that read those two files. */
import { locales } from '#i18n/locales';
import { headers, namedTypes, secureHeaders, valueFor, type Rule } from './rules.ts';
import { baseOf, notFoundPages, type BuiltSite } from './site.ts';

type Lines = readonly string[];

/** Served as the path of its folder. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/u, '$1');

const constant = Object.entries(headers).filter(([, rules]) => rules.length === 1 && rules[0]?.[0] === '');
const varying: (readonly [string, readonly Rule[]])[] = [
  ...Object.entries(headers).filter(([, rules]) => rules.length > 1 || rules[0]?.[0] !== ''),
  ['Content-Type', namedTypes],
];

const linesFor = (path: string): string =>
  varying
    .map(([header, rules]) => [header, valueFor(rules, path)] as const)
    .filter(([, value]) => value !== '')
    .map(([header, value]) => `  ${header}: ${value}`)
    .join('\n');

/**
 * Blocks that never overlap, because hosts differ in what they do when two blocks set one header: a folder is one
 * block when everything in it is served alike, and otherwise falls into its parts.
 */
function blocks(folder: string, addresses: Lines): string[][] {
  const distinct = new Set(addresses.map(linesFor));
  if (distinct.size === 1 && folder !== '/') return [[`${folder}*`, ...distinct]];
  const parts = Map.groupBy(addresses, (address) => {
    const end = address.indexOf('/', folder.length);
    return end === -1 ? address : address.slice(0, end + 1);
  });
  return [...parts].flatMap(([part, inPart]) =>
    part.endsWith('/') && part !== folder ? blocks(part, inPart) : [[part, linesFor(part)]],
  );
}

/** Output: the text of `_headers`. */
export function headersFile(site: BuiltSite): string {
  const base = baseOf(site);
  const everywhere = [
    ...constant.map(([header, rules]) => `  ${header}: ${rules[0]?.[1] ?? ''}`),
    ...(site.address.protocol === 'https:'
      ? Object.entries(secureHeaders).map(([header, value]) => `  ${header}: ${value}`)
      : []),
  ];
  const addresses = site.files.map(addressOf).toSorted();
  return [
    [`${base}/*`, ...everywhere],
    ...blocks('/', addresses).map(([path = '', ...lines]) => [`${base}${path}`, ...lines]),
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
    ...notFoundPages(site.files).map(
      ([pattern, file]) => `${base}${pattern === '' ? '/' : pattern}* ${base}${addressOf(file)} 404`,
    ),
    '',
  ].join('\n');
}
