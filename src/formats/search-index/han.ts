/** How the Chinese characters in use are read and written otherwise, from libraries, for the browser. */
import { createRequire } from 'node:module';
import { pinyin } from 'pinyin-pro';
import type { HanData } from '#engines/search/directory';
import { level1 } from '#engines/search/pinyin';

const han = /\p{Script=Han}/u;
const charactersIn = (texts: readonly string[]): string[] =>
  [...new Set(texts.join(''))].filter((char) => han.test(char)).sort();

type Convert = (text: string) => string;
const { Converter } = createRequire(import.meta.url)('opencc-js/t2cn') as {
  Converter: (options: { from: string; to: string }) => Convert;
};

/** Every traditional character of the basic block whose simplified form is in use. */
function simplifiedPairs(used: ReadonlySet<string>): string {
  const simplify = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const pairs: string[] = [];
  for (let point = 0x4e00; point <= 0x9fff; point += 1) {
    const char = String.fromCodePoint(point);
    const simple = simplify.map((convert) => convert(char)).find((each) => each !== char && used.has(each));
    if (simple && !used.has(char)) pairs.push(char + simple);
  }
  return pairs.join('');
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

/** Input: every Chinese name and word that can be looked up. */
export function hanOf(texts: readonly string[]): HanData {
  const used = charactersIn(texts);
  const { runs, byRun } = syllableRuns();
  const inContext = texts.flatMap((text) => {
    const chars = [...text];
    return pinyin(text, { ...options, type: 'array' }).map(
      (syllable, at) => [chars[at] ?? '', syllable] as const,
    );
  });
  const otherwise = inContext.filter(([char, syllable]) => han.test(char) && byRun.get(char) !== syllable);
  return {
    simplified: simplifiedPairs(new Set(used)),
    syllables: runs,
    readings: [...new Set(otherwise.map(([char, syllable]) => char + syllable))].sort().join(''),
  };
}
