/** What the bodies in a role are called: lead units, and of one alone the lead unit. */
import type { Role } from '#text/grammar';
import type { Item } from '#model/library';
import type { Locale } from './locales.ts';
import { translator } from './translate.ts';

export function roleLabel(role: Role, { lead }: Pick<Item, 'lead'>, locale: Locale): string {
  const t = translator(locale);
  return role === 'lead' && lead.length === 1 ? t('item.lead.one') : t(`item.${role}`);
}
