/** CSL-JSON. The type is regulation: with legislation, styles drop the document number. */
import { entryId } from './key.ts';
import { fullLocatorEn, fullLocatorZh } from './locator.ts';
import { accessHole, toRuns, type Run, type Work } from './work.ts';

/** Lists of CSL-JSON entries in one. */
export const joinCslJson = (lists: readonly string[]): string =>
  `[${lists.map((list) => list.slice(1, -1).trimEnd()).join(',')}\n]`;

/** A list of one CSL-JSON entry; the place cited stands in its note. */
export function cslJson(work: Work): Run[] {
  const { locator } = work;
  const place = locator ? `${fullLocatorZh(locator)} / ${fullLocatorEn(locator)}. ` : '';
  const entry = {
    id: entryId(work),
    type: 'regulation',
    language: 'zh-CN',
    author: [{ literal: work.issuer.zh }],
    title: work.noticeTitle.zh,
    'title-short': work.title.zh,
    number: work.documentNumber.zh,
    issued: { 'date-parts': [work.issuedOn.split('-').map(Number)] },
    ...(work.hasAccessDate ? { accessed: { 'date-parts': [[accessHole]] } } : {}),
    URL: work.url,
    note: `${place}Unofficial republication.`,
  };
  const json = JSON.stringify([entry], null, 2)
    .replace(`"${accessHole}"`, accessHole)
    // Date parts are short lists of numbers: one line each.
    .replace(/\[\s+\[([^\]]+)\]\s+\]/gu, (_, parts: string) => `[[${parts.trim().replace(/\s+/gu, ' ')}]]`);
  return toRuns(json, 'parts');
}
