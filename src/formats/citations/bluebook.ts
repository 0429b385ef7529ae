/** The Bluebook, rule 20: foreign law by romanized title, characters, English title, issuer and place. */
import type { CitationFacts } from '#schema/plan';
import { englishDate } from './english-date.ts';
import { fullLocatorEn } from './locator.ts';
import type { Run, Work } from './work.ts';

export function bluebook(work: Work, latin: CitationFacts): Run[] {
  const { year, bluebookMonth, day } = englishDate(work.issuedOn);
  const titles = `${latin.bluebook} (${work.noticeTitle.zh}) [${work.noticeTitle.en}]`;
  const promulgated = `(promulgated by ${latin.bluebookIssuer}, ${bluebookMonth} ${day}, ${year})`;
  const place = work.locator ? `, ${fullLocatorEn(work.locator)}` : '';
  return [`${titles} ${promulgated}, ${work.documentNumber.en}${place} (China), ${work.url}.`];
}
