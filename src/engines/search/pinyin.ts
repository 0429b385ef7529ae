/** Chinese written in Latin letters: how characters are read, and which characters a spelling may stand for. */
import type { HanData } from './data.ts';

export type Readings = (char: string) => readonly string[];

/** GB 2312 lists its level 1 characters by pinyin, and every browser can decode it: only the runs need shipping. */
export function level1(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  }
  return [...new TextDecoder('gb18030').decode(new Uint8Array(bytes))];
}

/** The readings of a character, without tones; none when it is not known. */
export function openReadings({ syllables, readings }: Pick<HanData, 'syllables' | 'readings'>): Readings {
  const table = new Map<string, string[]>();
  // People without a ü type lu as often as lv.
  const add = (char: string, syllable: string) =>
    table.set(char, [...new Set([...(table.get(char) ?? []), syllable, syllable.replace(/v$/u, 'u')])]);
  const chars = level1();
  let at = 0;
  for (const [, syllable = '', run = ''] of syllables.matchAll(/([a-z]+)(\d+)/gu)) {
    for (const char of chars.slice(at, at + Number(run))) add(char, syllable);
    at += Number(run);
  }
  for (const [, char = '', syllable = ''] of readings.matchAll(/(\p{Script=Han})([a-z]+)/gu))
    add(char, syllable);
  return (char) => table.get(char) ?? [];
}

/** Whether letters spell the characters from `start`: the end of the match, or −1. The last syllable may be begun only. */
function spelledEnd(letters: string, chars: readonly string[], start: number, readings: Readings): number {
  if (letters === '') return start;
  for (const syllable of readings(chars[start] ?? '')) {
    if (letters.startsWith(syllable)) {
      const end = spelledEnd(letters.slice(syllable.length), chars, start + 1, readings);
      if (end !== -1) return end;
    }
    if (syllable.startsWith(letters)) return start + 1;
  }
  return -1;
}

/** The part of a Chinese key that the letters spell: whole syllables (the last may be begun), two characters or more. */
export function spelled(letters: string, key: string, readings: Readings): string | null {
  const chars = [...key];
  for (let start = 0; start < chars.length - 1; start += 1) {
    const end = spelledEnd(letters, chars, start, readings);
    if (end > start + 1) return chars.slice(start, end).join('');
  }
  return null;
}

/** Whether the letters are the initials of all its characters: sfj, 司法局. */
export const hasInitials = (letters: string, key: string, readings: Readings): boolean => {
  const chars = [...key];
  return (
    chars.length === letters.length &&
    chars.every((char, at) => readings(char).some((syllable) => syllable[0] === letters[at]))
  );
};

/** Whether two keys of one length sound alike, character by character. */
export const soundAlike = (a: string, b: string, readings: Readings): boolean => {
  const others = [...b];
  return (
    a.length === b.length &&
    [...a].every(
      (char, at) =>
        char === others[at] ||
        readings(char).some((syllable) => readings(others[at] ?? '').includes(syllable)),
    )
  );
};
