/** Numbered parts that follow each other on one line: the line is cut where the next number is due. */
import { markersOf } from '#text/numbering';
import { canonicalGlyphs, toText, type Glyph } from '#text/normalise';
import type { Doubt } from './doubt.ts';
import { lineOf, type Line } from './lines.ts';
import { Sequence } from './sequence.ts';

/** A line of more characters than this that holds several parts has lost its line breaks. */
const longLine = 200;

export function splitRunIn(lines: readonly Line[]): { lines: Line[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const sequence = new Sequence();
  const textLines = lines.filter(({ isRow }) => !isRow);
  const all = textLines.reduce((sum, { text }) => sum + text.length, 0);
  const result = lines.flatMap((line, at): Line[] => {
    if (line.isRow) return [line];
    const isWhole = line.text.length > longLine && line.text.length * 2 > all;
    const cuts = cutsOf(line, lines.slice(at + 1), sequence, isWhole);
    if (cuts.length === 0) return [line];
    const [first] = cuts;
    doubts.push({ code: 'line-split', at: line.glyphs[first ?? 0], params: { count: cuts.length } });
    return pieces(line, cuts);
  });
  return { lines: result, doubts };
}

function pieces(line: Line, cuts: readonly number[]): Line[] {
  return [0, ...cuts].flatMap((start, index, all): Line[] => {
    const raw = line.glyphs.slice(start, all[index + 1] ?? line.glyphs.length);
    const first = raw.findIndex(({ char }) => !/\s/u.test(char));
    const last = raw.findLastIndex(({ char }) => !/\s/u.test(char));
    if (first === -1) return [];
    return [
      lineOf(raw.slice(first, last + 1), false, {
        indent: line.indent,
        afterBlank: index === 0 && line.afterBlank,
      }),
    ];
  });
}

const isStop = (char: string): boolean => /[。！？；;）〕】\])”.]/u.test(char);

/** Offsets, in glyphs, at which a part begins within a line. */
function cutsOf({ glyphs }: Line, later: readonly Line[], sequence: Sequence, isWhole: boolean): number[] {
  const cuts: number[] = [];
  const text = toText(glyphs);
  const offsets = offsets16(glyphs);
  const canonicalFrom = (at: number) => toText(canonicalGlyphs(glyphs.slice(at, at + 16)));
  const start = sequence.best(markersOf(toText(canonicalGlyphs(glyphs.slice(0, 16)))));
  if (start && start.fit !== 'odd' && start.fit !== 'again') sequence.take(start.marker);
  const startStyle = start?.marker.style;
  if (isWhole) return wholeCuts(glyphs, sequence);
  for (let at = 1; at < glyphs.length; at += 1) {
    const before = glyphs.slice(0, at).findLast(({ char }) => !/\s/u.test(char))?.char ?? '';
    const fitted = isStop(before) ? sequence.best(markersOf(canonicalFrom(at))) : undefined;
    if (!fitted || (fitted.fit !== 'next' && fitted.fit !== 'running') || fitted.marker.style === 'bullet')
      continue;
    if (fitted.marker.style !== startStyle || text.slice(offsets[at]).length < 6) continue;
    const comesAgain = later.some((line) =>
      line.markers.some(({ style, value }) => style === fitted.marker.style && value === fitted.marker.value),
    );
    const isFollowed = later.some((line) =>
      line.markers.some(
        ({ style, value }) => style === fitted.marker.style && value === fitted.marker.value + 1,
      ),
    );
    const isNoteBefore = /[）〕】\])]/u.test(before);
    if (comesAgain || !(isFollowed || isNoteBefore || before === '。')) continue;
    sequence.take(fitted.marker);
    cuts.push(at);
  }
  return cuts;
}

/** A text that is all on one line: every number that is due begins a part, whatever stands before it. */
function wholeCuts(glyphs: readonly Glyph[], sequence: Sequence): number[] {
  const cuts: number[] = [];
  const text = toText(glyphs);
  const offsets = offsets16(glyphs);
  let depth = 0;
  for (let at = 1; at < glyphs.length; at += 1) {
    const char = glyphs[at - 1]?.char ?? '';
    if (/[（(〔[【“《]/u.test(char)) depth += 1;
    if (/[）)〕\]】”》]/u.test(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const window = toText(canonicalGlyphs(glyphs.slice(at, at + 16)));
    const isSpaceBefore = /\s/u.test(char);
    const isBoundary =
      isSpaceBefore ||
      isStop(char) ||
      /^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|第[一二三四五六七八九十]+[章条部]|\d{1,2}[.．、](?!\d))/u.test(
        window,
      );
    if (!isBoundary || /\s/u.test(glyphs[at]?.char ?? '')) continue;
    if (/\d/u.test(char)) continue;
    const fitted = sequence.best(markersOf(window));
    if (
      fitted &&
      fitted.fit !== 'odd' &&
      fitted.fit !== 'again' &&
      fitted.marker.style !== 'bullet' &&
      fitted.marker.style !== 'letter'
    ) {
      sequence.take(fitted.marker);
      cuts.push(at);
      continue;
    }
    if (sequence.depth === 0 && isSpaceBefore) cuts.push(at);
    else if (isSpaceBefore && isElement(text.slice(offsets[at]))) cuts.push(at);
  }
  return cuts;
}

/** What begins an element of the head, the end or a note, behind a space. */
const isElement = (rest: string): boolean =>
  /^(?:附件|抄送|（此件|\(此件|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|(?:牵头|责任|配合|完成|主办|协办)(?:单位|部门|时限|时间))/u.test(
    rest,
  );

function offsets16(glyphs: readonly Glyph[]): number[] {
  let at = 0;
  return glyphs.map(({ char }) => {
    const start = at;
    at += char.length;
    return start;
  });
}
