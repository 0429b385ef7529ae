/** Text set in a box of a picture: lines broken as Chinese and English are, and the largest size that fits. */

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

/** Marks that no line begins with, and marks that none ends with (GB/T 15834—2011, 5.1). */
const never = { first: /^[，。、；：？！”’）》〕】…—%]/u, last: /[“‘（《〔【]$/u };

/** What a line may be broken between: single Chinese characters, words of letters and digits with their space. */
const pieces = (text: string): string[] =>
  text.match(/[\p{Script=Latin}\p{N}.,;:!?'"’”“()%/+-]+\s*|\s+|./gu) ?? [];

/** Breaks a text into lines of at most `width`. A mark that may not begin a line takes the piece before it along. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const piece of pieces(text)) {
    if (line.length > 0 && measure([...line, piece].join('').trimEnd()) > width) {
      const carried: string[] = [];
      while (line.length > 1 && (never.first.test(carried[0] ?? piece) || never.last.test(line.at(-1) ?? '')))
        carried.unshift(line.pop() as string);
      lines.push(line.join('').trimEnd());
      line = carried;
    }
    line.push(piece);
  }
  return line.length > 0 ? [...lines, line.join('').trimEnd()] : lines;
}

/**
 * Input: a text, the box, the leading as a factor of the size, a measure for each size, the largest size. Output: the
 * largest size in steps of 4 pixels at which the text fits, at least 24, and its lines.
 */
export function fitText(
  text: string,
  width: number,
  height: number,
  leading: number,
  measureAt: (size: number) => Measure,
  largest: number,
): { size: number; lines: string[] } {
  for (let size = largest; size > 24; size -= 4) {
    const lines = breakLines(text, width, measureAt(size));
    if (lines.length * size * leading <= height) return { size, lines };
  }
  return { size: 24, lines: breakLines(text, width, measureAt(24)) };
}
