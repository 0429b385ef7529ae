/** The lexicon of concepts → what the browser loads of it in one language. */
import type { LexiconData } from '#engines/search/data';
import { isHan, keyOf, stem } from '#engines/search/fold';
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

/** Whether a piece of Chinese is made of words of a set alone. */
const isMadeOf = (piece: string, words: ReadonlySet<string>): boolean =>
  piece === '' ||
  Array.from({ length: Math.min(6, piece.length) }, (_, at) => at + 1).some(
    (size) => words.has(piece.slice(0, size)) && isMadeOf(piece.slice(size), words),
  );

/** Expressions without those that another of the same concept stands in, with passing words around it: they go by it. */
const needed = (all: readonly string[], passing: ReadonlySet<string>): string[] =>
  all.filter(
    (text) =>
      !isHan(text) ||
      !all.some((part) => {
        const at = part !== text && part.length > 1 ? text.indexOf(part) : -1;
        return (
          at !== -1 && isMadeOf(text.slice(0, at), passing) && isMadeOf(text.slice(at + part.length), passing)
        );
      }),
  );

export function lexiconOf({ lexicon }: Library, locale: Locale): LexiconData {
  const kin = joined(lexicon.kin[locale].map((family) => [...new Set(family.map(compared))].join(',')));
  const read = openKin(kin);
  const passing = new Set(lexicon.passing[locale].map(compared));
  return {
    concepts: lexicon.concepts.map(({ label, say, adds }) => ({
      label: label[locale],
      say: joined(needed([...new Set(say[locale].map((text) => read(compared(text))))].sort(), passing)),
      ...(adds ? { adds } : {}),
    })),
    kin,
    passing: joined([...new Set(lexicon.passing[locale].map(compared))].sort()),
    common: joined([...new Set(lexicon.common[locale].map(compared))].sort()),
  };
}
