/** What a reader calls a section. */
import { toChineseNumber } from '#text/grammar';
import type { Bilingual } from '#schema/fields';
import type { Locale } from './locales.ts';
import { translator } from './translate.ts';

/** 三 in Chinese, 3 in English. */
export const sectionNumeral = (number: number, locale: Locale): string =>
  locale === 'zh' ? toChineseNumber(number) : String(number);

/** 第三部分 / Section 3 */
export const sectionNumber = (number: number, locale: Locale): string =>
  translator(locale)('section.number', { numeral: sectionNumeral(number, locale) });

/** 三、着力打造公开透明法治环境 / 3. Foster … */
export const sectionLabel = (
  { number, title }: { number: number; title: Bilingual },
  locale: Locale,
): string =>
  translator(locale)('section.label', { numeral: sectionNumeral(number, locale), title: title[locale] });
