/** The plan as a map: a column for each item, a square for each sentence, and how the columns stand in a given width. */
import type { Plan, Target } from './library.ts';

/** full: sets a number, a frequency or a deadline · half: a deliverable or full coverage · plain: neither. */
export const tones = ['full', 'half', 'plain'] as const;
export type Tone = (typeof tones)[number];

const fullKinds: readonly Target['kind'][] = ['number', 'frequency', 'deadline'];

/** The tone of each clause that sets something, by its id. */
function tonesOf({ targets }: Plan): Map<string, Tone> {
  const found = new Map<string, Tone>();
  for (const { clause, kind } of targets) {
    if (fullKinds.includes(kind)) found.set(clause, 'full');
    else if (!found.has(clause)) found.set(clause, 'half');
  }
  return found;
}

export interface MapLayout {
  /** Columns in the fullest row, which sets how wide a column is. */
  columns: number;
  /** Pixels that stay between columns and between sections in that row. */
  gaps: number;
  /** Pixels of width from which on every square can be hit with a finger. */
  from: number;
}

/** Pixels: what a finger is to hit (WCAG 2.2, 2.5.8), and what stands between two columns and two sections. */
const finger = 24;
const columnGap = 1;
const sectionGap = 6;

/** Sections in rows of at most so many columns, each row as full as it goes. */
function rowsWithin(sizes: readonly number[], capacity: number): number[][] {
  const rows: number[][] = [];
  for (const size of sizes) {
    const row = rows.at(-1);
    if (row && row.reduce((sum, each) => sum + each, size) <= capacity) row.push(size);
    else rows.push([size]);
  }
  return rows;
}

const gapsIn = (row: readonly number[]): number => {
  const columns = row.reduce((sum, size) => sum + size, 0);
  return (columns - row.length) * columnGap + (row.length - 1) * sectionGap;
};

/**
 * Input: the number of items of each section. Output: for each number of rows the narrowest way to set them, from the
 * most rows, for the narrowest window, to one row. No section is broken.
 */
export function mapLayouts(sizes: readonly number[]): MapLayout[] {
  const widest = sizes.reduce((sum, size) => sum + size, 0);
  const layouts: MapLayout[] = [];
  let rowsBefore = Number.POSITIVE_INFINITY;
  for (let columns = Math.max(1, ...sizes); columns <= widest; columns += 1) {
    const rows = rowsWithin(sizes, columns);
    if (rows.length >= rowsBefore) continue;
    rowsBefore = rows.length;
    const gaps = Math.max(...rows.map(gapsIn));
    layouts.push({ columns, gaps, from: columns * finger + gaps });
  }
  return layouts;
}

export const planMap = (plan: Plan): { tones: Map<string, Tone>; layouts: MapLayout[] } => ({
  tones: tonesOf(plan),
  layouts: mapLayouts(plan.sections.map(({ items }) => items.length)),
});
