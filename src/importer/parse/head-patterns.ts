/** Elements of a document's head and end by their form, GB/T 9704—2012 and what is printed beside it. */
import { simplify } from '#text/simplified';

const han = '[〇零○Ｏ一二三四五六七八九十]';
const date = `(?:(\\d{4}|${han}{4})\\s*年\\s*(\\d{1,2}|${han}{1,3})\\s*月(?:\\s*(\\d{1,2}|${han}{1,3})\\s*日)?|(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2}))`;
const numberBody =
  '[\\p{Script=Han}×XＸ]{1,14}[〔（(［\\[【]\\s*(?:19|20|2\\d)\\d{2}\\s*[〕）)］\\]】]\\s*第?\\s*\\d{1,5}\\s*号';

export const documentNumberPattern = new RegExp(numberBody, 'u');
const documentNumberLine = new RegExp(`^(?:发文字号：|文号：)?(?:${numberBody})$`, 'u');
const dateLine = new RegExp(
  `^[（(]?(?:成文日期：|发布日期：|印发日期：|日期：)?${date}(?:印发|发布)?[)）]?$`,
  'u',
);
export const datePattern = new RegExp(date, 'u');

export const isDocumentNumberLine = (text: string): boolean => documentNumberLine.test(simplify(text));
export const isDateLine = (text: string): boolean => dateLine.test(simplify(text).replace(/\s/gu, ''));

const digits = '〇一二三四五六七八九';

function numberOf(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const plain = text.replace(/[零○Ｏ]/gu, '〇');
  if (plain.length === 4 && !plain.includes('十'))
    return Number([...plain].map((char) => digits.indexOf(char)).join(''));
  if (!plain.includes('十')) return Number([...plain].map((char) => digits.indexOf(char)).join(''));
  const [tens = '', ones = ''] = plain.split('十');
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones));
}

/** The date a text holds as YYYY-MM-DD; null when it holds none to the day, or no real one. */
export function isoDate(text: string): string | null {
  const match = datePattern.exec(simplify(text).replace(/\s/gu, ''));
  if (!match) return null;
  const [, y1, m1, d1, y2, m2, d2] = match;
  const [year, month, day] = [y1 ?? y2, m1 ?? m2, d1 ?? d2].map((part) =>
    part === undefined ? NaN : numberOf(part),
  );
  if (year === undefined || month === undefined || day === undefined || Number.isNaN(day)) return null;
  const real = new Date(Date.UTC(year, month - 1, day));
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return null;
  return real.toISOString().slice(0, 10);
}

/** A body alone on its line: 聊城市人民政府办公室, with 文件 behind it or not. */
export const isIssuerLine = (text: string): boolean =>
  /^[\p{Script=Han}（）、]{2,40}(?:人民政府|政府|办公室|办公厅|委员会|委|局|厅|部|署|领导小组|指挥部|院|会|党组|管委会|中心)(?:（[^（）]+）)?(?:文件|函)?$/u.test(
    simplify(text).replace(/\s/gu, ''),
  ) && ![...simplify(text)].some((char) => '。，：；'.includes(char));

/** How titles of plans and of the notices that issue them end. */
export const endsAsTitle = (text: string): boolean =>
  /(?:通知|方案|计划|规划|安排|要点|意见|清单|分工|分解|分解表|一览表|任务表|台账|措施|办法|决定|报告|目标|行动|部署|任务|表|细则|规定|批复|函|公告|通报|若干措施|举措|工作|项目|实事|纲要|政策)(?:（[^（）]+）)?$/u.test(
    simplify(text),
  );
