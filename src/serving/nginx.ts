/** Writes a complete nginx configuration (1.22 or later) from the rules. */
import { locales } from '#i18n/locales';
import {
  closingMarks,
  constantOf,
  crawlers,
  headerRules,
  extensionTypes,
  namedTypes,
  preflight,
  secureHeaders,
  versionLinks,
  type Rule,
} from './rules.ts';
import { baseOf, notFoundPage, type BuiltSite } from './site.ts';

export interface Machine {
  /** Holds the symbolic links `current` and `previous`, each to a release. */
  folder: string;
  /** What nginx listens on: 127.0.0.1:8080, or 443 ssl http2 */
  listen: string;
  /** The brotli module to load, or null where it is not there or built in. */
  brotli: string | null;
  /** Files of the certificate and its key; null where something in front speaks TLS. */
  certificate: { chain: string; key: string } | null;
  /** A folder for all that nginx writes, or null for the places it was built with. */
  state: string | null;
  /** Where it writes its logs, when not there. */
  logs?: string;
  /** Whom the workers run as, where nginx is started by root. */
  user: string | null;
}

/** A text as a regular expression that matches it. */
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

const rulesOf = (site: BuiltSite) => headerRules(site.inlineScripts, versionLinks(site.files, baseOf(site)));

const variable = (header: string): string => `$header_${header.toLowerCase().replaceAll('-', '_')}`;
const indent = (lines: readonly string[], depth = 1): string =>
  lines.map((line) => (line === '' ? '' : `${'  '.repeat(depth)}${line}`)).join('\n');
const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...lines.map((line) => (line === '' ? '' : `  ${line}`)),
  '}',
];

/** A map from the path to a rule's value. nginx tries regular expressions in the order they stand in. */
const ruleMap = (name: string, rules: readonly Rule[], base: string): string[] => [
  ...block(
    `map $uri ${name}`,
    rules.map(
      ([pattern, value]) => `"~^${literal(base)}(?:${pattern})" "${value.replaceAll('"', String.raw`\"`)}";`,
    ),
  ),
  '',
];

// A language range that is not refused by q=0. Browsers send ranges in order of preference.
const range = (tag: string): string =>
  `\\s*${tag}(?:-[\\w-]+)?\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[\\d.]+\\s*)?(?:,|$)`;
const wanted = (tag: string): string => {
  const others = locales.map(range).join('|');
  return `^0:(?:(?!${others})[^,]*,)*${range(tag)}`;
};

const maps = (site: BuiltSite): string[] => {
  const base = baseOf(site);
  return [
    ...Object.entries(rulesOf(site)).flatMap(([header, rules]) =>
      constantOf(rules) === null ? ruleMap(variable(header), rules, base) : [],
    ),
    ...block('map "$https $http_x_forwarded_proto" $header_strict_transport_security', [
      `"~^on|https$" "${secureHeaders['Strict-Transport-Security']}";`,
    ]),
    '',
    ...block('map $http_user_agent $is_crawler', ['default 0;', `"~*(?:${crawlers})" 1;`]),
    '',
    ...block(
      'map "$is_crawler:$http_accept_language" $home',
      locales.map((locale) => `"~*${wanted(locale)}" "${base}/${locale}/";`),
    ),
    '',
    // Characters are named, so that nothing in an address can become a header or another host.
    ...block('map $request_uri $folder_of_index', [
      `"~^(?<folder>${literal(base)}/(?:[\\w.~-]+/)*)index\\.html(?:\\?|$)" "$folder";`,
    ]),
    '',
    // (*UTF8): the marks are characters, not bytes.
    ...block('map $uri $without_marks', [
      `"~(*UTF8)^(?<clean>${literal(base)}/[\\w./~%-]*?)/?[${closingMarks}]+/?$" "$clean/";`,
    ]),
    '',
    ...block('map $uri $moved', [
      ...site.moves.flatMap(({ from, to }) =>
        [from, from.replace(/\/$/u, '')].map((path) => `"${base}${path}" "${base}${to}";`),
      ),
    ]),
    '',
    ...block('map "$request_method:$uri" $is_preflight', [
      'default 0;',
      `"~^OPTIONS:${literal(base)}(?:${preflight})" 1;`,
    ]),
    '',
  ];
};

const server = (site: BuiltSite, machine: Machine): string[] => {
  const base = baseOf(site);
  const root = `${machine.folder}/current`;
  return block('server', [
    `listen ${machine.listen};`,
    `server_name ${site.address.hostname};`,
    ...(machine.certificate
      ? [
          `ssl_certificate ${machine.certificate.chain};`,
          `ssl_certificate_key ${machine.certificate.key};`,
          'ssl_protocols TLSv1.2 TLSv1.3;',
          'ssl_session_cache shared:tls:2m;',
          'ssl_session_tickets off;',
        ]
      : []),
    `root ${root};`,
    '',
    '# Relative, so that they hold behind any proxy.',
    'absolute_redirect off;',
    '',
    ...Object.entries(rulesOf(site)).map(([header, rules]) => {
      const constant = constantOf(rules);
      return `add_header ${header} ${constant === null ? variable(header) : `"${constant}"`} always;`;
    }),
    ...Object.keys(secureHeaders).map((header) => `add_header ${header} ${variable(header)} always;`),
    '',
    `error_page 404 ${base}${notFoundPage};`,
    'recursive_error_pages on;',
    '# A folder without a page of its own.',
    `error_page 403 =404 ${base}${notFoundPage};`,
    '',
    ...block('if ($moved)', ['return 301 $moved;']),
    ...block('if ($without_marks)', ['return 301 $without_marks;']),
    ...block('if ($folder_of_index)', ['return 301 $folder_of_index;']),
    ...block('if ($is_preflight)', ['return 204;']),
    '',
    ...block(`location = ${base}/`, [...block('if ($home)', ['return 302 $home;'])]),
    '',
    '# Precompressed twins are answers, not addresses.',
    ...block(String.raw`location ~ /\.(?!well-known/)|\.(?:br|gz)$`, ['return 404;']),
    '',
    '# A page read before a release may still ask for the files of its time.',
    ...block(`location ~ "^${literal(base)}/(?:_astro|pagefind)/"`, ['error_page 404 = @previous;']),
    ...block('location @previous', [`root ${machine.folder}/previous;`]),
    ...namedTypes.flatMap(([pattern, type]) => [
      '',
      ...block(`location ~ "^${literal(base)}(?:${pattern})"`, ['types {}', `default_type "${type}";`]),
    ]),
  ]);
};

const plainToSecure = (site: BuiltSite): string[] =>
  block('server', [
    'listen 80;',
    `server_name ${site.address.hostname};`,
    `return 301 https://${site.address.host}$request_uri;`,
  ]);

const types = (): string[] =>
  block(
    'types',
    Object.entries(extensionTypes).map(([extension, type]) => `"${type}" ${extension};`),
  );

/** The whole configuration, for `nginx -c` or in the place of /etc/nginx/nginx.conf. */
export function nginxConfiguration(site: BuiltSite, machine: Machine): string {
  const { brotli, state } = machine;
  const logs = machine.logs ?? state ?? '/var/log/nginx';
  return [
    `# Written by the build from src/serving/rules.ts, for ${site.address.href}`,
    ...(brotli ? [`load_module ${brotli};`] : []),
    'worker_processes auto;',
    ...(machine.user ? [`user ${machine.user};`] : []),
    `pid ${state ?? '/run'}/nginx.pid;`,
    `error_log ${logs}/error.log warn;`,
    '',
    ...block('events', ['worker_connections 1024;']),
    '',
    'http {',
    indent([
      ...types(),
      'default_type application/octet-stream;',
      '',
      'server_tokens off;',
      'sendfile on;',
      'tcp_nopush on;',
      'keepalive_timeout 30s;',
      'client_max_body_size 1k;',
      '# Paths are looked up for every request, so that a switched release is seen at once and whole.',
      'open_file_cache off;',
      'gzip_static on;',
      'gzip_proxied any;',
      'gzip_vary on;',
      ...(brotli ? ['brotli_static on;'] : []),
      '',
      '# Neither who asked nor what was searched for.',
      "log_format nobody '$time_iso8601 $request_method $uri $status $body_bytes_sent';",
      `access_log ${logs}/access.log nobody;`,
      ...(state
        ? ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
            (use) => `${use}_temp_path ${state}/${use};`,
          )
        : []),
      '',
      'map_hash_max_size 16384;',
      'map_hash_bucket_size 256;',
      ...maps(site),
      ...server(site, machine),
      ...(machine.certificate ? ['', ...plainToSecure(site)] : []),
    ]),
    '}',
    '',
  ].join('\n');
}
