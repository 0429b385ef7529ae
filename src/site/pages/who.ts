/** Who is to do an item, in the visual code of responsibility. */
import type { Locale } from '#i18n/locales';
import { roleLabel } from '#i18n/role-label';
import { translator } from '#i18n/translate';
import { bodyLabel, bodyOf } from '#model/bodies';
import type { Item, Library } from '#model/library';
import type { Look } from '#model/matrix';
import type { Bilingual } from '#schema/fields';
import { roles, type Role } from '#text/grammar';
import { href, routes } from '#urls';

export interface BodyMark {
  look: Look;
  label: Bilingual;
  to: string;
  /** What stands beside the name: named first, sole lead, not listed, how many. */
  words: string[];
}

export interface RoleRow {
  label: string;
  marks: BodyMark[];
  /** What is said where nobody is named. */
  none: string;
}

function markOf(id: string, role: Role, item: Item, library: Library, locale: Locale): BodyMark {
  const t = translator(locale);
  const body = bodyOf(library, id);
  const isFirst = role === 'lead' && item.lead[0] === id;
  const lead = isFirst ? 'lead' : 'joint';
  const leadWords = isFirst ? [t(item.lead.length === 1 ? 'item.sole' : 'item.first')] : [];
  if (body.kind === 'unit') {
    return {
      look: role === 'lead' ? lead : 'member',
      label: bodyLabel(body),
      to: href(locale, routes.unit(id)),
      words: leadWords,
    };
  }
  const { group } = body;
  const isOpen = group.scope !== 'all';
  const other = isOpen ? 'possible' : 'member';
  return {
    look: role === 'lead' ? lead : other,
    label: bodyLabel(body),
    to: href(locale, routes.group(id)),
    words: [
      ...leadWords,
      ...(isOpen ? [t('item.unlisted')] : []),
      ...(group.roster.complete && !isOpen ? [t('item.members', { n: group.roster.members.length })] : []),
    ],
  };
}

/** One row for each role, in the order of the note. */
export function whoOf(item: Item, library: Library, locale: Locale): RoleRow[] {
  const t = translator(locale);
  const none = { lead: t('item.noLead'), responsible: t('item.noResponsible'), support: '', unspecified: '' };
  // What a note does not say is said of lead and responsible only, and where nobody is named without a part.
  const isTold = (role: Role) =>
    item[role].length > 0 || (none[role] !== '' && item.unspecified.length === 0);
  return roles.filter(isTold).map((role) => ({
    label: roleLabel(role, item, locale),
    marks: item[role].map((id) => markOf(id, role, item, library, locale)),
    none: none[role],
  }));
}
