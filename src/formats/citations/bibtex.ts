/** BibTeX, with the fields gbt7714 and biblatex read beside the classic ones. */
import { englishDate } from './english-date.ts';
import { fullLocatorZh } from './locator.ts';
import { entryId } from './key.ts';
import { accessHole, toRuns, type Run, type Work } from './work.ts';

/** Marks that mean something to TeX. */
const escape = (text: string): string => text.replace(/[&%$#_{}]/gu, '\\$&');

export function bibtex(work: Work): Run[] {
  const { year, bibtexMonth } = englishDate(work.issuedOn);
  const place = work.locator ? `${fullLocatorZh(work.locator)}；` : '';
  const fields = [
    ['author', `{{${escape(work.issuer.zh)}}}`],
    ['title', `{${escape(work.noticeTitle.zh)}}`],
    ['number', `{${escape(work.documentNumber.zh)}}`],
    ['howpublished', `{${escape(work.documentNumber.zh)}}`],
    ['year', `{${year}}`],
    ['month', bibtexMonth],
    ['date', `{${work.issuedOn}}`],
    ['note', `{${place}非官方转载}`],
    ['url', `{${work.url}}`],
    ...(work.hasAccessDate ? [['urldate', `{${accessHole}}`] as const] : []),
    ['langid', '{chinese}'],
    ['mark', '{EB}'],
    ['medium', '{OL}'],
  ] as const;
  const lines = fields.map(([name, value]) => `  ${name.padEnd(13)}= ${value}`);
  return toRuns(`@misc{${entryId(work)},\n${lines.join(',\n')}\n}`);
}
