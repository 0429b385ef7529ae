/**
 * Numbers and times as values: 百分之百, 100% and “a hundred per cent” are one, so are 两次 and “twice”. Only what is
 * counted becomes a value: 一件事 and 第一责任人 are words.
 */
import { chineseNumber } from '#text/grammar';

export interface Value {
  /** =100%, =1000, =2x: how it is compared. */
  text: string;
  /** Where it stands. */
  from: number;
  to: number;
}

const numeral = '[〇零一二两三四五六七八九十百千万]';
const measures = '[个项件家人名条款句张份位起类种场级天日月]';

const ones: Readonly<Record<string, number>> = { 两: 2, 〇: 0, 零: 0, 百: 100, 千: 1000, 万: 10000 };

/** 二十二, 一千, 两, 一百 → a number; NaN when it is none. */
function numberOf(text: string): number {
  if (/^[\d.]+$/u.test(text)) return Number(text);
  const single = ones[text];
  if (single !== undefined) return single;
  let total = 0;
  let rest = text;
  for (const [mark, worth] of [
    ['万', 10000],
    ['千', 1000],
    ['百', 100],
  ] as const) {
    const at = rest.indexOf(mark);
    if (at === -1) continue;
    const count = at === 0 ? 1 : numberOf(rest.slice(0, at));
    total += count * worth;
    rest = rest.slice(at + 1).replace(/^零/u, '');
  }
  if (rest === '') return total;
  return total + (ones[rest] ?? chineseNumber(rest));
}

const english: Readonly<Record<string, number>> = Object.fromEntries([
  ...'a one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((name, at) => [name, Math.max(1, at)] as const),
  ['twenty', 20],
  ['thirty', 30],
  ['fifty', 50],
  ['hundred', 100],
  ['thousand', 1000],
]);

/** “a hundred”, “one thousand”, “two” → a number; NaN when it is none. */
const englishNumber = (text: string): number =>
  text
    .split(/[\s-]+/u)
    .filter((word) => word !== 'and')
    .reduce((total, word) => {
      const value = /^[\d.]+$/u.test(word) ? Number(word) : (english[word] ?? Number.NaN);
      return value >= 100 && total > 0 ? total * value : total + value;
    }, 0);

const count = `(?:\\d+(?:\\.\\d+)?|${numeral}+)`;
const word = `(?:\\d+|${Object.keys(english).join('|')})`;
const words = `(?:${word}(?:[\\s-]+(?:and\\s+)?${word})*)`;

const patterns: readonly [RegExp, (match: RegExpExecArray) => number, string][] = [
  [new RegExp(`百分之(${numeral}+|\\d+)`, 'gu'), ([, of = '']) => numberOf(of), '%'],
  [/百分百/gu, () => 100, '%'],
  [/(\d+(?:\.\d+)?) ?%/gu, ([, of = '']) => Number(of), '%'],
  [new RegExp(`\\b(${words})[\\s-]+per ?cent\\b`, 'gu'), ([, of = '']) => englishNumber(of), '%'],
  [new RegExp(`(?<![首其第本上下每])(${count}) ?[次回]`, 'gu'), ([, of = '']) => numberOf(of), 'x'],
  [/\btwice\b/gu, () => 2, 'x'],
  [/\bonce\b(?= (?:a|per|each|every)\b)/gu, () => 1, 'x'],
  [new RegExp(`\\bat least (${words})\\b(?! ?%|[\\s-]+per)`, 'gu'), ([, of = '']) => englishNumber(of), 'x'],
  [new RegExp(`\\b(${words}) times\\b`, 'gu'), ([, of = '']) => englishNumber(of), 'x'],
  [new RegExp(`(?<!第)(\\d{2,}|${numeral}{2,}) ?(?=${measures})`, 'gu'), ([, of = '']) => numberOf(of), ''],
  [new RegExp(`\\b(${word}[\\s-]+(?:hundred|thousand))\\b`, 'gu'), ([, of = '']) => englishNumber(of), ''],
  // A year is a word: it stands in dates.
  [/(?<![\d.])(?!(?:19|20)\d\d(?!\d))(\d{3,})(?![\d.%]| ?(?:年|号))/gu, ([, of = '']) => Number(of), ''],
];

/** The values of a folded text, in order, none inside another. */
export function valuesIn(folded: string): Value[] {
  const found: Value[] = [];
  for (const [pattern, read, mark] of patterns) {
    for (const match of folded.matchAll(pattern)) {
      const number = read(match);
      const [from, to] = [match.index, match.index + match[0].length];
      if (Number.isNaN(number) || found.some((each) => from < each.to && to > each.from)) continue;
      found.push({ text: `=${number}${mark}`, from, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}
