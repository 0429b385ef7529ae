/** Breaks a text into lines by measured widths. */

const opening = '“‘（〔【《〈「『';
const closing = '，。、；：！？”’）〕】》〉」』…—';

/**
 * What is never parted: a Chinese character with the marks that may not begin or end a line, a Latin word with its
 * marks and the space behind it.
 */
const pieces = new RegExp(
  `[${opening}]*(?:[^\\s\\p{Script=Han}${opening}${closing}]+|\\S)[${closing}]*\\s*`,
  'gu',
);

/**
 * Input: a text, the room in pixels, the width of a part of it in pixels. Output: its lines; a piece that is wider
 * than the room has a line of its own.
 */
export function linesOf(text: string, room: number, widthOf: (part: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && width + widthOf(piece.trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
    }
    line += piece;
    width += widthOf(piece);
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
