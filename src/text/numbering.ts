/**
 * How the parts of official texts are numbered, as data: GB/T 9704—2012 has 一、 （一） 1. （1）; what governments print
 * beside it has a row here too.
 */
import { chineseNumber } from './grammar.ts';
import { simplify } from './simplified.ts';

const han = '[一二三四五六七八九十]{1,3}';
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const stopped = '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛';
const bracketed = '⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇';
const hanBracketed = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';

/** From the widest part to the narrowest, which is only a guess: the order in a text is read off the text. */
export const numberings = {
  part: new RegExp(`^第(${han}|\\d{1,2})(?:部分|[章编篇])[、：:，]?\\s*`, 'u'),
  section: new RegExp(`^第(${han}|\\d{1,2})节[、：:，]?\\s*`, 'u'),
  han: new RegExp(`^(${han})(?:[、．.]|\\s+(?=\\p{Script=Han}))\\s*`, 'u'),
  article: new RegExp(`^第(${han}|\\d{1,3})条[、：:]?\\s*`, 'u'),
  task: new RegExp(
    `^(?:(?:重点|主要|工作|专项)?(?:任务|事项|项目|行动|举措))(${han}|\\d{1,3})(?:[、：:．.\\s]\\s*|$)`,
    'u',
  ),
  'han-bracket': new RegExp(`^(?:[（(〔]\\s*(${han})\\s*[)）〕]|([${hanBracketed}]))\\s*[、．.]?\\s*`, 'u'),
  figure: new RegExp(
    `^(?:(\\d{1,3})\\s*(?:[．.](?:(?!\\d)|(?=\\d{4}年|\\d{1,2}月))|、|\\s+(?=[\\p{Script=Han}“《]))|([${stopped}]))\\s*`,
    'u',
  ),
  decimal:
    /^(\d{1,2}[.\-—–]\d{1,2}(?:[.\-—–]\d{1,2})?)(?:[、．.]\s*|\s+|(?=[\p{Script=Han}“《](?!分|个|万|亿|元|倍|级|版|[％%])))/u,
  'figure-bracket': new RegExp(`^(?:[（(]\\s*(\\d{1,3})\\s*[)）]|([${bracketed}]))\\s*[、．.]?\\s*`, 'u'),
  'figure-half': /^(\d{1,3})\s*[)）]\s*[、．.]?\s*/u,
  circled: new RegExp(`^([${circled}])\\s*[、．.]?\\s*`, 'u'),
  letter: /^([A-Za-z])[.．、](?!\w)\s*/u,
  bullet: /^[●■◆▲★◇○◎▪•·➢✦☆□△※＊*—-]\s*(?=[\p{Script=Han}“《])/u,
} as const satisfies Record<string, RegExp>;

export type Numbering = keyof typeof numberings;
export const numberingStyles = Object.keys(numberings) as Numbering[];

/** The numbering a line begins with. */
export interface Marker {
  style: Numbering;
  /** 1, 2, 3 …; 0 for a bullet; the last part of 1.2.3. */
  value: number;
  /** As printed, without the mark or space that follows: 1, （一）, 第三条. */
  label: string;
  /** UTF-16 length of the label with what separates it from the text. */
  length: number;
}

const positionIn = (char: string): number => {
  for (const row of [circled, stopped, bracketed, hanBracketed]) {
    const at = row.indexOf(char);
    if (at !== -1) return at + 1;
  }
  return 0;
};

function valueOf(number: string): number {
  if (/^\d+$/u.test(number)) return Number(number);
  if (/[.\-—–]/u.test(number)) return Number(number.split(/[.\-—–]/u).at(-1));
  if (/^[A-Za-z]$/u.test(number)) return number.toUpperCase().charCodeAt(0) - 64;
  return positionIn(number) || chineseNumber(number);
}

/** A number that only a space sets off, where the canonical text has no space left: 1 推进, 一 总则. */
function spaced(line: string, view: string, gap: number): Marker[] {
  const number = view.slice(0, gap);
  const task = gap < 4 ? null : numberings.task.exec(number);
  if (task && task[0].length === gap)
    return [{ style: 'task', value: valueOf(task[1] ?? ''), label: line.slice(0, gap), length: gap }];
  if (gap > 3) return [];
  const style = /^\d{1,3}$/u.test(number)
    ? 'figure'
    : new RegExp(`^${han}$`, 'u').test(number)
      ? 'han'
      : null;
  if (style === null || !/^[\p{Script=Han}“《]/u.test(view.slice(gap))) return [];
  return [{ style, value: valueOf(number), label: line.slice(0, gap), length: gap }];
}

/**
 * Every way in which a line's beginning can be read as numbering, the likeliest first; none for running text. `gap` is
 * the offset at which the received text had a first space that the canonical text has not.
 */
export function markersOf(line: string, gap?: number): Marker[] {
  const view = simplify(line);
  const bySpace = gap === undefined || gap > 8 ? [] : spaced(line, view, gap);
  return [...bySpace, ...byMarks(line, view)];
}

/** 3.100%落实 may be the third part and may be a quantity: only where a part 3 is due is it one. */
export function tightMarker(line: string): Marker | null {
  const match = /^(\d{1,2})\s*[．.](?=\d)/u.exec(simplify(line));
  const [length, number] = [match?.[0].length ?? 0, match?.[1] ?? ''];
  return match ? { style: 'figure', value: Number(number), label: number, length } : null;
}

function byMarks(line: string, view: string): Marker[] {
  return numberingStyles.flatMap((style): Marker[] => {
    const match = numberings[style].exec(view);
    if (!match) return [];
    const number = (match.slice(1) as (string | undefined)[]).find((group) => group !== undefined) ?? '';
    const label = line.slice(0, match[0].length).replace(/[\s、：:，．.]+$/u, '');
    return [{ style, value: number === '' ? 0 : valueOf(number), label, length: match[0].length }];
  });
}
