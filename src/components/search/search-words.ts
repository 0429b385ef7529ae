/** The words of search in the browser: templates by word → a translator. The dictionaries stay on the server. */
import type { Word } from '#i18n/translate';

export type Words = (word: Word, params?: Record<string, string | number>) => string;

export const wordsFrom =
  (texts: Record<string, string>): Words =>
  (word, params = {}) =>
    (texts[word] ?? '').replace(/\{(\w+)\}/gu, (_, key: string) => String(params[key] ?? ''));
