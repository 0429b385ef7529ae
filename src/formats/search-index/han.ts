/** How the Chinese characters in use are read and written otherwise, from libraries, for the browser. */
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import type { HanData } from '#engines/search/data';
import { simplifier } from '#engines/search/fold';
import { level1 } from '#engines/search/pinyin';

const han = /\p{Script=Han}/u;
const charactersIn = (texts: readonly string[]): string[] =>
  [...new Set(texts.join(''))].filter((char) => han.test(char)).sort();

type Convert = (text: string) => string;
const require = createRequire(import.meta.url);
const { Converter } = require('opencc-js/t2cn') as {
  Converter: (options: { from: string; to: string }) => Convert;
};

/** What OpenCC leaves as it is, or makes of it, and what the standard of the mainland writes today. */
const variants: Readonly<Record<string, string>> = {
  帐: '账',
  覈: '核',
  徵: '征',
  佈: '布',
  係: '系',
  戸: '户',
  汚: '污',
  隣: '邻',
  牀: '床',
  妳: '你',
};

/** What Taiwan and Hong Kong call the same thing, where OpenCC’s tables do not have it. */
const phrases: readonly (readonly [string, string])[] = [
  ['甚麼', '什么'],
  ['訴願', '行政复议'],
  ['陳情', '信访'],
  ['法律扶助', '法律援助'],
  ['空污', '空气污染'],
  ['薪資', '工资'],
  ['檢舉', '举报'],
];

/** Every other form of a character in the basic block whose simplified form is in use. */
function simplifiedPairs(used: ReadonlySet<string>): string {
  const simplify = (['t', 'tw', 'hk', 'jp'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs: string[] = [];
  for (let point = 0x4e00; point <= 0x9fff; point += 1) {
    const char = String.fromCodePoint(point);
    const made = [...simplify.map((convert) => convert(char)), char];
    const simple = made
      .flatMap((each) => [each, variants[each] ?? each])
      .find((each) => each !== char && used.has(each));
    if (simple && !used.has(char)) pairs.push(char + simple);
  }
  return pairs.join('');
}

/** Phrases that change as a whole: those whose mainland form stands in a text here, and is more than its characters. */
async function phrasePairs(texts: readonly string[], byCharacter: Convert): Promise<string[]> {
  const all = texts.join('\n');
  const tables = await Promise.all(
    (
      [
        ['TWPhrasesRev', 'twp'],
        ['HKPhrasesRev', 'hkp'],
        ['TSPhrases', 't'],
      ] as const
    ).map(async ([table, from]) => {
      const { default: lines } = (await import(`opencc-js/dict/${table}`)) as { default: string };
      const convert = Converter({ from, to: 'cn' });
      return lines.split('|').map((line) => {
        const [phrase = ''] = line.split(' ');
        return [phrase, [...convert(phrase)].map((char) => variants[char] ?? char).join('')] as const;
      });
    }),
  );
  const pairs = new Map(
    [...tables.flat(), ...phrases].filter(
      ([phrase, simple]) =>
        phrase.length > 1 && simple.length > 1 && byCharacter(phrase) !== simple && all.includes(simple),
    ),
  );
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).flat();
}

const options = { toneType: 'none', v: true } as const;
const readingsOf = (char: string): string[] => [
  ...new Set(pinyin(char, { ...options, multiple: true, type: 'array' })),
];

/** lu, lü, luan, lüe, lun: the order GB 2312 takes. */
const place = (syllable: string): string => syllable.replace(/v$/u, 'u!').replace('v', 'u');

/** The syllables of GB 2312's level 1 characters, which stand in the order of their pinyin, as runs. */
function syllableRuns(): { runs: string; byRun: Map<string, string> } {
  const byRun = new Map<string, string>();
  const runs: [string, number][] = [];
  for (const char of level1()) {
    const readings = readingsOf(char);
    const last = runs.at(-1);
    const next = readings
      .filter((syllable) => !last || place(syllable) > place(last[0]))
      .sort((a, b) => (place(a) < place(b) ? -1 : 1))[0];
    if (last && (readings.includes(last[0]) || next === undefined)) last[1] += 1;
    else if (next !== undefined) runs.push([next, 1]);
    byRun.set(char, runs.at(-1)?.[0] ?? '');
  }
  return { runs: runs.map(([syllable, run]) => `${syllable}${run}`).join(''), byRun };
}

/** Input: every Chinese name, word and sentence that can be looked up. */
export async function hanOf(texts: readonly string[]): Promise<HanData> {
  const used = charactersIn(texts);
  const { runs, byRun } = syllableRuns();
  const inContext = texts.flatMap((text) => {
    const chars = [...text];
    return pinyin(text, { ...options, type: 'array' }).map(
      (syllable, at) => [chars[at] ?? '', syllable] as const,
    );
  });
  const otherwise = inContext.filter(([char, syllable]) => han.test(char) && byRun.get(char) !== syllable);
  const simplified = simplifiedPairs(new Set(used));
  return {
    simplified,
    phrases: (await phrasePairs(texts, simplifier(simplified))).join('|'),
    syllables: runs,
    readings: [...new Set(otherwise.map(([char, syllable]) => char + syllable))].sort().join(''),
  };
}
