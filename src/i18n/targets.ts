import type { Target } from '#model/library';
import { formatNumber } from './format.ts';
import type { Locale } from './locales.ts';
import { translator } from './translate.ts';

/** A target's value as a phrase: at least 2 lectures; — where it has none. */
export function targetValue(target: Target, locale: Locale): string {
  const t = translator(locale);
  if (target.value === undefined) return t('targets.noValue');
  const unit = target.unit?.[locale] ?? '';
  const value = formatNumber(target.value, locale);
  const phrase = t(`targets.${target.comparator ?? 'exactly'}`, { value, unit });
  return unit === '%' ? phrase.replace(' %', '%') : phrase;
}
