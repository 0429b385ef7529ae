/** Who leads an item, in a few words. */
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { bodyName } from '#model/bodies';
import type { Item, Plan } from '#model/library';

/** Names shown before the rest are counted. */
const shown = 3;

/** 市司法局、市政府办公室等7个: names in printed order, the rest counted. */
export function fewNames(names: readonly string[], locale: Locale): string {
  const t = translator(locale);
  const separator = t('list.separator');
  if (names.length <= shown) return names.join(separator);
  return t('home.leads', { names: names.slice(0, shown - 1).join(separator), n: names.length });
}

/** The units that lead an item; what is said where the plan names none. */
export const leadNames = (plan: Plan, { lead }: Item, locale: Locale): string =>
  lead.length === 0
    ? translator(locale)('item.noLead')
    : fewNames(
        lead.map((id) => bodyName(plan, id)[locale]),
        locale,
      );
