import { createHash } from 'node:crypto';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, bytesOf, kindOf, pages, pagesByKind, pathOnSite, textOf, type Page } from './dist.ts';

const brotli = (data: string | Buffer): number =>
  brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).byteLength;

const cache = new Map<string, number>();
const sizeOf = (file: string): number => {
  const known = cache.get(file);
  if (known !== undefined) return known;
  const size = brotli(bytesOf(file));
  cache.set(file, size);
  return size;
};

/** Files a script loads by static import, and those they load. */
function withImports(file: string): string[] {
  const specifiers = [...textOf(file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+)["']/gu)].map(
    ([, specifier = '']) => specifier,
  );
  return [
    file,
    ...specifiers.flatMap((specifier) => withImports(new URL(specifier, `file://${file}`).pathname)),
  ];
}

/** Addresses that elements of a page load, as files of the site. */
const loaded = (page: Page, selector: string, name: string) =>
  [...page.document.querySelectorAll(selector)].flatMap((element) => {
    const path = pathOnSite(element.getAttribute(name) ?? '', page);
    return path === null || (element.getAttribute(name) ?? '').startsWith('data:') ? [] : [path];
  });

const isCode = (script: Element) => /^(?:module|text\/javascript|)$/u.test(script.getAttribute('type') ?? '');
const scriptFiles = (page: Page) => [
  ...new Set(
    [...loaded(page, 'script[src]', 'src'), ...loaded(page, 'link[rel=modulepreload]', 'href')].flatMap(
      withImports,
    ),
  ),
];
const inlineScripts = (page: Page) =>
  [...page.document.querySelectorAll('script:not([src])')].filter(isCode).map((script) => script.textContent);

/** Everything a reader downloads for a page: itself, styles, scripts, images, icon. */
function downloads(page: Page): string[] {
  const styles = loaded(page, 'link[rel=stylesheet]', 'href');
  const inStyles = styles.flatMap((file) =>
    [...textOf(file).matchAll(/url\(["']?([^"')]+)["']?\)/gu)]
      .map(([, address = '']) => address)
      .filter((address) => !address.startsWith('data:'))
      .map((address) => new URL(address, `file://${file}`).pathname),
  );
  const others = [
    // A lazy picture is fetched when it comes near the window: in details when they are opened, in the foot at the end.
    ...loaded(page, ':is(img, source, iframe)[src]:not([loading=lazy])', 'src'),
    ...loaded(page, 'link[rel~=icon], link[rel=preload], link[rel=manifest]', 'href'),
  ];
  return [...new Set([page.file, ...styles, ...inStyles, ...scriptFiles(page), ...others])];
}

const scriptBudget = 4 * 1024;

// Brotli at full strength is slow: items are all weighed, of other kinds the largest pages stand for the rest.
const heaviest = [...pagesByKind].flatMap(([kind, all]) => (kind === 'item' ? all : all.slice(0, 2)));

describe('the weight of a page', () => {
  test.each(heaviest)('$path is within the budget of its kind', (page) => {
    const { name, kind } = kindOf(page);
    const weight = downloads(page).reduce((sum, file) => sum + sizeOf(file), 0);
    expect(weight, `${name}: ${downloads(page).join(' ')}`).toBeLessThanOrEqual(kind.budget);
  });
  test('has at most 4 KB of script of its own', () => {
    const heavy = pages.flatMap((page) => {
      const inline = inlineScripts(page).reduce((sum, script) => sum + brotli(script), 0);
      const weight = scriptFiles(page).reduce((sum, file) => sum + sizeOf(file), inline);
      return weight > scriptBudget ? [`${page.path} ${weight}`] : [];
    });
    expect(heavy).toEqual([]);
  });
  test('puts no second request before first paint', () => {
    const blocking = (page: Page) =>
      page.document.querySelectorAll('link[rel=stylesheet], script[src]:not([type=module], [async], [defer])')
        .length;
    // Pages of which there are hundreds share one style sheet, which a reader fetches once for all of them.
    const wrong = pages.filter((page) => blocking(page) > (kindOf(page).kind.isNumerous ? 1 : 0));
    expect(wrong.map(({ path }) => path)).toEqual([]);
    const shared = pages.filter((page) => kindOf(page).kind.isNumerous);
    const sheets = shared.map((page) => attribute(page, 'link[rel=stylesheet]', 'href'));
    expect(new Set(sheets).size).toBeLessThan(5);
  });
});

describe('the content security policy', () => {
  // Images that a page of sentences draws itself.
  const drawnPictures = "img-src 'self' data:;";
  const policyOf = (page: Page) =>
    attribute(page, 'meta[http-equiv="content-security-policy" i]', 'content') ?? '';
  test('stands on every page, and allows nothing unsafe and no other origin', () => {
    const wrong = pages.filter((page) => {
      const policy = policyOf(page);
      return (
        !policy.includes("default-src 'self'") ||
        /'unsafe-|https?:|data:|\*/u.test(policy.replace(drawnPictures, '')) ||
        policy.includes("'wasm-unsafe-eval'") !== (kindOf(page).name === 'search') ||
        policy.includes(drawnPictures) !== page.html.includes(' data-short=')
      );
    });
    expect(wrong.map((page) => `${page.path} ${policyOf(page)}`)).toEqual([]);
  });
  test('knows every inline style and script by its hash', () => {
    const wrong = pages.flatMap((page) => {
      const inline = [...page.document.querySelectorAll('style, script:not([src])')].filter(
        (element) => element.tagName === 'STYLE' || isCode(element),
      );
      return inline
        .map(({ textContent }) => createHash('sha256').update(textContent).digest('base64'))
        .filter((hash) => !policyOf(page).includes(`'sha256-${hash}'`))
        .map((hash) => `${page.path} ${hash}`);
    });
    expect(wrong).toEqual([]);
  });
  test('is not asked to bear inline style attributes or event handlers', () => {
    const wrong = pages.flatMap((page) =>
      /<[^>]+\s(?:style|on[a-z]+)=/u.test(withoutRawText(page.html)) ? [page.path] : [],
    );
    expect(wrong).toEqual([]);
  });
});

const withoutRawText = (html: string) => html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/gu, '');
