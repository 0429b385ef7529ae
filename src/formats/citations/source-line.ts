/**
 * The line that goes with a copied quotation, in the language of the quotation. The same line serves an
 * item and each of its clauses: [[…]] stands for a clause and goes for the item, {clause} is the clause's
 * number, {url} the address of the page.
 */
import { apaReference } from './apa.ts';
import { faxue } from './faxue.ts';
import { fullLocatorEn } from './locator.ts';
import { runsText, type Work } from './work.ts';

const clauseSlot = ({ locator }: Work, slot: string): string =>
  locator?.clause === null ? `[[${slot}]]` : '';

const law = (work: Work): string =>
  `${runsText(faxue(work), '').replace(/。$/u, '')}${clauseSlot(work, '第{clause}句')}`;

/**
 * ——《…的通知》（聊政办字〔2022〕9号），第三部分第6项第3句（非官方转载： https://… ）. The address has air about it: software
 * takes a full-width bracket beside it along.
 */
export const sourceZh = (work: Work): string => `——${law(work)}（非官方转载： {url} ）`;

/** — 2022 Work Plan … (Liao Zheng Ban Zi [2022] No. 9), pt. III, item 6, cl. 3 (unofficial translation: https://…) */
export function sourceEn(work: Work): string {
  const place = work.locator ? `, ${fullLocatorEn(work.locator)}` : '';
  const where = `${work.title.en} (${work.documentNumber.en})${place}${clauseSlot(work, ', cl. {clause}')}`;
  return `— ${where} (unofficial translation: {url})`;
}

/** What “copy the citation” gives a reader of one language, for an item and its clauses alike: 《法学引注手册》, or APA. */
export function citationTemplate(work: Work, locale: 'zh' | 'en'): string {
  if (locale === 'zh' || !work.latin) return `${law(work)}。`;
  return runsText(apaReference({ ...work, url: '{url}' }, work.latin), '');
}
