/** English of what every head has: document number, date, annotation, issuer. */
import { pinyin } from 'pinyin-pro';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** 聊政办字〔2022〕9号 → Liao Zheng Ban Zi [2022] No. 9 */
export function documentNumberEnglish(printed: string): string | null {
  const match = /^(\p{Script=Han}+)〔(\d{4})〕(\d+)号$/u.exec(printed);
  if (!match) return null;
  const [, letters = '', year = '', number = ''] = match;
  const words = pinyin(letters, { toneType: 'none', type: 'array' }).map(
    (each) => each.charAt(0).toUpperCase() + each.slice(1),
  );
  return `${words.join(' ')} [${year}] No. ${number}`;
}

/** 2022-03-25 → March 25, 2022 */
export function dateEnglish(iso: string): string | null {
  const [year, month, day] = iso.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  return name && day ? `${name} ${day}, ${year}` : null;
}

/** Annotations that documents have word for word. */
export const annotationEnglish = (printed: string): string | null =>
  printed === '（此件公开发布）' ? '(This document is released to the public.)' : null;
