/** The page of a plan's versions: each with its day and file, and what differs from the one before. */
import { differences } from '#formats/versions/differences';
import type { Snapshot } from '#formats/versions/snapshot';
import { clauseLabel } from '#i18n/clause-label';
import { formatDate } from '#i18n/format';
import { languageTags, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Plan } from '#model/library';
import { clausePage, dataFiles, file, href } from '#urls';

export interface Place {
  label: string;
  /** The page of the place, where it is a sentence's. */
  to: string | null;
  lang: string;
  isOfficial: boolean;
  before: string | null;
  after: string | null;
}

export interface VersionShown {
  number: number;
  date: string;
  isoDate: string;
  digest: string;
  file: string;
  places: Place[];
}

function labelOf(place: string, locale: Locale): string {
  const t = translator(locale);
  const [kind, number = ''] = place.split('-');
  if (kind === 'item') return t('item.number', { n: number });
  if (kind === 'section') return t('section.number', { numeral: number });
  return /\d/u.test(place) ? clauseLabel(place, locale) : t('versions.head');
}

/** Input: the plan's versions, oldest first. Output: newest first. */
export const versionsPage = (plan: Plan, snapshots: readonly Snapshot[], locale: Locale): VersionShown[] =>
  snapshots
    .map((snapshot, index): VersionShown => {
      const before = snapshots[index - 1];
      const changed = before ? differences(before, snapshot) : [];
      return {
        number: snapshot.version,
        date: formatDate(snapshot.date, locale),
        isoDate: snapshot.date,
        digest: snapshot.digest,
        file: file(dataFiles.version(plan.id, snapshot.version)),
        places: changed.map(({ place, language, before: old, after }) => ({
          label: labelOf(place, locale),
          to: /^\d/u.test(place) ? href(locale, clausePage(plan.id, place)) : null,
          lang: languageTags[language],
          isOfficial: language === 'zh',
          before: old,
          after,
        })),
      };
    })
    .reverse();
