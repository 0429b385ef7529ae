/** Dates, numbers and lists as each language writes them. */
import { languageTags, type Locale } from './locales.ts';

/** 2022-03-25 → 2022年3月25日 / March 25, 2022 */
export const formatDate = (isoDate: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-US', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );

/** 2022-03 → 2022年3月 / March 2022 */
export const formatMonth = (isoMonth: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-US', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${isoMonth}-01T00:00:00Z`));

export const formatNumber = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(languageTags[locale]).format(value);

const englishList = new Intl.ListFormat('en', { type: 'conjunction' });

/** A, B, and C; with commas inside the parts, A, of B; and C, of D */
function formatEnglishList(parts: readonly string[]): string {
  if (!parts.some((part) => part.includes(', '))) return englishList.format(parts);
  return parts.map((part, at) => (at > 0 && at === parts.length - 1 ? `and ${part}` : part)).join('; ');
}

/** 1536 → 1.5 KB: in thousands of 1,024 bytes, one digit after the point below ten. */
export function formatBytes(bytes: number, locale: Locale): string {
  const kilobytes = bytes / 1024;
  const [value, unit] = kilobytes < 1024 ? [kilobytes, 'KB'] : [kilobytes / 1024, 'MB'];
  const digits = value < 10 ? 1 : 0;
  const number = new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: digits });
  return `${number.format(value)} ${unit}`;
}

/** 甲、乙、丙 / A, B, and C */
export const formatList = (parts: readonly string[], locale: Locale): string =>
  locale === 'zh' ? parts.join('、') : formatEnglishList(parts);
