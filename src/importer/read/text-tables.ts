/** Tables that a text file draws: with |, with columns of spaces, or cell by cell on lines of their own → rows of tabs. */
import { isHeaderRow } from '../parse/table.ts';
import type { Told } from './received.ts';

const asCells = (texts: readonly string[]) => texts.map((text) => ({ text: text.trim() }));
const isHead = (texts: readonly string[]): boolean => texts.length >= 3 && isHeaderRow(asCells(texts));

const pipe = /[|│｜]/u;

/** The cells of a line that marks set apart, with marks at both its ends or at neither. */
function pipes(line: string, isFramed: boolean): string[] | null {
  if (!isFramed) return pipe.test(line) ? line.split(pipe) : null;
  const match = /^\s*[|│｜](.*)[|│｜]\s*$/u.exec(line);
  return match ? (match[1] ?? '').split(pipe) : null;
}
const isRule = (line: string): boolean => /^[\s|│｜:\-—=+─┼├┤┌┐└┘┬┴]+$/u.test(line) && /[-—=─]/u.test(line);
const columns = (line: string): string[] => line.trim().split(/\s{2,}|\u3000+|\t+/u);

/** Cells that one space sets apart: only where every row has as many. */
const words = (line: string): string[] => line.trim().split(/\s+/u);

interface Found {
  /** Lines of the text, from 0, end not included. */
  from: number;
  to: number;
  rows: string[][];
}

/** | 序号 | 任务 | 责任单位 | and its rows. */
function pipeTable(lines: readonly string[], from: number): Found | null {
  const isFramed = pipe.test((lines[from] ?? '').trim().charAt(0));
  const head = pipes(lines[from] ?? '', isFramed);
  if (!head || !isHead(head) || /^\s*\d+\s*[.．、]/u.test(head[0] ?? '')) return null;
  const rows: string[][] = [head];
  let to = from + 1;
  for (; to < lines.length; to += 1) {
    const line = lines[to] ?? '';
    if (isRule(line)) continue;
    const cells = pipes(line, isFramed);
    if (!cells) break;
    rows.push(cells);
  }
  return rows.length > 1 ? { from, to, rows } : null;
}

/** A head set with spaces, and rows with as many pieces. */
function spacedTable(lines: readonly string[], from: number): Found | null {
  const line = lines[from] ?? '';
  if (line.includes('\t')) return null;
  const isWide = isHead(columns(line));
  const split = isWide ? columns : words;
  const head = split(line);
  if (!isHead(head)) return null;
  const rows: string[][] = [head];
  let to = from + 1;
  for (; to < lines.length; to += 1) {
    const text = lines[to] ?? '';
    if (text.trim() === '' || isRule(text)) continue;
    const cells = split(text);
    if (cells.length !== head.length) break;
    rows.push(cells);
  }
  return rows.length > 1 ? { from, to, rows } : null;
}

/** The cells of a copied table, one a line: the head's names, then row after row, counted in its first column. */
function stackedTable(lines: readonly string[], from: number): Found | null {
  const filled = lines
    .map((text, at) => ({ text: text.trim(), at }))
    .filter(({ text, at }) => at >= from && text !== '');
  if (filled[0]?.at !== from) return null;
  for (let width = 8; width >= 3; width -= 1) {
    const head = filled.slice(0, width).map(({ text }) => text);
    if (
      head.length < width ||
      head.some((text) => [...text].length > 10) ||
      !isHead(head) ||
      !/序号|编号/u.test(head[0] ?? '')
    )
      continue;
    if (filled[width]?.text !== '1') continue;
    const rows: string[][] = [head];
    let at = width;
    for (let row = 1; filled[at]?.text === String(row); row += 1) {
      rows.push(filled.slice(at, at + width).map(({ text }) => text));
      at += width;
    }
    const isComplete =
      rows.length > 2 &&
      rows.at(-1)?.length === width &&
      rows.slice(1).every((cells, index) => cells[0] === String(index + 1));
    const last = filled[at - 1];
    if (isComplete && last) return { from, to: last.at + 1, rows };
  }
  return null;
}

/** Input: a text. Output: the text with every table it draws as rows of cells with tabs between, and where. */
export function withTables(text: string): { text: string; told: Told[] } {
  const lines = text.split('\n');
  const told: Told[] = [];
  const out: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const found = pipeTable(lines, at) ?? spacedTable(lines, at) ?? stackedTable(lines, at);
    if (!found) {
      out.push(lines[at] ?? '');
      continue;
    }
    told.push({
      code: 'table-made',
      params: { from: found.from + 1, to: found.to },
      line: out.length + 1,
      column: 1,
    });
    out.push(
      ...found.rows.map((cells) =>
        cells
          .map((cell) =>
            cell
              .trim()
              .replaceAll('\t', ' ')
              .replaceAll(/\s*<br\s*\/?>\s*/giu, '⏎'),
          )
          .join('\t'),
      ),
    );
    at = found.to - 1;
  }
  return { text: told.length === 0 ? text : out.join('\n'), told };
}
