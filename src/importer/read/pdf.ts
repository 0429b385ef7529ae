/** A PDF with a text layer → its lines as they stand on the pages, indents and gaps kept as spaces. */
import { getDocumentProxy } from 'unpdf';
import { isHeaderRow } from '../parse/table.ts';
import { pageTables, type Run } from './pdf-tables.ts';
import { refused, type Received, type Told } from './received.ts';

/** Runs whose baselines are this near stand on one line, in parts of the font's height. */
const sameLine = 0.5;
/** A gap of so many heights divides words or columns. */
const wideGap = 1;
/** Fewer characters a page than this are no text layer: page numbers, a stamp. */
const fewest = 10;

export interface PageLine {
  y: number;
  x: number;
  height: number;
  text: string;
}

/** Runs on one baseline from left to right, wide gaps as two spaces. */
export function lineOf(runs: readonly Run[]): PageLine {
  const sorted = runs.filter(({ text }) => text.trim() !== '').sort((a, b) => a.x - b.x);
  const [first] = sorted;
  let text = '';
  let end = first?.x ?? 0;
  for (const run of sorted) {
    if (run.x - end > wideGap * run.height) text += '  ';
    text += run.text;
    end = run.x + run.width;
  }
  return {
    y: first?.y ?? 0,
    x: first?.x ?? 0,
    height: Math.max(...sorted.map(({ height }) => height)),
    text: text.trim(),
  };
}

/** Runs grouped by baseline, from the top of the page. */
export function linesOfRuns(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [];
  for (const run of runs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const base = line?.[0];
    if (line && base && Math.abs(base.y - run.y) <= sameLine * Math.max(base.height, run.height))
      line.push(run);
    else lines.push([run]);
  }
  return lines;
}

function textLines(runs: readonly Run[]): string[] {
  const lines = linesOfRuns(runs).map(lineOf);
  const margin = Math.min(...lines.map(({ x }) => x));
  return lines.map(
    ({ text, x, height }) => '\u3000'.repeat(Math.max(0, Math.round((x - margin) / height))) + text,
  );
}

/** Columns that no rules divide: a line whose pieces name columns. */
const looksLikeTable = (lines: readonly string[]): boolean =>
  lines.some((line) => {
    const cells = line.trim().split(/\s{2,}/u);
    return cells.length >= 3 && isHeaderRow(cells.map((text) => ({ text })));
  });

export async function readPdf(bytes: Uint8Array): Promise<Received> {
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const told: Told[] = [];
    const pages: string[] = [];
    let characters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { runs, pieces } = await pageTables(page);
      characters += runs.reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
      const lines = pieces.flatMap((piece) =>
        'rows' in piece ? piece.rows.map((cells) => cells.join('\t')) : textLines(piece.runs),
      );
      if (pieces.some((piece) => 'rows' in piece)) told.push({ code: 'pdf-table', params: { page: number } });
      if (looksLikeTable(lines)) told.push({ code: 'pdf-columns', params: { page: number } });
      pages.push(lines.join('\n'));
    }
    if (characters < fewest * document.numPages) return refused('pdf-scanned', { pages: document.numPages });
    return { text: `${pages.join('\n\n')}\n`, isSource: false, told };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused('file-broken', { format: 'a PDF', reason });
  }
}
