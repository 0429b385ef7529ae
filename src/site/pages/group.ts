/** A collective name: whose it is, what the editors take it to mean, who belongs to it, and which items use it. */
import { languageTags, otherLocale, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { groupLabel, unitLabel } from '#model/bodies';
import type { Group, Library } from '#model/library';
import { hasSeveralPlans, ownerOf, plansFor } from '#model/plans';
import { href, routes } from '#urls';

/** A roster with the names of its members; a member that is no unit of the library is left out. */
const rosterView = ({ units }: Library, roster: Group['rosters'][number], locale: Locale) => ({
  ...roster,
  members: roster.members.flatMap((member) => {
    const unit = units.find(({ id }) => id === member.unit);
    return unit ? [{ ...member, name: unitLabel(unit)[locale], to: href(locale, routes.unit(unit.id)) }] : [];
  }),
});

export type RosterView = ReturnType<typeof rosterView>;

export function groupPage(library: Library, group: Group, locale: Locale) {
  const other = otherLocale(locale);
  const label = groupLabel(group);
  const name = locale === 'en' ? label.en.charAt(0).toUpperCase() + label.en.slice(1) : label.zh;
  return {
    name,
    title: translator(locale)('group.pageTitle', { name }),
    other: { text: label[other], lang: languageTags[other] },
    /** Whose body it is, where the site holds plans of several jurisdictions. */
    owner: ownerOf(library, group)?.[locale],
    meaning: group.meaning[locale],
    rosters: group.rosters.map((roster) => rosterView(library, roster, locale)),
    plans: plansFor(library, group),
    isAlone: !hasSeveralPlans(library),
  };
}

export type GroupPage = ReturnType<typeof groupPage>;
