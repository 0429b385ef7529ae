/**
 * Tables of a PDF page by the rules drawn around their cells: where text stands between the same rules it is one
 * cell. Rules that are missing between two cells make them one.
 */
import { OPS } from './pdf-operators.ts';

/** A run of text and where it stands, in points from the page's lower left corner. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export type PagePiece = { runs: Run[] } | { rows: string[][] };

interface Box {
  left: number;
  bottom: number;
  right: number;
  top: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

function placed(m: Matrix, box: readonly number[]): Box {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
  const xs = [m[0] * x0 + m[2] * y0 + m[4], m[0] * x1 + m[2] * y1 + m[4]];
  const ys = [m[1] * x0 + m[3] * y0 + m[5], m[1] * x1 + m[3] * y1 + m[5]];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** What of a page of pdf.js is used here. */
export interface PdfPage {
  getTextContent(): Promise<{ items: unknown[] }>;
  getOperatorList(): Promise<{ fnArray: number[]; argsArray: unknown[] }>;
}

/** Points; wider than this it is a surface and no rule. */
const thickest = 2.5;
const near = 3;
/** Square points, a quarter of an A4 sheet; larger it frames the page. */
const largestCell = 125_000;

/** The boxes of every path a page draws. */
async function boxesOf(page: PdfPage): Promise<Box[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const boxes: Box[] = [];
  const saved: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  fnArray.forEach((operator, at) => {
    const parameters = argsArray[at] as unknown[];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = times(matrix, parameters as unknown as Matrix);
    else if (operator === OPS.constructPath) {
      const [, data, extent] = parameters as [number, unknown[], ArrayLike<number> | undefined];
      for (const path of subpaths(data)) boxes.push(placed(matrix, path));
      if (extent && subpaths(data).length === 0) boxes.push(placed(matrix, Array.from(extent)));
    }
  });
  return boxes;
}

/** The box of each subpath of a path in pdf.js's form: operators and coordinates in one list, 0 begins anew. */
function subpaths(data: readonly unknown[]): number[][] {
  const [path] = data as [ArrayLike<number> | null | undefined];
  if (!path || typeof path !== 'object') return [];
  const values = Array.from(Object.values(path as unknown as Record<string, number>));
  const lengths = [2, 2, 6, 4, 0];
  const boxes: number[][] = [];
  let xs: number[] = [];
  let ys: number[] = [];
  const close = () => {
    if (xs.length > 1) boxes.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
    xs = [];
    ys = [];
  };
  for (let at = 0; at < values.length;) {
    const operator = values[at] ?? 4;
    const length = lengths[operator] ?? 0;
    if (operator === 0) close();
    for (let place = 0; place < length; place += 2) {
      xs.push(values[at + 1 + place] ?? 0);
      ys.push(values[at + 2 + place] ?? 0);
    }
    at += 1 + length;
  }
  close();
  return boxes;
}

/** Values that lie near each other as one, in rising order. */
function clustered(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || value - last > near) found.push(value);
  }
  return found;
}

interface Rules {
  horizontal: { y: number; left: number; right: number }[];
  vertical: { x: number; bottom: number; top: number }[];
}

function rulesOf(boxes: readonly Box[]): Rules {
  const rules: Rules = { horizontal: [], vertical: [] };
  for (const { left, right, bottom, top } of boxes) {
    const width = right - left;
    const height = top - bottom;
    if (height <= thickest && width > thickest * 2)
      rules.horizontal.push({ y: (top + bottom) / 2, left, right });
    else if (width <= thickest && height > thickest * 2)
      rules.vertical.push({ x: (left + right) / 2, bottom, top });
    else if (width > 15 && height > 8 && width * height < largestCell) {
      // A cell drawn as a rectangle has four rules.
      rules.horizontal.push({ y: top, left, right }, { y: bottom, left, right });
      rules.vertical.push({ x: left, bottom, top }, { x: right, bottom, top });
    }
  }
  return rules;
}

/** Tables as groups of rules that touch: the rules of one are within its outline. */
function outlines({ horizontal, vertical }: Rules): Box[] {
  const boxes: Box[] = [
    ...horizontal.map(({ y, left, right }) => ({ left, right, bottom: y, top: y })),
    ...vertical.map(({ x, bottom, top }) => ({ left: x, right: x, bottom, top })),
  ];
  const merged: Box[] = [];
  for (const box of boxes) {
    let grown = box;
    for (let at = merged.length - 1; at >= 0; at -= 1) {
      const other = merged[at];
      if (!other || !touches(grown, other)) continue;
      grown = {
        left: Math.min(grown.left, other.left),
        right: Math.max(grown.right, other.right),
        bottom: Math.min(grown.bottom, other.bottom),
        top: Math.max(grown.top, other.top),
      };
      merged.splice(at, 1);
      at = merged.length;
    }
    merged.push(grown);
  }
  return merged;
}

const touches = (a: Box, b: Box): boolean =>
  a.left <= b.right + near &&
  b.left <= a.right + near &&
  a.bottom <= b.top + near &&
  b.bottom <= a.top + near;

const isWithin = ({ x, y, width, height }: Run, box: Box): boolean => {
  const middle = x + Math.min(width, 4) / 2;
  return middle > box.left && middle < box.right && y + height / 3 > box.bottom && y + height / 3 < box.top;
};

/** The rows of a table within an outline; null when its rules make no grid. */
function rowsOf(runs: readonly Run[], rules: Rules, box: Box): string[][] | null {
  const inside = (value: number, low: number, high: number) => value >= low - near && value <= high + near;
  const horizontal = rules.horizontal.filter(
    ({ y, left }) => inside(y, box.bottom, box.top) && inside(left, box.left, box.right),
  );
  const vertical = rules.vertical.filter(
    ({ x, top }) => inside(x, box.left, box.right) && inside(top, box.bottom, box.top),
  );
  const xs = clustered(vertical.map(({ x }) => x));
  const ys = clustered(horizontal.map(({ y }) => y)).reverse();
  if (xs.length < 3 || ys.length < 3) return null;
  const isRuledAbove = (row: number, column: number): boolean => {
    const y = ys[row] ?? 0;
    const middle = ((xs[column] ?? 0) + (xs[column + 1] ?? 0)) / 2;
    return horizontal.some(
      (rule) => Math.abs(rule.y - y) <= near && rule.left <= middle && rule.right >= middle,
    );
  };
  const isRuledLeft = (row: number, column: number): boolean => {
    const x = xs[column] ?? 0;
    const middle = ((ys[row] ?? 0) + (ys[row + 1] ?? 0)) / 2;
    return vertical.some(
      (rule) => Math.abs(rule.x - x) <= near && rule.bottom <= middle && rule.top >= middle,
    );
  };
  // Each cell of the grid belongs to the one above or left of it, as long as no rule divides them.
  const owner = new Map<string, { row: number; column: number }>();
  const texts: string[][] = [];
  for (let row = 0; row + 1 < ys.length; row += 1)
    for (let column = 0; column + 1 < xs.length; column += 1) {
      const above = row > 0 && !isRuledAbove(row, column) ? owner.get(`${row - 1},${column}`) : undefined;
      const left = column > 0 && !isRuledLeft(row, column) ? owner.get(`${row},${column - 1}`) : undefined;
      owner.set(`${row},${column}`, above ?? left ?? { row, column });
    }
  const members = Map.groupBy(owner.keys(), (key) => {
    const { row, column } = owner.get(key) ?? { row: 0, column: 0 };
    return `${row},${column}`;
  });
  for (let row = 0; row + 1 < ys.length; row += 1) {
    const line: string[] = [];
    for (let column = 0; column + 1 < xs.length; column += 1) {
      const own = owner.get(`${row},${column}`) ?? { row, column };
      if (own.row !== row || own.column !== column) {
        line.push(own.row < row && own.column === column ? '〃' : '');
        continue;
      }
      const cells = (members.get(`${row},${column}`) ?? []).map((key) => key.split(',').map(Number));
      const area: Box = {
        left: xs[column] ?? 0,
        right: xs[Math.max(...cells.map(([, c = 0]) => c)) + 1] ?? 0,
        top: ys[row] ?? 0,
        bottom: ys[Math.max(...cells.map(([r = 0]) => r)) + 1] ?? 0,
      };
      line.push(
        cellText(
          runs.filter((run) => isWithin(run, area)),
          area,
        ),
      );
    }
    texts.push(line);
  }
  return texts;
}

/** Lines of a cell go on with each other where they fill it, and where a word would be cut. */
function cellText(runs: readonly Run[], area: Box): string {
  const lines: Run[][] = [];
  for (const run of runs.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const [base] = line ?? [];
    if (line && base && Math.abs(base.y - run.y) <= base.height / 2) line.push(run);
    else lines.push([run]);
  }
  return lines
    .map((line) => {
      const sorted = line.toSorted((a, b) => a.x - b.x);
      const last = sorted.at(-1);
      return {
        text: sorted
          .map(({ text }) => text)
          .join('')
          .trim(),
        end: (last?.x ?? 0) + (last?.width ?? 0),
        height: last?.height ?? 10,
      };
    })
    .reduce((text, line, at, all) => {
      const before = all[at - 1];
      if (!before) return line.text;
      const isFull = area.right - before.end < before.height * 1.8;
      return isFull ? text + line.text : `${text}⏎${line.text}`;
    }, '');
}

/** Input: a page. Output: its runs of text, and the page from top to bottom as text and tables. */
export async function pageTables(page: PdfPage): Promise<{ runs: Run[]; pieces: PagePiece[] }> {
  const { items } = await page.getTextContent();
  const runs = items.flatMap((item): Run[] => {
    const { str, transform, width, height } = item as {
      str?: string;
      transform?: number[];
      width?: number;
      height?: number;
    };
    if (str === undefined || !transform) return [];
    const size = Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || height || 10;
    return [{ text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width: width ?? 0, height: size }];
  });
  const rules = rulesOf(await boxesOf(page));
  const tables = outlines(rules)
    .map((box) => ({ box, rows: rowsOf(runs, rules, box) }))
    .filter(
      (table): table is { box: Box; rows: string[][] } =>
        table.rows !== null && table.rows.flat().some((text) => text !== ''),
    )
    .sort((a, b) => b.box.top - a.box.top);
  const pieces: PagePiece[] = [];
  let rest = runs.filter((run) => !tables.some(({ box }) => isWithin(run, box)));
  for (const { box, rows } of tables) {
    const above = rest.filter(({ y }) => y > box.top);
    rest = rest.filter(({ y }) => y <= box.top);
    if (above.length > 0) pieces.push({ runs: above });
    pieces.push({ rows });
  }
  if (rest.length > 0) pieces.push({ runs: rest });
  return { runs, pieces };
}
