/** What a reader calls a clause. */
import type { Locale } from './locales.ts';
import { translator } from './translate.ts';

/** 6.3 as it is; notice.1 and preamble.1 in words: 引言第1句 / Preamble, clause 1 */
export function clauseLabel(id: string, locale: Locale): string {
  const t = translator(locale);
  const [, part, n] = /^(notice|preamble)\.(.+)$/u.exec(id) ?? [];
  if (n === undefined) return id;
  return t('clause.outside', { part: t(part === 'notice' ? 'plan.notice' : 'plan.preamble'), n });
}
