/** What a reader calls a part of a plan that something concerns, by its id. */
import { clauseLabel } from './clause-label.ts';
import type { Locale } from './locales.ts';
import { sectionNumber } from './section-label.ts';
import { translator } from './translate.ts';

/** item-6 → 第6项, section-3 → 第三部分, head → 公文信息, preamble.1 → 引言第1句; other ids as they are. */
export function partLabel(id: string, locale: Locale): string {
  const t = translator(locale);
  const [, kind, n = ''] = /^(item|section)-(\d+)$/u.exec(id) ?? [];
  if (kind === 'item') return t('item.number', { n });
  if (kind === 'section') return sectionNumber(Number(n), locale);
  return id === 'head' ? t('plan.document') : clauseLabel(id, locale);
}
