/** The received text as lines: what is seen of each before anything is decided about it. */
import { isSpace } from '#text/characters';
import { canonicalGlyphs, cellMark, receivedLines, toText, type Glyph } from '#text/normalise';
import { markersOf, type Marker } from '#text/numbering';
import { simplify } from '#text/simplified';
import { isHeaderRow } from './table.ts';

export interface Line {
  /** 1-based. */
  number: number;
  /** As received, outer space taken off; the cells of a row as they are. */
  glyphs: Glyph[];
  /** Canonical characters of this line alone. */
  canonical: Glyph[];
  text: string;
  /** The text as the grammar sees it. */
  view: string;
  /** Columns of space before the first character; a Chinese character has two. */
  indent: number;
  /** Columns of the text. */
  width: number;
  afterBlank: boolean;
  isRow: boolean;
  /** What its beginning may be as numbering. */
  markers: Marker[];
}

const columns = (glyphs: readonly Glyph[]): number =>
  glyphs.reduce((sum, { char }) => sum + (/[\u0000-\u02ff]/u.test(char) ? 1 : 2), 0);

/** The numbering with which canonical characters may begin. */
export function markersIn(glyphs: readonly Glyph[]): Marker[] {
  const gap = glyphs.findIndex(({ gap: isAfterSpace }) => isAfterSpace === true);
  return markersOf(toText(glyphs), gap === -1 ? undefined : gap);
}

/** A line, or a part of one, from its glyphs as received. */
export function lineOf(
  glyphs: Glyph[],
  hasNoStop: boolean,
  before: Pick<Line, 'indent' | 'afterBlank'>,
): Line {
  const canonical = canonicalGlyphs(glyphs, hasNoStop);
  const text = toText(canonical);
  return {
    number: glyphs[0]?.line ?? 1,
    glyphs,
    canonical,
    text,
    view: simplify(text),
    width: columns(glyphs),
    isRow: false,
    markers: markersIn(canonical),
    ...before,
  };
}

const isTabbed = (glyphs: readonly Glyph[] | undefined): boolean =>
  (glyphs?.filter(({ char }) => char === cellMark).length ?? 0) >= 1;

const cellsIn = (glyphs: readonly Glyph[]): { text: string }[] =>
  toText(glyphs)
    .split(cellMark)
    .map((text) => ({ text: text.trim() }));

/** Behind the head of a table: its rows, and between them lines that name a part, 一、健全制度. */
function rowsBelowHead(filled: readonly { glyphs: Glyph[]; index: number }[]): number[] {
  const head = filled.findIndex(({ glyphs }) => isTabbed(glyphs) && isHeaderRow(cellsIn(glyphs)));
  if (head === -1) return [];
  const width = cellsIn(filled[head]?.glyphs ?? []).length;
  const isRow = (at: number) =>
    isTabbed(filled[at]?.glyphs) && cellsIn(filled[at]?.glyphs ?? []).length === width;
  const last = filled.findLastIndex((_, at) => isRow(at));
  const isBand = (at: number) => {
    const text = toText(filled[at]?.glyphs ?? []).trim();
    return !isTabbed(filled[at]?.glyphs) && at > head && at < last && isRow(at + 1) && !/[。；]/u.test(text);
  };
  return filled.flatMap(({ index }, at) => (at >= head && (isRow(at) || isBand(at)) ? [index] : []));
}

/** Rows stand together: two lines with tabs, or one beside such a line. */
function rowsOf(lines: readonly Glyph[][]): Set<number> {
  const filled = lines
    .map((glyphs, index) => ({ glyphs, index }))
    .filter(({ glyphs }) => glyphs.some(({ char }) => !isSpace(char)));
  const rows = new Set<number>(rowsBelowHead(filled));
  filled.forEach(({ glyphs, index }, at) => {
    const inside = glyphs.findIndex(({ char }) => !isSpace(char));
    const body = glyphs.slice(inside);
    const near = [filled[at - 1], filled[at + 1]].some((each) =>
      isTabbed(each?.glyphs.slice(each.glyphs.findIndex(({ char }) => !isSpace(char)))),
    );
    if (isTabbed(body) && near) rows.add(index);
  });
  return rows;
}

/** Every line that holds text, in order. */
export function linesOf(source: string): Line[] {
  const received = receivedLines(source);
  const rows = rowsOf(received);
  const hasNoStop = !source.includes('。');
  let afterBlank = false;
  return received.flatMap((raw, index) => {
    const first = raw.findIndex(({ char }) => !isSpace(char));
    if (first === -1) {
      afterBlank = true;
      return [];
    }
    const last = raw.findLastIndex(({ char }) => !isSpace(char));
    const before = { indent: columns(raw.slice(0, first)), afterBlank };
    afterBlank = false;
    const line = lineOf(raw.slice(first, last + 1), hasNoStop, before);
    return [rows.has(index) ? { ...line, glyphs: raw, isRow: true } : line];
  });
}
