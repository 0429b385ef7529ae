/** How a place in a plan is named in a citation: 第三部分第6项第3句, pt. III, item 6, cl. 3. */
import { toChineseNumber } from '#text/grammar';
import type { Locator } from './work.ts';

const romanSteps = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** 1 … 39 in Roman numerals. */
export function toRoman(number: number): string {
  let rest = number;
  return romanSteps
    .map(([numeral, value]) => {
      const times = Math.floor(rest / value);
      rest -= times * value;
      return numeral.repeat(times);
    })
    .join('');
}

/** 第6项第3句 */
export const itemLocatorZh = ({ item, clause }: Locator): string =>
  `第${item}项${clause === null ? '' : `第${clause}句`}`;

/** 第三部分第6项第3句 */
export const fullLocatorZh = (locator: Locator): string =>
  `第${toChineseNumber(locator.section)}部分${itemLocatorZh(locator)}`;

/** item 6, cl. 3 */
export const itemLocatorEn = ({ item, clause }: Locator): string =>
  `item ${item}${clause === null ? '' : `, cl. ${clause}`}`;

/** pt. III, item 6, cl. 3 */
export const fullLocatorEn = (locator: Locator): string =>
  `pt. ${toRoman(locator.section)}, ${itemLocatorEn(locator)}`;
