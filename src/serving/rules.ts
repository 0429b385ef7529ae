/** How the site is served: one table, from which the configuration of every kind of server is written. */
import { locales } from '#i18n/locales';
import { routes } from '#urls';

/**
 * A value for the paths that match. A pattern is the source of a regular expression that JavaScript and PCRE read
 * alike, matched from the start of the path below the site's base: /data/ is everything below it.
 */
export type Rule = readonly [pattern: string, value: string];

const language = `/(?:${locales.join('|')})`;
const pages = '';
const framed = '/embed/';
const data = '/(?:data|oembed)/';
const pictures = '/(?:figures|cards|qr)/|/icon\\.svg$|/favicon\\.ico$|/touch-icon\\.png$';
const searchPages = `${language}${routes.search}`;
const hashed = '/_astro/|/pagefind/(?:fragment|index|filter)/';

const directives = (policy: Record<string, string>): string =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

// Each page's own policy, a meta element that the build writes, allows its inline styles by their hashes. Styles
// change with every page, and a server's configuration does not: so the header leaves style-src, and with it
// default-src, to the page, names every other kind of source, and adds what a meta element cannot say.
const policyOf = (inlineScripts: readonly string[]) => ({
  'script-src': ["'self'", ...inlineScripts].join(' '),
  'script-src-attr': "'none'",
  'style-src-attr': "'none'",
  // data: for the pictures that pages of sentences draw; every other page's own policy refuses it.
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'media-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
});

const year = 31_536_000;
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
];

/**
 * For each header, the rules in order: the first that matches a path decides. Where none does, nothing is sent.
 * Input: the sources of the few scripts that stand in pages, and where Link headers lead.
 */
export const headerRules = (
  inlineScripts: readonly string[],
  links: readonly Rule[] = [],
): Readonly<Record<string, readonly Rule[]>> => {
  const page = policyOf(inlineScripts);
  return {
    'Content-Security-Policy': [
      [
        framed,
        directives({ ...page, 'script-src': "'none'", 'frame-src': "'none'", 'frame-ancestors': '*' }),
      ],
      [searchPages, directives({ ...page, 'script-src': `${page['script-src']} 'wasm-unsafe-eval'` })],
      // A worker does not inherit the page's policy.
      [
        '/pagefind/',
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; frame-ancestors 'none'",
      ],
      [data, "default-src 'none'; frame-ancestors 'none'"],
      // A drawing opened by itself is a document with a style element.
      [pictures, directives({ ...page, 'script-src': "'none'" })],
      [pages, directives(page)],
    ],
    'Cache-Control': [
      [hashed, `public, max-age=${year}, immutable`],
      // The answer depends on who asks.
      ['/(?:index\\.html)?$', 'private, no-cache'],
      ['', 'public, no-cache'],
    ],
    ...(links.length > 0 ? { Link: links } : {}),
    Vary: [['/(?:index\\.html)?$', 'Accept-Language, User-Agent']],
    'X-Content-Type-Options': [['', 'nosniff']],
    'Referrer-Policy': [['', 'same-origin']],
    'Permissions-Policy': [['', unusedFeatures.map((feature) => `${feature}=()`).join(', ')]],
    'Cross-Origin-Opener-Policy': [['', 'same-origin']],
    'Cross-Origin-Resource-Policy': [
      // A frame that may not call itself of this site still asks for its style sheet.
      [`${framed}|${data}|${pictures}|/_astro/styles\\.`, 'cross-origin'],
      ['', 'same-origin'],
    ],
    'Access-Control-Allow-Origin': [[data, '*']],
    'Access-Control-Allow-Methods': [[data, 'GET, HEAD, OPTIONS']],
    'Access-Control-Allow-Headers': [[data, '*']],
    'Access-Control-Expose-Headers': [[data, 'ETag, Content-Length, Content-Range']],
  };
};

/**
 * Each version of a plan leads to the one before (RFC 5829). Input: the files of the site and its base without the final
 * slash.
 */
export function versionLinks(files: readonly string[], base: string): Rule[] {
  const known = new Set(files);
  return files.flatMap((path): Rule[] => {
    const [, folder = '', number = ''] = /^(\/data\/plans\/[^/]+\/)v(\d+)\.json$/u.exec(path) ?? [];
    const before = `${folder}v${Number(number) - 1}.json`;
    return known.has(before)
      ? [[`${path.replaceAll('.', '\\.')}$`, `<${base}${before}>; rel="predecessor-version"`]]
      : [];
  });
}

/**
 * Marks that close a Chinese sentence or bracket, and that software takes into an address that stands before one: an
 * address that ends in them means the one without.
 */
export const closingMarks = '）〕】》〉」』”’。，；：、！？';

/** The value a header has on every path, or null where it depends on the path. */
export const constantOf = (rules: readonly Rule[]): string | null =>
  rules.length === 1 && rules[0]?.[0] === '' ? rules[0][1] : null;

/** Sent over TLS only, as RFC 6797 asks. Other sites of the same domain are not ours to bind. */
export const secureHeaders = { 'Strict-Transport-Security': `max-age=${year}` } as const;

/** Where a browser that asks before it fetches (OPTIONS) is answered: 204 and the headers above. */
export const preflight = data;

const utf8 = '; charset=utf-8';

/** Media type of each file name extension. A file whose extension is not here may not be published. */
export const extensionTypes: Readonly<Record<string, string>> = {
  html: `text/html${utf8}`,
  js: `text/javascript${utf8}`,
  css: `text/css${utf8}`,
  csv: `text/csv${utf8}`,
  md: `text/markdown${utf8}`,
  txt: `text/plain${utf8}`,
  bib: `application/x-bibtex${utf8}`,
  ris: `application/x-research-info-systems${utf8}`,
  json: `application/json${utf8}`,
  jsonld: `application/ld+json${utf8}`,
  xml: `application/xml${utf8}`,
  atom: `application/atom+xml${utf8}`,
  svg: `image/svg+xml${utf8}`,
  ico: 'image/x-icon',
  png: 'image/png',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  epub: 'application/epub+zip',
  zip: 'application/zip',
  sqlite: 'application/vnd.sqlite3',
  ttl: `text/turtle${utf8}`,
  pagefind: 'application/wasm',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** Media types of names whose extension says less than is known. Patterns as in the header rules. */
export const namedTypes: readonly Rule[] = [
  ['/(?:.*/)?akn(?:\\.[a-z-]+)?\\.xml$', `application/akn+xml${utf8}`],
  ['/opensearch\\.[a-z]+\\.xml$', `application/opensearchdescription+xml${utf8}`],
  ['/(?:.*/)?feed(?:\\.[a-z]+)?\\.json$', `application/feed+json${utf8}`],
  ['/data/(?:.*/)?(?:schemas/[a-z-]+|schema)\\.json$', `application/schema+json${utf8}`],
  ['/SHA256SUMS(?:\\.sig)?$', `text/plain${utf8}`],
];

/** Kept as they are: compressed already. */
export const compressedExtensions: ReadonlySet<string> = new Set([
  'png',
  'pdf',
  'pagefind',
  'pf_meta',
  'pf_index',
  'pf_fragment',
]);

/** Programs that index pages get the gateway, which names both languages, whatever language they send. */
export const crawlers = 'bot|crawl|spider|slurp|archiver|facebookexternalhit';

/** The first rule that matches a path below the site's base; an empty string when none does. */
export const valueFor = (rules: readonly Rule[], path: string): string =>
  rules.find(([pattern]) => new RegExp(`^(?:${pattern})`, 'u').test(path))?.[1] ?? '';
