/** What a book says of itself: its contents and its package. */
import { create } from 'xmlbuilder2';
import { languagesOf, type Book, type BookEdition } from '#formats/book/book';
import { languageTags, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Chapter } from './chapters.ts';
import { pageOf, write } from './page.ts';

export function navPage(chapters: readonly Chapter[], book: Book, locale: Locale): string {
  const t = translator(locale);
  return pageOf(t('book.contents'), locale, (body) => {
    const nav = body.ele('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' });
    nav.ele('h1').txt(t('book.contents'));
    const list = nav.ele('ol');
    for (const { file, title, parts } of chapters) {
      const entry = list.ele('li');
      entry.ele('a', { href: file }).txt(title);
      const items = parts.flatMap((part) => (part.kind === 'item' ? [part] : []));
      if (items.length === 0) continue;
      const inner = entry.ele('ol');
      for (const item of items)
        inner
          .ele('li')
          .ele('a', { href: `${file}#item-${item.number}` })
          .txt(`${item.number}. ${item.title[locale]}`);
    }
    const marks = body.ele('nav', { 'epub:type': 'landmarks', hidden: 'hidden', id: 'landmarks' });
    marks.ele('h2').txt(book.plan.title[locale]);
    marks
      .ele('ol')
      .ele('li')
      .ele('a', { 'epub:type': 'bodymatter', href: chapters[0]?.file ?? '' })
      .txt(chapters[0]?.title ?? '');
  });
}

/** EPUB Accessibility 1.1: how it can be read, what it offers, and that nothing in it is a hazard. */
const access: readonly [string, string][] = [
  ['schema:accessMode', 'textual'],
  ['schema:accessModeSufficient', 'textual'],
  ['schema:accessibilityFeature', 'tableOfContents'],
  ['schema:accessibilityFeature', 'readingOrder'],
  ['schema:accessibilityFeature', 'structuralNavigation'],
  ['schema:accessibilityFeature', 'displayTransformability'],
  ['schema:accessibilityHazard', 'none'],
];

export function packageFile(
  chapters: readonly Chapter[],
  book: Book,
  edition: BookEdition,
  id: string,
): string {
  const languages = languagesOf(edition);
  const [locale = 'zh'] = languages;
  const t = translator(locale);
  const { plan, version } = book;
  const root = create({ version: '1.0', encoding: 'UTF-8' });
  const pack = root.ele('http://www.idpf.org/2007/opf', 'package', {
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': languageTags[locale],
    prefix: 'schema: http://schema.org/',
  });
  const dc = 'http://purl.org/dc/elements/1.1/';
  const meta = pack.ele('metadata', { 'xmlns:dc': dc });
  meta.ele(dc, 'dc:identifier', { id: 'id' }).txt(id);
  meta.ele(dc, 'dc:title').txt(plan.title[locale]);
  for (const language of languages) meta.ele(dc, 'dc:language').txt(languageTags[language]);
  meta.ele(dc, 'dc:creator').txt(plan.issuer[locale]);
  meta.ele(dc, 'dc:publisher').txt(t('data.publisher'));
  meta.ele(dc, 'dc:date').txt(version.date);
  meta.ele(dc, 'dc:source').txt(book.address[locale]);
  meta.ele(dc, 'dc:rights').txt(t('data.rights'));
  meta.ele(dc, 'dc:description').txt(t('site.disclaimer'));
  meta.ele('meta', { property: 'dcterms:modified' }).txt(`${version.date}T00:00:00Z`);
  for (const [property, value] of access) meta.ele('meta', { property }).txt(value);
  meta.ele('meta', { property: 'schema:accessibilitySummary' }).txt(t('book.access'));
  const manifest = pack.ele('manifest');
  manifest.ele('item', {
    id: 'nav',
    href: 'nav.xhtml',
    'media-type': 'application/xhtml+xml',
    properties: 'nav',
  });
  manifest.ele('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' });
  const spine = pack.ele('spine');
  for (const { file } of chapters) {
    const name = file.replace('.xhtml', '');
    manifest.ele('item', { id: name, href: file, 'media-type': 'application/xhtml+xml' });
    spine.ele('itemref', { idref: name });
  }
  return write(root);
}
