/** The interface's words. Each area's file has both languages: Chinese defines the keys, English must have every one. */
import type { Locale } from './locales.ts';
import * as cite from './words/cite.ts';
import * as corrections from './words/corrections.ts';
import * as data from './words/data.ts';
import * as document from './words/document.ts';
import * as home from './words/home.ts';
import * as item from './words/item.ts';
import * as plan from './words/plan.ts';
import * as responsibility from './words/responsibility.ts';
import * as search from './words/search.ts';
import * as settings from './words/settings.ts';
import * as site from './words/site.ts';
import * as tables from './words/tables.ts';
import * as terms from './words/terms.ts';
import * as units from './words/units.ts';
import * as verify from './words/verify.ts';

export const areas = {
  cite,
  corrections,
  data,
  document,
  home,
  item,
  plan,
  responsibility,
  search,
  settings,
  site,
  tables,
  terms,
  units,
  verify,
} as const;

const zh = {
  ...cite.zh,
  ...corrections.zh,
  ...data.zh,
  ...document.zh,
  ...home.zh,
  ...item.zh,
  ...plan.zh,
  ...responsibility.zh,
  ...search.zh,
  ...settings.zh,
  ...site.zh,
  ...tables.zh,
  ...terms.zh,
  ...units.zh,
  ...verify.zh,
};
const en = {
  ...cite.en,
  ...corrections.en,
  ...data.en,
  ...document.en,
  ...home.en,
  ...item.en,
  ...plan.en,
  ...responsibility.en,
  ...search.en,
  ...settings.en,
  ...site.en,
  ...tables.en,
  ...terms.en,
  ...units.en,
  ...verify.en,
};

export type Word = keyof typeof zh;
export const dictionaries: Readonly<Record<Locale, Readonly<Record<Word, string>>>> = { zh, en };

export type Params = Readonly<Record<string, string | number>>;

const fill = (template: string, params: Params): string =>
  template.replace(/\{(\w+)\}/gu, (_, key: string) => {
    const value = params[key];
    if (value === undefined) throw new Error(`“${template}” needs {${key}}`);
    return String(value);
  });

/** The words of one language: `t('item.number', { n: 6 })`. Throws when a placeholder is left empty. */
export const translator =
  (locale: Locale) =>
  (word: Word, params: Params = {}): string =>
    fill(dictionaries[locale][word], params);
