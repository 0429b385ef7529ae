import { describe, expect, test } from 'vitest';
import { languageTags, locales } from '#i18n/locales';
import {
  attribute,
  files,
  pageAt,
  pages,
  pathOnSite,
  redirects,
  siteAddress,
  textOf,
  type Page,
} from './dist.ts';

const all = (page: Page, selector: string, name: string) =>
  [...page.document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
const known = new Set(files);

/** Why a link leads nowhere, or null. */
function broken(href: string, from: Page): string | null {
  if (/^(?:mailto|tel):/u.test(href)) return null;
  const path = pathOnSite(href, from);
  if (path === null) return null;
  const fragment = decodeURIComponent(new URL(href, siteAddress).hash.slice(1));
  const target = pageAt(path);
  if (!target) return known.has(path) ? null : `${href}: no such page`;
  return fragment === '' || target.document.getElementById(fragment)
    ? null
    : `${href}: no such place on the page`;
}

describe('links', () => {
  test('to pages and places of this site all lead somewhere', () => {
    const wrong = [...pages, ...redirects].flatMap((page) =>
      all(page, 'a[href], area[href], link[href]', 'href').flatMap((href) => {
        const reason = broken(href, page);
        return reason === null ? [] : [`${page.path} → ${reason}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('have an address', () => {
    const wrong = pages.filter((page) => all(page, 'a', 'href').some((href) => href === '' || href === '#'));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('have a name', () => {
    const wrong = pages.flatMap(({ path, document }) =>
      [...document.querySelectorAll('a')]
        .filter((link) => !link.textContent.trim() && !link.getAttribute('aria-label'))
        .map((link) => `${path} ${link.getAttribute('href')}`),
    );
    expect(wrong).toEqual([]);
  });

  test('reach every page from the two home pages', () => {
    const reached = new Set<string>();
    const queue = pages.filter(({ path }) => path === '/zh/' || path === '/en/');
    for (let page = queue.pop(); page; page = queue.pop()) {
      if (reached.has(page.path)) continue;
      reached.add(page.path);
      for (const href of [...all(page, 'a[href]', 'href'), ...all(page, 'form[action]', 'action')]) {
        const next = pageAt(pathOnSite(href, page) ?? '');
        if (next && !reached.has(next.path)) queue.push(next);
      }
    }
    const unreached = pages.filter(
      ({ path, locale, isEmbedded }) => locale !== null && !isEmbedded && !reached.has(path),
    );
    expect(unreached.map(({ path }) => path)).toEqual([]);
  });
});

test('every id stands once on its page', () => {
  const wrong = pages.flatMap((page) => {
    const ids = all(page, '[id]', 'id');
    return ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${page.path}#${id}`);
  });
  expect(wrong).toEqual([]);
});

test('every aria reference names an element of its page', () => {
  const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
  const wrong = pages.flatMap((page) =>
    names.flatMap((name) =>
      all(page, `[${name}]`, name)
        .flatMap((ids) => ids.split(/\s+/u))
        .filter((id) => !page.document.getElementById(id))
        .map((id) => `${page.path} ${name}=${id}`),
    ),
  );
  expect(wrong).toEqual([]);
});

describe('an address that leads on', () => {
  const targetOf = (page: Page) =>
    /url=(.*)$/iu.exec(attribute(page, 'meta[http-equiv=refresh]', 'content') ?? '')?.[1] ?? '';
  test('leads to a page, and not on again', () => {
    const wrong = redirects.filter((page) => {
      const target = pageAt(pathOnSite(targetOf(page), page) ?? '');
      return !target || redirects.includes(target);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
  test('names that page as canonical, links to it, and is not listed', () => {
    const wrong = redirects.filter((page) => {
      const target = pathOnSite(targetOf(page), page);
      const places = [attribute(page, 'link[rel=canonical]', 'href'), attribute(page, 'body a', 'href')];
      const isListed = !(attribute(page, 'meta[name=robots]', 'content') ?? '').includes('noindex');
      return isListed || places.some((place) => pathOnSite(place ?? '', page) !== target);
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('nothing is loaded from another origin', () => {
  const loading: [selector: string, name: string][] = [
    [
      'script[src], img[src], iframe[src], source[src], video[src], audio[src], embed[src], input[src]',
      'src',
    ],
    ['img[srcset], source[srcset]', 'srcset'],
    ['object[data]', 'data'],
    [
      'link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=modulepreload], link[rel~=prefetch], link[rel~=preconnect], link[rel~=dns-prefetch], link[rel~=manifest]',
      'href',
    ],
  ];
  test('by an element of a page', () => {
    const wrong = pages.flatMap((page) =>
      loading.flatMap(([selector, name]) =>
        all(page, selector, name)
          .filter((address) => pathOnSite(address, page) === null)
          .map((address) => `${page.path} ${address}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
  test('by a style sheet', () => {
    const sheets = [
      ...pages.map((page) => [
        page.path,
        [...page.document.querySelectorAll('style')].map((style) => style.textContent).join('\n'),
      ]),
      ...files.filter((file) => file.endsWith('.css')).map((file) => [file, textOf(file)]),
    ];
    const wrong = sheets.filter(([, css = '']) => /(?:url\(|@import)\s*["']?(?:https?:)?\/\//u.test(css));
    expect(wrong.map(([where]) => where)).toEqual([]);
  });
});

describe('the sitemap', () => {
  const pathOf = (address: string) => new URL(address).pathname.slice(siteAddress.pathname.length - 1);
  const addresses = (xml: string, pattern: RegExp) =>
    [...xml.matchAll(pattern)].map(([, address = '']) => pathOf(address));
  const entries = addresses(textOf('/sitemap-index.xml'), /<loc>([^<]*)<\/loc>/gu).flatMap((sitemap) =>
    [...textOf(sitemap).matchAll(/<url>[\s\S]*?<\/url>/gu)].map(([entry]) => entry),
  );
  const location = (entry: string) => addresses(entry, /<loc>([^<]*)<\/loc>/gu)[0] ?? '';

  test('lists exactly the pages that want to be listed: those that are their own canonical', () => {
    const listed = pages
      .filter((page) => !(attribute(page, 'meta[name=robots]', 'content') ?? '').includes('noindex'))
      .filter((page) => pathOnSite(attribute(page, 'link[rel=canonical]', 'href') ?? '', page) === page.path)
      .map(({ path }) => path);
    expect(entries.map(location).toSorted()).toEqual(listed.toSorted());
  });
  test('names for each page the same page in both languages', () => {
    const wrong = entries.filter((entry) => {
      const page = pageAt(location(entry));
      const shown = [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/gu)].map(
        ([, tag = '', address = '']) => `${tag} ${pathOf(address)}`,
      );
      const route = page?.locale ? page.route : '/';
      const fallback = route === '/' ? '/' : `/zh${route}`;
      const expected = [
        ...locales.map((locale) => `${languageTags[locale]} /${locale}${route}`),
        `x-default ${fallback}`,
      ];
      return shown.toSorted().join() !== expected.toSorted().join();
    });
    expect(wrong).toEqual([]);
  });
  test('is named in robots.txt', () =>
    expect(textOf('/robots.txt')).toContain(`Sitemap: ${new URL('sitemap-index.xml', siteAddress).href}\n`));
});
