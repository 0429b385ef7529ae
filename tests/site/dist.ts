/** The built site as the tests see it: files, pages and their parsed documents. Pages are found, never listed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { PlanJson } from '#formats/json/plan-json';
import { languageTags, locales, type Locale } from '#i18n/locales';
import { kindOfPath, type PageKind } from '#pages';
import { outFolder } from '#settings';

const folder = outFolder();
if (!existsSync(folder)) throw new Error(`${folder}/ is not there: run npm run build first`);

/** Every file of the site, as its path from the root: /zh/index.html */
export const files: readonly string[] = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath.slice(folder.length).replaceAll('\\', '/')}/${entry.name}`)
  .sort();

export const bytesOf = (file: string): Buffer => readFileSync(join(folder, file));
export const textOf = (file: string): string => bytesOf(file).toString('utf8');

export interface Page {
  /** Path of the file: /zh/units/index.html */
  file: string;
  /** Path of the address: /zh/units/ */
  path: string;
  /** The language it is in; null for the gateway and the page for addresses that do not exist. */
  locale: Locale | null;
  /** Its path without the language, which both languages share: /units/ */
  route: string;
  /** Whether it is shown inside pages of other sites. */
  isEmbedded: boolean;
  html: string;
  readonly document: Document;
}

function readPage(file: string): Page {
  const path = file.replace(/index\.html$/u, '');
  const locale =
    locales.find((each) => path.startsWith(`/${each}/`) || path.startsWith(`/embed/${each}/`)) ?? null;
  const html = textOf(file);
  let parsed: Document | undefined;
  return {
    file,
    path,
    locale,
    route: locale ? path.replace(`/${locale}/`, '/') : path,
    isEmbedded: path.startsWith('/embed/'),
    html,
    get document() {
      return (parsed ??= parseHTML(html).document);
    },
  };
}

const documents = files.filter((file) => file.endsWith('.html')).map(readPage);
const isRedirect = ({ html }: Page) => /<meta http-equiv="?refresh/iu.test(html);
/** Addresses that lead on to another, such as the short ones that are printed. */
export const redirects: readonly Page[] = documents.filter(isRedirect);
export const pages: readonly Page[] = documents.filter((page) => !isRedirect(page));
/** Pages that stand in both languages, in the order of their paths. */
export const localePages = pages.filter(
  (page): page is Page & { locale: Locale } => page.locale !== null && !page.isEmbedded,
);

const byPath = new Map(documents.map((page) => [page.path, page]));
export const pageAt = (path: string): Page | undefined => byPath.get(path);

/** The parsed page at a path. Throws when there is none. */
export function documentAt(path: string): Document {
  const page = pageAt(path);
  if (!page) throw new Error(`there is no page at ${path}`);
  return page.document;
}

/** The kind of a page by the registry. Throws where it is of none: add it to src/pages.ts. */
export function kindOf({ path }: Page): { name: string; kind: PageKind } {
  const found = kindOfPath(path);
  if (!found) throw new Error(`${path} is of no kind of page`);
  return found;
}

/** Pages by kind, the largest first. A test of one page of each kind takes the first of each. */
export const pagesByKind: ReadonlyMap<string, readonly Page[]> = new Map(
  [...Map.groupBy(pages, (page) => kindOf(page).name)].map(([kind, all]) => [
    kind,
    all.toSorted((a, b) => b.html.length - a.html.length),
  ]),
);

/** Every plan the site publishes as data. */
export const plans: readonly PlanJson[] = files
  .filter((file) => /^\/data\/plans\/(?!schema)[^/]+\.json$/u.test(file))
  .map((file) => JSON.parse(textOf(file)) as PlanJson);

/** The address the site was built for, from the gateway's own canonical link. */
export const siteAddress = new URL(
  attribute(pageAt('/'), 'link[rel=canonical]', 'href') ?? 'http://localhost/',
);

/** Path from the site's root of an address on it, query and fragment left off; null for other sites. */
export function pathOnSite(href: string, from: Page): string | null {
  const url = new URL(href, new URL(`.${from.path}`, siteAddress));
  if (url.origin !== siteAddress.origin || !url.pathname.startsWith(siteAddress.pathname)) return null;
  return decodeURIComponent(url.pathname.slice(siteAddress.pathname.length - 1));
}

/** An attribute of the first element that matches, or null. */
export function attribute(page: Page | undefined, selector: string, name: string): string | null {
  return page?.document.querySelector(selector)?.getAttribute(name) ?? null;
}

/** The language a node stands in: the nearest lang above it. */
export function languageOf(element: Element | null): string | null {
  return element?.closest('[lang]')?.getAttribute('lang') ?? null;
}

/** Every run of text a reader sees or hears: text nodes, labels and titles, with the element they stand in. */
export function runs(page: Page): { text: string; element: Element }[] {
  const { document } = page;
  const found: { text: string; element: Element }[] = [];
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (element && !['SCRIPT', 'STYLE'].includes(element.tagName))
      found.push({ text: node.textContent ?? '', element });
  }
  for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
    for (const element of document.querySelectorAll(`[${name}]`))
      found.push({ text: element.getAttribute(name) ?? '', element });
  return found;
}

export const languageTag = (page: Page): string => languageTags[page.locale ?? 'zh'];
