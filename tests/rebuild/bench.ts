/**
 * npm run bench:build -- N: the site with N plans from clean, the same with one, one word changed, and stock Starlight
 * with as many pages. Needs the package registry once. Prints where the time went, ratios, and what a further plan costs.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { removeProject } from '../support/project.ts';
import { page, starlightOf } from '../serve/starlight.ts';
import { changeOneWord, projectOf } from './many-plans.ts';
import { measured, type Measured } from './measured.ts';

const count = Number(process.argv[2] ?? 5);
if (!Number.isInteger(count) || count < 2) {
  console.error('usage: npm run bench:build -- N, with N of 2 or more');
  process.exit(2);
}

interface Built extends Measured {
  folder: string;
  files: number;
  megabytes: number;
  pages: string[];
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const isRedirect = (file: string): boolean => readFileSync(file, 'utf8').includes('http-equiv="refresh"');

async function build(project: string): Promise<Built> {
  const folder = join(dirname(project), 'site');
  const env = { ...process.env, OUT_DIR: folder, SITE_URL: 'http://localhost:4321/' };
  const figures = await measured(process.execPath, ['src/commands/build.ts'], project, env);
  const files = filesOf(folder);
  return {
    ...figures,
    folder,
    files: files.length,
    megabytes: files.reduce((sum, file) => sum + statSync(file).size, 0) / 2 ** 20,
    pages: files.filter((file) => file.endsWith('.html') && !isRedirect(file)),
  };
}

const figure = (value: number | null, digits = 1): string => (value === null ? '–' : value.toFixed(digits));
const told = ({ wall, cpu, peak }: Measured): string =>
  `${figure(wall)} s, ${figure(cpu)} CPU-seconds, ${figure(peak, 0)} MB at the most`;
const less = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);

/** The words of a page as Markdown of the same address. */
function markdownOf(site: string, file: string): [path: string, text: string] {
  const { document } = parseHTML(readFileSync(file, 'utf8'));
  const blocks = [...document.querySelectorAll('main :is(h2, h3, p, li, dt, dd, td, th, summary)')]
    .filter((element) => element.querySelector('p, li, dd, td') === null)
    .map((element) => element.textContent.trim().replaceAll(/\s+/gu, ' '))
    .filter(Boolean);
  const path = file.slice(site.length + 1).replace(/(?:\/index)?\.html$/u, '');
  // Starlight has a language in every address.
  const inLanguage = /^(?:zh|en)(?:\/|$)/u.test(path) ? path : `zh/root/${path}`;
  return [
    `${inLanguage}/index.md`,
    page(
      document.title,
      blocks.map((text) => text.replaceAll(/[<{]/gu, '\\$&')),
    ),
  ];
}

/** What a browser loads that grows with the plans: bytes as they are, and packed. */
function loaded(site: string): string[] {
  const largest = (pattern: RegExp) =>
    filesOf(site)
      .filter((file) => pattern.test(file.slice(site.length)))
      .toSorted((a, b) => statSync(b).size - statSync(a).size)
      .slice(0, 1);
  return [
    ...largest(/^\/search\/zh\.json$/u),
    ...largest(/^\/search\/han\.json$/u),
    ...largest(/^\/search\/lexicon.*\.json$/u),
    ...largest(/^\/pagefind\/.*\.pf_meta$/u),
    ...largest(/^\/pagefind\/.*\.pf_index$/u),
    ...largest(/^\/pagefind\/.*\.pf_fragment$/u),
    ...largest(/^\/data\/plans\/[^/]+\/quotable\.json$/u),
    ...largest(/^\/verify\/.*\.json$/u),
    ...largest(/^\/sitemap-\d+\.xml$/u),
    ...largest(/^\/data\/index\.json$/u),
    ...largest(/^\/zh\/index\.html$/u),
    ...largest(/^\/zh\/data\/index\.html$/u),
    ...largest(/^\/zh\/units\/.*\.html$/u),
    ...largest(/^\/zh\/terms\/.*\.html$/u),
    ...largest(/^\/data\/feeds\/.*$/u),
  ].map((file) => {
    const bytes = readFileSync(file);
    return `  ${file.slice(site.length).padEnd(60)} ${String(bytes.length).padStart(9)} ${String(brotliCompressSync(bytes).length).padStart(8)} packed`;
  });
}

const single = projectOf(1);
const project = projectOf(count);
let starlight: string | null = null;
try {
  const one = await build(single);
  console.log(`one plan, from clean: ${told(one)}; ${one.files} files, ${figure(one.megabytes)} MB`);
  const many = await build(project);
  console.log(
    `${count} plans, from clean: ${told(many)}; ${many.files} files, ${figure(many.megabytes)} MB, ${many.pages.length} pages`,
  );
  console.log(many.printed.replaceAll(/^/gmu, '  ').trimEnd());
  const each = (a: number | null, b: number | null) => {
    const more = less(a, b);
    return more === null ? null : more / (count - 1);
  };
  console.log(
    `a further plan: ${figure(each(many.cpu, one.cpu))} CPU-seconds, ${figure(each(many.wall, one.wall))} s, ` +
      `${figure(each(many.files, one.files), 0)} files, ${figure(each(many.megabytes, one.megabytes))} MB`,
  );
  for (const [name, folder] of [
    ['one plan', single],
    [`${count} plans`, project],
  ] as const) {
    changeOneWord(folder);
    console.log(`one word changed, ${name}: ${told(await build(folder))}`);
  }
  console.log(`what a browser loads, ${count} plans, bytes:`);
  for (const line of loaded(many.folder)) console.log(line);

  const { folder, build: command } = starlightOf(
    new Map(many.pages.map((file) => markdownOf(many.folder, file))),
    // As it comes, its sidebar lists every page on every page: thousands of links, and ten times the time.
    "sidebar: [{ label: 'Home', link: '/' }],",
  );
  starlight = folder;
  const [program = '', ...parameters] = command;
  const stock = await measured(program, parameters, folder, {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  const theirs = filesOf(join(folder, 'dist')).filter((file) => file.endsWith('.html')).length;
  console.log(`Starlight: ${told(stock)}; ${theirs} pages`);
  console.log(
    `pages a second: ${figure(many.pages.length / many.wall)}, Starlight ${figure(theirs / stock.wall)}; ` +
      `ratio ${figure(many.pages.length / many.wall / (theirs / stock.wall), 2)}`,
  );
} finally {
  removeProject(single);
  removeProject(project);
  if (starlight !== null) rmSync(starlight, { recursive: true, force: true });
}
