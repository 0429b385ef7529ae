/** The lexicon of concepts → what the browser loads of it in one language. */
import type { LexiconData } from '#engines/search/data';
import { keyOf, stem } from '#engines/search/fold';
import { openKin } from '#engines/search/kin';
import type { Locale } from '#i18n/locales';
import type { Library } from '#model/library';
import { joined } from './joined.ts';

/** An expression as it is compared: Chinese and numbers as keys, English as the stems of its words. */
const compared = (text: string): string =>
  keyOf(text)
    .split(' ')
    .map((word) => stem(word))
    .join(' ');

export function lexiconOf({ lexicon }: Library, locale: Locale): LexiconData {
  const kin = joined(lexicon.kin[locale].map((family) => [...new Set(family.map(compared))].join(',')));
  const read = openKin(kin);
  return {
    concepts: lexicon.concepts.map(({ label, say, adds }) => ({
      label: label[locale],
      say: joined([...new Set(say[locale].map((text) => read(compared(text))))].sort()),
      ...(adds ? { adds } : {}),
    })),
    kin,
    passing: joined([...new Set(lexicon.passing[locale].map(compared))].sort()),
    common: joined([...new Set(lexicon.common[locale].map(compared))].sort()),
  };
}
