/** The Chicago Manual of Style, 18th edition: names and titles in pinyin, characters and English. */
import type { CitationFacts } from '#schema/plan';
import { englishDate } from './english-date.ts';
import { itemLocatorEn } from './locator.ts';
import type { Run, Work } from './work.ts';

const title = (work: Work, latin: CitationFacts): Run[] => [
  { italic: latin.chicago },
  ` ${work.title.zh} [${latin.englishTitle}]`,
];

const date = ({ issuedOn }: Work): string => {
  const { year, month, day } = englishDate(issuedOn);
  return `${month} ${day}, ${year}`;
};

/** The footnote, with the place cited. */
export const chicagoNote = (work: Work, latin: CitationFacts): Run[] => [
  `${work.issuer.en} ${work.issuer.zh}, `,
  ...title(work, latin),
  `, ${[work.documentNumber.en, date(work), work.locator && itemLocatorEn(work.locator), work.url]
    .filter((part) => part !== null)
    .join(', ')}.`,
];

/** The entry of the bibliography, without the place cited. */
export const chicagoBibliography = (work: Work, latin: CitationFacts): Run[] => [
  `${work.issuer.en} ${work.issuer.zh}. `,
  ...title(work, latin),
  `. ${work.documentNumber.en}. ${date(work)}. ${work.url}.`,
];
