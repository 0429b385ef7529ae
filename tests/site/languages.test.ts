import { describe, expect, test } from 'vitest';
import { languageTags, locales, otherLocale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import {
  attribute,
  languageOf,
  languageTag,
  localePages,
  pages,
  pathOnSite,
  runs,
  type Page,
} from './dist.ts';

/** Findings of one kind over all pages, empty when all is well. */
const onEveryPage = (check: (page: Page) => (string | null)[], from: readonly Page[] = pages) =>
  from.flatMap((page) =>
    check(page)
      .filter((wrong) => wrong !== null)
      .map((wrong) => `${page.path} ${wrong}`),
  );

const isListed = (page: Page) => !(attribute(page, 'meta[name=robots]', 'content') ?? '').includes('noindex');

const alternates = (page: Page) =>
  Object.fromEntries(
    [...page.document.querySelectorAll('head link[rel=alternate][hreflang]')].map((link) => [
      link.getAttribute('hreflang') ?? '',
      pathOnSite(link.getAttribute('href') ?? '', page),
    ]),
  );

describe('the two languages', () => {
  test('have the same pages', () => {
    const routes = (locale: string) =>
      localePages.filter((page) => page.locale === locale).map(({ route }) => route);
    expect(routes('zh').length).toBeGreaterThan(0);
    expect(routes('en')).toEqual(routes('zh'));
  });
  test('name each other by hreflang, both ways', () => {
    const wrong = onEveryPage((page) => {
      const links = alternates(page);
      return locales.map((locale) =>
        links[languageTags[locale]] === `/${locale}${page.route}` ? null : `→ ${locale}`,
      );
    }, localePages);
    expect(wrong).toEqual([]);
  });
  test('fall back to one page of the same content', () => {
    const wrong = onEveryPage((page) => {
      const fallback = alternates(page)['x-default'];
      return [fallback === (page.route === '/' ? '/' : `/zh${page.route}`) ? null : `x-default ${fallback}`];
    }, localePages);
    expect(wrong).toEqual([]);
  });
  test('are one link apart, and the link keeps the place', () => {
    const wrong = onEveryPage((page) => {
      const other = otherLocale(page.locale ?? 'zh');
      const link = `header a[hreflang="${languageTags[other]}"][lang="${languageTags[other]}"]`;
      const to = pathOnSite(attribute(page, link, 'href') ?? '', page);
      return [to === `/${other}${page.route}` ? null : `switches to ${to}`];
    }, localePages);
    expect(wrong).toEqual([]);
  });
});

describe('every page', () => {
  test('is canonical on itself, a clause’s page on its item, an embedded one on the page it shows', () => {
    const wrong = onEveryPage((page) => {
      const canonical = attribute(page, 'link[rel=canonical]', 'href');
      if (canonical === null) return [isListed(page) ? 'has no canonical' : null];
      const [, plan, item, clause] = /^\/embed\/([^/]+)\/(\d+\/)([^/]+\/)?$/u.exec(page.route) ?? [];
      const shown = `/${page.locale ?? ''}/plans/${plan ?? ''}/items/${item ?? ''}${clause ?? ''}`;
      const expected = page.isEmbedded ? shown : page.path.replace(/(\/items\/\d+\/)\d+[a-z]?\/$/u, '$1');
      return [pathOnSite(canonical, page) === expected ? null : `is canonical on ${canonical}`];
    });
    expect(wrong).toEqual([]);
  });
  test('says in which language it is', () =>
    expect(
      onEveryPage((page) => [attribute(page, 'html', 'lang') === languageTag(page) ? null : 'html lang']),
    ).toEqual([]));
  test('has exactly one h1', () => {
    const wrong = onEveryPage(({ document }) => [document.querySelectorAll('h1').length === 1 ? null : 'h1']);
    expect(wrong).toEqual([]);
  });
  test('has exactly one main landmark', () => {
    const wrong = onEveryPage(({ document }) => [
      document.querySelectorAll('main').length === 1 ? null : 'main',
    ]);
    expect(wrong).toEqual([]);
  });
  test('skips no level of heading', () => {
    const wrong = onEveryPage(({ document }) => {
      const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
        Number(tagName.charAt(1)),
      );
      return levels.map((level, at) =>
        level - (levels[at - 1] ?? 0) > 1 ? `h${level} after h${levels[at - 1] ?? 0}` : null,
      );
    });
    expect(wrong).toEqual([]);
  });
  test('has a title of its own in its language, and a description', () => {
    for (const locale of locales) {
      const titles = localePages
        .filter((page) => page.locale === locale)
        .map(({ document }) => document.title);
      expect(titles.filter((title, at) => titles.indexOf(title) < at)).toEqual([]);
    }
    const wrong = onEveryPage((page) => [
      !isListed(page) || attribute(page, 'meta[name=description]', 'content')?.trim() ? null : 'description',
    ]);
    expect(wrong).toEqual([]);
  });
  test('tells what its card shows without a mark set twice', () => {
    const alts = localePages.map((page) => attribute(page, 'meta[property="og:image:alt"]', 'content') ?? '');
    expect(alts.filter((alt) => /[。.]\s*[。.]/u.test(alt))).toEqual([]);
    expect(alts.filter((alt) => alt !== '').length).toBeGreaterThan(200);
  });
  test('says in its language that it is not official', () => {
    const wrong = onEveryPage((page) => {
      // A page shown inside another has room for the label only.
      if (page.isEmbedded)
        return [
          page.document.body.textContent.includes(translator(page.locale ?? 'zh')('site.unofficial'))
            ? null
            : 'no label',
        ];
      const languages = page.locale ? [page.locale] : locales;
      return languages.map((locale) => {
        const disclaimer = [...page.document.querySelectorAll('.disclaimer')].find(
          (element) => element.textContent.trim() === translator(locale)('site.disclaimer'),
        );
        if (!disclaimer || languageOf(disclaimer) !== languageTags[locale])
          return `no disclaimer in ${locale}`;
        return disclaimer.closest('.no-print, [hidden]') ? 'the disclaimer is not printed' : null;
      });
    });
    expect(wrong).toEqual([]);
  });
});

describe('every run of another language', () => {
  test('that is Chinese stands under lang zh-CN', () => {
    const wrong = onEveryPage((page) =>
      runs(page).map(({ text, element }) =>
        /\p{Script=Han}/u.test(text) && languageOf(element) !== languageTags.zh
          ? `<${element.tagName.toLowerCase()}> ${text.trim().slice(0, 60)}`
          : null,
      ),
    );
    expect(wrong).toEqual([]);
  });
  test('that is English stands under lang en', () => {
    // Three Latin words in a row are a phrase, not a name or an abbreviation.
    const phrase = /\p{Script=Latin}[\p{Script=Latin}’-]+(?: \p{Script=Latin}[\p{Script=Latin}’-]+){2}/u;
    const wrong = onEveryPage((page) =>
      runs(page).map(({ text, element }) => {
        if (languageOf(element) !== languageTags.zh || element.closest('head, pre, code, [data-clause]'))
          return null;
        const match = phrase.exec(text);
        return match ? `<${element.tagName.toLowerCase()}> ${match[0]}` : null;
      }),
    );
    expect(wrong).toEqual([]);
  });
  test('carries the right tag: a translation is English, a clause Chinese', () => {
    const wrong = onEveryPage(({ document }) =>
      [...document.querySelectorAll('[data-clause], [data-clause-en]')].map((element) => {
        const expected = element.hasAttribute('data-clause') ? languageTags.zh : languageTags.en;
        return element.getAttribute('lang') === expected ? null : element.outerHTML.slice(0, 80);
      }),
    );
    expect(wrong).toEqual([]);
  });
  test('uses only the two tags', () => {
    const wrong = onEveryPage(({ document }) =>
      [...document.querySelectorAll('[lang]')].map((element) => {
        const tag = element.getAttribute('lang') ?? '';
        return Object.values<string>(languageTags).includes(tag) ? null : `lang=${tag}`;
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test('no ASCII punctuation stands between Chinese characters', () => {
  const wrong = onEveryPage((page) =>
    [...blocks(page)].flatMap((text) =>
      [...text.matchAll(/.{0,9}\p{Script=Han}[,:;()[\]]+\p{Script=Han}.{0,9}/gu)].map(([found]) => found),
    ),
  );
  expect(wrong).toEqual([]);
});

test('no space stands between Chinese characters and digits in the official text', () => {
  const wrong = onEveryPage(({ document }) =>
    [...document.querySelectorAll('[data-clause]')].map(({ textContent }) =>
      /\p{Script=Han} |\d | \d| \p{Script=Han}/u.test(textContent) ? textContent : null,
    ),
  );
  expect(wrong).toEqual([]);
});

/** The text of a page block by block, so that neighbours in two blocks are not taken for neighbours in a sentence. */
function* blocks(page: Page): Generator<string> {
  for (const element of page.document.querySelectorAll(
    'p, li, dt, dd, th, td, h1, h2, h3, caption, summary, title, figcaption',
  )) {
    // What is shown as it was received keeps the marks it was received with.
    const block = element.cloneNode(true) as Element;
    for (const received of block.querySelectorAll('.as-received')) received.remove();
    yield block.textContent;
  }
}
