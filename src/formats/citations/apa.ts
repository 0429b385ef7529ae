/**
 * APA, 7th edition: report of a government agency, title in pinyin with an English rendering.
 * The APA style of citeproc drops the author of a regulation and cannot set the translated title.
 */
import type { CitationFacts } from '#schema/plan';
import { englishDate } from './english-date.ts';
import { itemLocatorEn } from './locator.ts';
import type { Run, Work } from './work.ts';

/** The entry of the list of references; the place cited stands only in the text. */
export function apaReference({ issuer, issuedOn, documentNumber, url }: Work, latin: CitationFacts): Run[] {
  const { year, month, day } = englishDate(issuedOn);
  return [
    `${issuer.en}. (${year}, ${month} ${day}). `,
    { italic: latin.apa },
    ` [${latin.englishTitle}] (${documentNumber.en}). ${url}`,
  ];
}

/** (Issuer, year, place), for the running text. */
export const apaInText = ({ issuer, issuedOn, locator }: Work): Run[] => [
  `(${issuer.en}, ${issuedOn.slice(0, 4)}${locator ? `, ${itemLocatorEn(locator)}` : ''})`,
];
