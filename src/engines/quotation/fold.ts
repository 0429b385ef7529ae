/**
 * What counts when a quotation is compared: every character but spaces and quotation marks, punctuation
 * whatever its width.
 */

export interface Folded {
  /** The characters that count, each in its one form, as UTF-16. */
  text: string;
  /** For each unit of `text`, where its character starts in the original. */
  at: number[];
}

// Spaces, controls and joiners; quotation marks of every script, the apostrophe among them.
const ignored = /[\s\p{C}\p{Z}“”‘’„‟«»‹›「」『』﹁﹂﹃﹄〝〞"'`´＂＇]/u;

/** Forms of one mark that differ in width, or that keyboards put in each other's place. */
const sameMark: Readonly<Record<string, string>> = {
  '。': '.',
  '｡': '.',
  '､': '、',
  '〔': '[',
  '〕': ']',
  '〜': '~',
  '・': '·',
  '•': '·',
};

const fullWidth = /[！-～]/u;

const foldCharacter = (char: string): string => {
  if (ignored.test(char)) return '';
  const narrow = fullWidth.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;
  return sameMark[narrow] ?? narrow;
};

/** What counts of a text; `at` counts UTF-16 units. */
export function fold(original: string): Folded {
  const folded: Folded = { text: '', at: [] };
  let offset = 0;
  for (const char of original) {
    const kept = foldCharacter(char);
    folded.text += kept;
    for (let unit = 0; unit < kept.length; unit += 1) folded.at.push(offset);
    offset += char.length;
  }
  return folded;
}

/** Letters of an alphabet that say about as much as one Han character. */
export const lettersOfHan = 2;

/** How much a text says, in Han characters. Punctuation says nothing. */
export const weight = (folded: string): number =>
  (folded.match(/\p{Script=Han}/gu) ?? []).length +
  (folded.match(/(?!\p{Script=Han})[\p{L}\p{N}]/gu) ?? []).length / lettersOfHan;
