/** The order of the rooms of src/, and what breaks it: read from resolved imports, so that no spelling gets round it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/**
 * Rooms in the order in which the text walks through them; what stands on one line may use each other. A file may
 * import from its own room and from those above it.
 */
export const rooms: readonly (readonly string[])[] = [
  ['text'],
  ['schema'],
  ['checks'],
  ['files'],
  ['model'],
  ['importer'],
  ['i18n'],
  ['config.ts', 'settings.ts'],
  ['urls.ts'],
  ['pages.ts'],
  ['engines'],
  ['formats'],
  ['site', 'content.config.ts'],
  ['styles'],
  ['components'],
  ['layouts'],
  ['pages'],
  ['serving'],
  ['steps'],
  ['commands'],
];

/** What a room keeps out besides rooms below it, and why: packages by the start of their name. */
export const keptOut: readonly { from: RegExp; name: RegExp; why: string }[] = [
  {
    from: /^src\/(?:text|schema|checks|model|i18n|importer)\//u,
    name: /^(?:node:(?:fs|child_process|http)|playwright)/u,
    why: 'what holds for any text is free of the disk',
  },
  {
    from: /^src\/engines\//u,
    name: /^(?:node:|astro)/u,
    why: 'it runs in the reader’s browser',
  },
  {
    from: /^src\/(?!site\/|content\.config\.ts)/u,
    name: /^astro:(?:content|assets)/u,
    why: 'content is loaded in one place',
  },
];

/** Where the aliases of package.json lead: `#text/*` → `src/text/*.ts`. */
export type Aliases = Readonly<Record<string, string>>;

export const projectAliases = (): Aliases =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> }).imports;

/** Every module below src/, by its path in the project. */
export function sourceFiles(): Map<string, string> {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|astro|css|mjs)$/u.test(path))
    .map((path) => join('src', path));
  return new Map(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}

/** The parts of a file that hold imports: all of a module, the frontmatter and scripts of a component. */
function codeOf(path: string, text: string): string[] {
  if (!path.endsWith('.astro')) return [text];
  const frontmatter = /^---\n(.*?)\n---/su.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gsu)].map(([, script = '']) => script);
  return [frontmatter, ...scripts];
}

/** The specifiers a file names: static and dynamic imports, re-exports, workers' and styles' addresses. */
function specifiersOf(path: string, text: string): string[] {
  if (path.endsWith('.css')) {
    return [...text.matchAll(/@(?:import|reference)\s+["']([^"']+)["']/gu)].map(([, name = '']) => name);
  }
  return codeOf(path, text).flatMap((code) => [
    ...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...code.matchAll(/new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/gu)].map(
      ([, name = '']) => name,
    ),
  ]);
}

/** The file a specifier means; null for packages. Throws where it means a file of the project that is not there. */
function resolve(
  specifier: string,
  from: string,
  files: ReadonlyMap<string, string>,
  aliases: Aliases,
): string | null {
  const bare = specifier.replace(/\?.*$/u, '');
  let target: string;
  if (bare.startsWith('.')) target = normalize(join(dirname(from), bare));
  else if (bare.startsWith('/src/')) target = bare.slice(1);
  else if (bare.startsWith('#')) {
    const found = Object.entries(aliases).find(([alias]) => {
      const [head = '', tail = ''] = alias.split('*');
      return alias.includes('*') ? bare.startsWith(head) && bare.endsWith(tail) : bare === alias;
    });
    if (!found) throw new Error(`${from}: ${specifier} is no alias of package.json`);
    const [alias, path] = found;
    target = normalize(path.replace('*', bare.slice(alias.indexOf('*'))));
  } else return null;
  const meant = [target, `${target}.ts`, `${target}.astro`, target.replace(/\.js$/u, '.ts')].find((each) =>
    files.has(each),
  );
  if (meant !== undefined) return meant;
  if (target.startsWith('src/')) throw new Error(`${from}: ${specifier} leads to no file`);
  return null;
}

const roomOf = (path: string): string => path.split('/')[1] ?? '';

const rankOf = (path: string): number => {
  const rank = rooms.findIndex((row) => row.includes(roomOf(path)));
  if (rank === -1) throw new Error(`${path} stands in no room of the order`);
  return rank;
};

/** Input: every module's text by path, and the aliases. Output: what each imports, as paths. */
export function importsOf(
  files: ReadonlyMap<string, string>,
  aliases: Aliases,
): Map<string, readonly string[]> {
  return new Map(
    [...files].map(([path, text]) => {
      const targets = specifiersOf(path, text).map((specifier) => resolve(specifier, path, files, aliases));
      return [path, [...new Set(targets)].filter((target) => target !== null)];
    }),
  );
}

/** Packages that a room keeps out and a file of it names, as `file → package: why`. */
export const keptOutPackages = (files: ReadonlyMap<string, string>): string[] =>
  [...files].flatMap(([path, text]) =>
    keptOut
      .filter(({ from }) => from.test(path))
      .flatMap(({ name, why }) =>
        specifiersOf(path, text)
          .filter((specifier) => name.test(specifier))
          .map((specifier) => `${path} → ${specifier}: ${why}`),
      ),
  );

/** Imports that go down the order, as `from → to`. */
export const downward = (imports: ReadonlyMap<string, readonly string[]>): string[] =>
  [...imports].flatMap(([from, targets]) =>
    targets.filter((to) => rankOf(to) > rankOf(from)).map((to) => `${from} → ${to}`),
  );

/** What is shown gets all it shows: components, and the functions that make their props, do not read the site's content. */
export const readingBehindProps = (imports: ReadonlyMap<string, readonly string[]>): string[] =>
  [...imports].flatMap(([path, targets]) =>
    /^src\/(?:components|site\/pages)\//u.test(path) && targets.includes('src/site/library.ts') ? [path] : [],
  );

/** Circles between files, each once, as `a → b → a`. */
export function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at !== -1) found.push([...trail.slice(at), path].join(' → '));
    if (at !== -1 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return found;
}
