/** The interface's words. Each area's file has both languages: Chinese defines the keys, English must have every one. */
import { fill, fillKnown, type Params } from './fill.ts';
import type { Locale } from './locales.ts';
import * as book from '#i18n/words/book';
import * as cite from '#i18n/words/cite';
import * as copy from '#i18n/words/copy';
import * as corrections from '#i18n/words/corrections';
import * as data from '#i18n/words/data';
import * as document from '#i18n/words/document';
import * as drafts from '#i18n/words/drafts';
import * as followUp from '#i18n/words/followUp';
import * as home from '#i18n/words/home';
import * as item from '#i18n/words/item';
import * as offers from '#i18n/words/offers';
import * as lineage from '#i18n/words/lineage';
import * as plan from '#i18n/words/plan';
import * as responsibility from '#i18n/words/responsibility';
import * as search from '#i18n/words/search';
import * as sentence from '#i18n/words/sentence';
import * as settings from '#i18n/words/settings';
import * as site from '#i18n/words/site';
import * as tables from '#i18n/words/tables';
import * as terms from '#i18n/words/terms';
import * as units from '#i18n/words/units';
import * as verify from '#i18n/words/verify';

export const areas = {
  book,
  cite,
  copy,
  corrections,
  data,
  document,
  drafts,
  followUp,
  home,
  item,
  offers,
  lineage,
  plan,
  responsibility,
  search,
  sentence,
  settings,
  site,
  tables,
  terms,
  units,
  verify,
} as const;

const zh = {
  ...book.zh,
  ...cite.zh,
  ...copy.zh,
  ...corrections.zh,
  ...data.zh,
  ...document.zh,
  ...drafts.zh,
  ...followUp.zh,
  ...home.zh,
  ...item.zh,
  ...offers.zh,
  ...lineage.zh,
  ...plan.zh,
  ...responsibility.zh,
  ...search.zh,
  ...sentence.zh,
  ...settings.zh,
  ...site.zh,
  ...tables.zh,
  ...terms.zh,
  ...units.zh,
  ...verify.zh,
};
const en = {
  ...book.en,
  ...cite.en,
  ...copy.en,
  ...corrections.en,
  ...data.en,
  ...document.en,
  ...drafts.en,
  ...followUp.en,
  ...home.en,
  ...item.en,
  ...offers.en,
  ...lineage.en,
  ...plan.en,
  ...responsibility.en,
  ...search.en,
  ...sentence.en,
  ...settings.en,
  ...site.en,
  ...tables.en,
  ...terms.en,
  ...units.en,
  ...verify.en,
};

export type Word = keyof typeof zh;
export const dictionaries: Readonly<Record<Locale, Readonly<Record<Word, string>>>> = { zh, en };

/** The words of one language: `t('item.number', { n: 6 })`. Throws when a placeholder is left empty. */
export const translator =
  (locale: Locale) =>
  (word: Word, params: Params = {}): string =>
    fill(dictionaries[locale][word], params);

/** The attribute data-words of an element whose script speaks: these words, with what is known filled in. */
export const browserWords = (locale: Locale, words: readonly Word[], known: Params = {}): string =>
  JSON.stringify(
    Object.fromEntries(words.map((word) => [word, fillKnown(dictionaries[locale][word], known)])),
  );
