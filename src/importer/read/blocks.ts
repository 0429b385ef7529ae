/** A tree of HTML → lines of text: a paragraph a line, tables as rows with tabs between their cells. */
import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { isHeaderRow } from '../parse/table.ts';
import { ditto } from '../parse/table.ts';

const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul caption title head'.split(
    ' ',
  ),
);
const left = new Set(
  'script style noscript template iframe svg button select option input textarea object audio video canvas link meta nav footer'.split(
    ' ',
  ),
);

/** The sign of a line's end inside a cell. */
export const cellBreak = '⏎';

export const childrenOf = (node: ChildNode): ChildNode[] => ('children' in node ? node.children : []);

const styleOf = (element: Element): string =>
  (element.attribs['style'] ?? '').replace(/\s/gu, '').toLowerCase();

/** Whether an element is no part of what a reader sees as text. */
export const isLeftOut = (element: Element): boolean =>
  left.has(element.name) ||
  element.attribs['hidden'] !== undefined ||
  /display:none|visibility:hidden/u.test(styleOf(element));

const collapse = (text: string): string => text.replace(/[ \t\r\n\u00a0\u200b-\u200d\ufeff]+/gu, ' ');

/** Collects lines: text runs into the open one, blocks and breaks end it. */
class Lines {
  readonly lines: string[] = [];
  #open = '';

  text(text: string): void {
    this.#open += text;
  }

  end(): void {
    const line = this.#open.replace(/ +/gu, ' ').trim();
    if (line !== '') this.lines.push(line);
    this.#open = '';
  }
}

const tagName = (node: ChildNode): string => (isTag(node) ? node.name : '');

function find(node: ChildNode, name: string): Element[] {
  return childrenOf(node).flatMap((child) => [
    ...(isTag(child) && child.name === name ? [child] : []),
    ...(isTag(child) && child.name === 'table' && name !== 'table' ? [] : find(child, name)),
  ]);
}

/** The lines of a node and of all below it, in order. */
export function linesOf(root: ChildNode): string[] {
  const out = new Lines();
  walk(root, out);
  out.end();
  return out.lines;
}

function walk(node: ChildNode, out: Lines): void {
  if (isText(node)) {
    out.text(collapse(node.data));
    return;
  }
  if (!isTag(node)) {
    childrenOf(node).forEach((child) => walk(child, out));
    return;
  }
  if (isLeftOut(node)) return;
  if (node.name === 'br') out.end();
  else if (node.name === 'table') table(node, out);
  else {
    const isBlock = blocks.has(node.name);
    if (isBlock) out.end();
    if (node.name === 'li') out.text(numberOf(node));
    childrenOf(node).forEach((child) => walk(child, out));
    if (isBlock) out.end();
  }
}

/** The number a browser shows before an entry of a numbered list, where the text has none. */
function numberOf(item: Element): string {
  const list = item.parent;
  if (!list || !isTag(list) || list.name !== 'ol') return '';
  const start = Number(list.attribs['start'] ?? 1);
  const entries = list.children.filter((child) => tagName(child) === 'li');
  const text = textOf(item).trim();
  return /^(?:\d|[一二三四五六七八九十]|[（(])/u.test(text) ? '' : `${start + entries.indexOf(item)}. `;
}

export const textOf = (node: ChildNode): string =>
  isText(node) ? node.data : isTag(node) && isLeftOut(node) ? '' : childrenOf(node).map(textOf).join('');

function table(element: Element, out: Lines): void {
  out.end();
  const rows = find(element, 'tr');
  const isLayout = find(element, 'table').length > 0 || rows.length < 2;
  const grid = isLayout ? [] : gridOf(rows);
  if (!grid.some((cells) => isHeaderRow(cells.map((text) => ({ text }))))) {
    // A table for layout, or one that says something else: its cells in reading order, labels with what they label.
    for (const row of rows) laidOut(row, out);
    return;
  }
  for (const caption of find(element, 'caption')) linesOf(caption).forEach((line) => out.lines.push(line));
  grid.forEach((cells) => out.lines.push(cells.join('\t')));
}

function laidOut(row: Element, out: Lines): void {
  let label = '';
  for (const cell of row.children.filter((child) => ['td', 'th'].includes(tagName(child)))) {
    const lines = linesOf(cell);
    const isLabel = lines.length === 1 && /[：:]$/u.test(lines[0] ?? '') && [...(lines[0] ?? '')].length <= 8;
    if (isLabel) {
      label = lines[0] ?? '';
      continue;
    }
    lines.forEach((line, at) => out.lines.push(at === 0 ? label + line : line));
    label = '';
  }
  if (label !== '') out.lines.push(label);
}

const spanOf = (cell: Element, name: 'rowspan' | 'colspan'): number => {
  const span = Number(cell.attribs[name] ?? 1);
  return Number.isInteger(span) && span > 0 && span < 200 ? span : 1;
};

/** Rows of equal width: a merged cell stands where it begins, 〃 below it, nothing beside it. */
function gridOf(rows: readonly Element[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children.filter(
      (child): child is Element => isTag(child) && ['td', 'th'].includes(child.name),
    )) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const width = spanOf(cell, 'colspan');
      const height = Math.min(spanOf(cell, 'rowspan'), rows.length - y);
      const text = linesOf(cell).join(cellBreak).replaceAll('\t', ' ');
      for (let down = 0; down < height; down += 1)
        for (let right = 0; right < width; right += 1) {
          const line = grid[y + down];
          if (line) line[x + right] = right > 0 ? '' : down > 0 ? ditto : text;
        }
      x += width;
    }
  });
  const width = Math.max(...grid.map((cells) => cells.length));
  return grid.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ''));
}

/** Lines as a text: rows of a table under each other, paragraphs apart. */
export const joined = (lines: readonly string[]): string =>
  lines.reduce((text, line, at) => {
    const isBelowRow = line.includes('\t') && (lines[at - 1] ?? '').includes('\t');
    return at === 0 ? line : text + (isBelowRow ? '\n' : '\n\n') + line;
  }, '') + '\n';
