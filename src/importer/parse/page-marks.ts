/** Lines that belong to the pages a text was printed on and not to the text: page numbers, running heads. */
import { toText } from '#text/normalise';
import type { Doubt } from './doubt.ts';
import type { Line } from './lines.ts';

const dashed = /^[—–\-－─―~～·•]+\s*[0-9０-９]{1,4}\s*[—–\-－─―~～·•]+$/u;
const worded =
  /^(?:第\s*[0-9０-９]{1,4}\s*页(?:\s*[，,/／]?\s*共\s*[0-9０-９]{1,4}\s*页)?|[0-9]{1,4}\s*[/／]\s*[0-9]{1,4}|[Pp]age\s+\d+(?:\s+of\s+\d+)?)$/u;
const bare = /^[0-9０-９]{1,3}$/u;
const inside =
  /(?<=[\p{Script=Han}，。、；])\s*[—–\-－]{1,2}\s*[0-9０-９]{1,3}\s*[—–\-－]{1,2}\s*(?=[\p{Script=Han}，。、；])/gu;

const asReceived = (line: Line): string => toText(line.glyphs).trim();

/** Bare numbers that count up by one from line to line, as pages do. */
function countingUp(lines: readonly Line[]): Set<Line> {
  const numbers = lines.filter((line) => bare.test(asReceived(line)));
  const found = new Set<Line>();
  numbers.forEach((line, at) => {
    const value = Number(line.view);
    const next = numbers[at + 1];
    if (next && Number(next.view) === value + 1 && lines.indexOf(next) - lines.indexOf(line) > 2) {
      found.add(line);
      found.add(next);
    }
  });
  return found;
}

/** A line that stands three times and more, each time beside a page number. */
function runningHeads(lines: readonly Line[], marks: ReadonlySet<Line>): Set<Line> {
  const byText = Map.groupBy(lines, asReceived);
  const isBesideMark = (line: Line): boolean => {
    const at = lines.indexOf(line);
    return [lines[at - 1], lines[at + 1]].some((each) => each !== undefined && marks.has(each));
  };
  return new Set([...byText.values()].filter((same) => same.length >= 3 && same.every(isBesideMark)).flat());
}

/** Takes the marks of pages out of the lines; what may be one and may be text stays and is told. */
export function withoutPageMarks(lines: readonly Line[]): { kept: Line[]; dropped: Line[]; doubts: Doubt[] } {
  const text = lines.filter(({ isRow }) => !isRow);
  const counting = countingUp(text);
  const marks = new Set(
    text.filter(
      (line) => dashed.test(asReceived(line)) || worded.test(asReceived(line)) || counting.has(line),
    ),
  );
  const heads = runningHeads(text, marks);
  const isDropped = (line: Line) => marks.has(line) || heads.has(line);
  const doubts: Doubt[] = [];
  for (const line of lines) {
    const at = line.glyphs[0];
    if (isDropped(line)) doubts.push({ code: 'page-mark', at, params: { text: asReceived(line) } });
    else if (!line.isRow && bare.test(asReceived(line)))
      doubts.push({ code: 'page-mark-doubt', at, params: { text: asReceived(line) } });
    else
      for (const match of toText(line.glyphs).matchAll(inside))
        doubts.push({
          code: 'page-mark-doubt',
          at: line.glyphs[match.index],
          params: { text: match[0].trim() },
        });
  }
  // What follows a page stands on a new line of its own making: the break says nothing of paragraphs.
  const kept = lines.filter((line) => !isDropped(line));
  return { kept, dropped: lines.filter(isDropped), doubts };
}
