/** What a picture card says, apart from how it is drawn. */
import type { Look } from '#model/matrix';

/** Pixels. Places where links are shared show a picture of this size large, at most 600 wide. */
export const pictureSize = { width: 800, height: 420 } as const;

/** The visual code of responsibility, as on the pages; `rest` is no body, but the count of those there was no room for. */
export type MarkLook = Look | 'rest';

export interface CardMark {
  text: string;
  look: MarkLook;
}

export interface CardContent {
  /** BCP 47 tag of the card's language. */
  lang: 'zh-CN' | 'en';
  siteName: string;
  unofficial: string;
  /** Where this stands: 第6项第3句 · 三、着力打造公开透明法治环境 */
  place: string;
  /** The sentence or title, whole. */
  text: string;
  voice: 'official' | 'translation' | 'editor';
  /** A line under the text; empty for none. */
  under: string;
  /** What the editors say of it, in their colour, whole or not at all; empty for none. */
  editors: string;
  /** Rows of responsibility: a label and its marks. */
  rows: { label: string; marks: CardMark[] }[];
  /** Address to print, without scheme. */
  address: string;
}

const marksWidth = (marks: readonly CardMark[]): number =>
  marks.reduce(
    (sum, { text }) => [...text].reduce((width, char) => width + (char > '\u2E7F' ? 1 : 0.55), sum + 1.6),
    0,
  );

/** Marks of a row that fit a number of full-width characters; what is left out is counted in a last mark. */
export function fitMarks(marks: readonly CardMark[], limit: number, rest: (n: number) => string): CardMark[] {
  const first = (count: number): CardMark[] =>
    count === marks.length
      ? [...marks]
      : [...marks.slice(0, count), { text: rest(marks.length - count), look: 'rest' }];
  let count = marks.length;
  while (count > 0 && marksWidth(first(count)) > limit) count -= 1;
  return first(count);
}

/**
 * Cuts a text at the last clause boundary within the limit, in characters, and says that it was cut. English that has
 * none there is cut between words.
 */
export function cutAtBoundary(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const at = characters.slice(0, limit).findLastIndex((char) => /[，；。,;.]/u.test(char));
  const kept = characters.slice(0, at > 0 ? at : limit).join('');
  if (/\p{Script=Han}/u.test(text)) return `${kept}……`;
  return `${at > 0 ? kept : kept.replace(/\s+\S*$/u, '')}…`;
}
