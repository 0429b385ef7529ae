/** A page of a book as XHTML. */
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { languageTags, type Locale } from '#i18n/locales';

const xhtml = 'http://www.w3.org/1999/xhtml';
const ops = 'http://www.idpf.org/2007/ops';

export const write = (root: XMLBuilder): string => `${root.end({ prettyPrint: false })}\n`;

/** A page of the book; `fill` is given its body. */
export function pageOf(title: string, locale: Locale, fill: (body: XMLBuilder) => void): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' });
  root.dtd({});
  const html = root.ele(xhtml, 'html', {
    'xmlns:epub': ops,
    lang: languageTags[locale],
    'xml:lang': languageTags[locale],
  });
  const head = html.ele('head');
  head.ele('title').txt(title);
  head.ele('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' });
  fill(html.ele('body'));
  return write(root);
}

export const inLanguage = (locale: Locale): Record<string, string> => ({
  lang: languageTags[locale],
  'xml:lang': languageTags[locale],
});
