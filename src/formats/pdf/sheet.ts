/** The plan as a page to be printed: HTML of its own, so that a PDF needs no built site. */
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Element, ElementContent } from 'hast';
import {
  imprint,
  itemHeading,
  languagesOf,
  type Book,
  type BookEdition,
  type BookPart,
} from '#formats/book/book';
import { clauseLabel } from '#i18n/clause-label';
import { languageTags, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { sheetStyle } from './sheet-style.ts';

/** What stands on a sheet's foot goes into a style sheet as a string. */
const cssString = (text: string): string => JSON.stringify(text).replaceAll('<', '\\3c ');

const inLanguage = (name: string, className: string, locale: Locale, children: ElementContent[]): Element =>
  h(name, { className, lang: languageTags[locale] }, children);

function sentence(part: Extract<BookPart, { kind: 'clause' }>, locale: Locale): ElementContent[] {
  if (locale === 'en') return [{ type: 'text', value: part.en }];
  return part.zh.map(({ text, repair }): ElementContent =>
    repair ? h('ins', { className: 'repaired' }, text) : { type: 'text', value: text },
  );
}

function setPart(part: BookPart, edition: BookEdition): Element[] {
  const languages = languagesOf(edition);
  const each = (name: string, className: string, text: Record<Locale, string>): Element[] =>
    languages.map((locale, index) =>
      inLanguage(index === 0 ? name : 'p', index === 0 ? className : `translation of-${className}`, locale, [
        { type: 'text', value: text[locale] },
      ]),
    );
  switch (part.kind) {
    case 'line':
      return each(/Title$/u.test(part.role) ? 'h2' : 'p', `line line-${part.role}`, part.text);
    case 'section':
      return each('h2', 'section', part.title);
    case 'item':
      return each('h3', 'item', { zh: itemHeading(part, 'zh'), en: itemHeading(part, 'en') });
    case 'clause':
      return languages.map((locale, index) =>
        inLanguage('p', index === 0 ? 'clause' : 'translation', locale, [
          ...(index === 0
            ? [
                h('span', { className: 'number' }, clauseLabel(part.id, locale)),
                { type: 'text', value: ' ' } as const,
              ]
            : []),
          ...sentence(part, locale),
        ]),
      );
    default:
      return each('p', 'note', part.text);
  }
}

/** The repairs, at the end: what the underlined wording was as received, and why it is doubted. */
function repairs({ plan }: Book, locale: Locale): Element[] {
  const t = translator(locale);
  if (locale === 'en' || plan.repairs.length === 0) return [];
  return [
    h('section', { className: 'repairs' }, [
      h('h2', t('document.repairs')),
      h('p', t('document.repairsText')),
      h(
        'ol',
        plan.repairs.map(({ clause, received, proposed, reason }) =>
          h('li', `${clause} ${t('file.akn.repair', { received, proposed, reason: reason[locale] })}`),
        ),
      ),
    ]),
  ];
}

/** Input: a book, the edition, and the CSS that names its fonts. Output: a whole HTML page. */
export function sheet(book: Book, edition: BookEdition, fonts: string): string {
  const [first = 'zh'] = languagesOf(edition);
  const { plan } = book;
  const foot = `@page{@bottom-left{content:${cssString(imprint(book, first))}}}`;
  const page = h('html', { lang: languageTags[first] }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('title', plan.title[first]),
      h('style', `${fonts}${sheetStyle}${foot}`),
    ]),
    h('body', [
      h('main', [
        h('h1', plan.title[first]),
        h('p', { className: 'caution' }, [
          `${imprint(book, first)} `,
          h('a', { href: book.address[first] }, book.address[first]),
        ]),
        ...book.parts.flatMap((part) => setPart(part, edition)),
        ...repairs(book, first),
      ]),
    ]),
  ]);
  return `<!doctype html>${toHtml(page)}`;
}
