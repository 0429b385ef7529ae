/**
 * How words reach the browser: as templates by word, in the attribute data-words of the element whose script speaks;
 * the dictionaries stay on the server. Scripts that load late bring a file of words with them, and read it here too.
 */
import { fill, filledParts, type Params } from './fill.ts';
import type { Locale } from './locales.ts';
import type { Word } from './translate.ts';

export interface Words {
  (word: Word, params?: Params): string;
  /** The same with elements in its places. */
  parts: <Part>(word: Word, parts: Readonly<Record<string, Part>>) => (string | Part)[];
  /** Whether the word came along. */
  has: (word: string) => boolean;
}

/** Throws for a word that did not come along. */
export function wordsFrom(texts: Readonly<Record<string, string>>): Words {
  const template = (word: Word): string => {
    const text = texts[word];
    if (text === undefined) throw new Error(`the word ${word} is not here`);
    return text;
  };
  const words = (word: Word, params: Params = {}) => fill(template(word), params);
  return Object.assign(words, {
    parts: <Part>(word: Word, parts: Readonly<Record<string, Part>>) => filledParts(template(word), parts),
    has: (word: string) => word in texts,
  });
}

/** The words an element carries. */
export const wordsIn = (element: HTMLElement): Words =>
  wordsFrom(JSON.parse(element.dataset['words'] ?? '{}') as Record<string, string>);

/** The words of a file that a late script brings along, in the language of the page. */
export const wordsOfPage = (area: Readonly<Record<Locale, Readonly<Record<string, string>>>>): Words =>
  wordsFrom(document.documentElement.lang === 'en' ? area.en : area.zh);
