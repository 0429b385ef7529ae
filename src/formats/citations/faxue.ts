/** 《法学引注手册》（第二版）: a normative document by title, number and place. */
import { fullLocatorZh } from './locator.ts';
import type { Run, Work } from './work.ts';

export const faxue = ({ noticeTitle, documentNumber, locator }: Work): Run[] => [
  `《${noticeTitle.zh}》（${documentNumber.zh}）${locator ? `，${fullLocatorZh(locator)}` : ''}。`,
];
