/** Horizontal bars of counts, one row a name, stacked by kind. */
import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import { keys, label, round, type Drawing, type Key } from './frame.ts';

export interface BarRow {
  name: string;
  /** One count per key, in the order of the keys. */
  counts: readonly number[];
}

const rowHeight = 28;
const top = 40;
const plotWidth = 570;

/** Input: rows and keys, and the px kept for names. Output: a drawing with each count written in its bar. */
export function stackedBars(rows: readonly BarRow[], legend: readonly Key[], nameWidth: number): Drawing {
  const width = nameWidth + plotWidth;
  const totals = rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const scale = scaleLinear([0, Math.max(...totals)], [nameWidth, width - 8]);
  const marks = rows.flatMap((row, index) => {
    const y = top + index * rowHeight;
    const starts = row.counts.map((_, at) => row.counts.slice(0, at).reduce((sum, count) => sum + count, 0));
    const bars = row.counts.flatMap((count, at) => {
      if (count === 0) return [];
      const from = scale(starts[at] ?? 0);
      const to = scale((starts[at] ?? 0) + count);
      const kind = legend[at]?.class ?? '';
      const isDark = kind === 'f-alone' || kind === 'f-member' || kind === 'f-first';
      return [
        s('rect', {
          class: kind,
          x: round(from),
          y: y + 3,
          width: round(to - from - 2),
          height: rowHeight - 8,
        }),
        label(String(count), (from + to) / 2 - 1, y + 18, { anchor: 'middle', on: isDark, size: 12 }),
      ];
    });
    return [label(row.name, nameWidth - 10, y + 18, { anchor: 'end' }), ...bars];
  });
  const step = Math.min(190, (width - nameWidth) / legend.length);
  return {
    width,
    height: top + rows.length * rowHeight,
    marks: [...keys(legend, nameWidth, 20, step), ...marks],
  };
}
