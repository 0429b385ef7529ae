/** What the copy buttons put on the clipboard. It is small, for every item page carries it. */

import { wordsOfPage } from '#i18n/browser-words';
import { fill } from '#i18n/fill';
import * as copy from '#i18n/words/copy';
import { escaped } from '#text/markup';

/** The same text plain and as HTML. */
export interface Copied {
  text: string;
  html: string;
}

/** A quotation in one language: its tag, the words, the line that says where they are from. */
export interface Quotation {
  lang: string;
  words: string;
  source: string;
}

export const plain = (text: string): Copied => ({ text, html: escaped(text) });

/** Quotations one after the other. */
export const quoted = (quotations: readonly Quotation[]): Copied => ({
  text: quotations.map(({ words, source }) => `${words}\n${source}`).join('\n\n'),
  html: quotations
    .map(
      ({ lang, words, source }) =>
        `<blockquote lang="${lang}">${escaped(words)}</blockquote><p>${escaped(source)}</p>`,
    )
    .join(''),
});

/** A source line: [[…]] stays for a clause and goes for an item; {clause} is the clause's number, {url} the address. */
export const sourceLine = (template: string | undefined, clause: string, url: string): string =>
  fill((template ?? '').replace(/\[\[(.*)\]\]/u, clause && '$1'), { clause, url });

/** What a button of the copy menu copies, of the clause the menu was put into or of the whole page. */
export function copiedBy(what: string, { dataset }: HTMLElement, clause: Element | null): Copied {
  const number = clause?.id.slice(1) ?? '';
  const url = `${dataset['url'] ?? ''}${number && `${number}/`}`;
  if (what === 'link') return plain(url);
  if (what === 'cite') return plain(sourceLine(dataset['cite'], number, url));
  const all = (selector: string) => [...(clause ?? document).querySelectorAll<HTMLElement>(selector)];
  const words = (selector: string, separator: string) =>
    all(selector)
      .map((each) => each.textContent.trim())
      .join(separator);
  const repairs = all('[data-clause] [data-received]').map(
    (repair) =>
      `\n${wordsOfPage(copy)('copy.repair', { text: repair.textContent, received: repair.dataset['received'] ?? '' })}`,
  );
  const quotations = {
    zh: {
      lang: 'zh-CN',
      words: words('[data-clause]', ''),
      source: sourceLine(dataset['zh'], number, url) + repairs.join(''),
    },
    en: { lang: 'en', words: words('[data-clause-en]', ' '), source: sourceLine(dataset['en'], number, url) },
  };
  return quoted(what === 'both' ? [quotations.zh, quotations.en] : [quotations[what === 'zh' ? 'zh' : 'en']]);
}
