/**
 * GB/T 7714, the Chinese standard for references. No package brings its styles, so these are templates.
 * The place in the plan does not stand in the reference but beside its mark in the text.
 */
import { itemLocatorZh } from './locator.ts';
import { accessHole, toRuns, type Run, type Work } from './work.ts';

const tail2025 = ({ noticeTitle, documentNumber, issuedOn, url }: Work): string =>
  `${noticeTitle.zh}：${documentNumber.zh}[EB/OL]. （${issuedOn}）[${accessHole}]. ${url}.`;

/** GB/T 7714—2025, in force since 2026-07-01: numeric. */
export const gbt2025Numeric = (work: Work): Run[] => toRuns(`${work.issuer.zh}. ${tail2025(work)}`);

/** GB/T 7714—2025: author and date. */
export const gbt2025AuthorDate = (work: Work): Run[] =>
  toRuns(`${work.issuer.zh}，${work.issuedOn.slice(0, 4)}. ${tail2025(work)}`);

/** GB/T 7714—2015: numeric, half-width marks, archive document A. */
export const gbt2015Numeric = ({ issuer, noticeTitle, documentNumber, issuedOn, url }: Work): Run[] =>
  toRuns(
    `${issuer.zh}. ${noticeTitle.zh}: ${documentNumber.zh}[A/OL]. (${issuedOn})[${accessHole}]. ${url}.`,
  );

/** What stands in the text: mark and place. Null when the whole plan is cited. */
export const gbtInText = ({ locator, issuer, issuedOn }: Work): Run[] | null =>
  locator && [
    `正文引注：……[1]${itemLocatorZh(locator)} （著者-出版年制：（${issuer.zh}，${issuedOn.slice(0, 4)}）${itemLocatorZh(locator)}）`,
  ];
