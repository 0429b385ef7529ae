/** Horizontal bars of counts beside each other: for counts that must not be added up. */
import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import { keys, label, round, type Drawing, type Key } from './frame.ts';
import type { BarRow } from './stacked-bars.ts';

const barHeight = 14;
const gap = 12;
const top = 40;
const plotWidth = 570;

/** Input: rows and keys, and the px kept for names. Output: a drawing with one bar a key in each row. */
export function groupedBars(rows: readonly BarRow[], legend: readonly Key[], nameWidth: number): Drawing {
  const width = nameWidth + plotWidth;
  const scale = scaleLinear(
    [0, Math.max(...rows.flatMap(({ counts }) => counts))],
    [0, width - nameWidth - 30],
  );
  const rowHeight = legend.length * barHeight + gap;
  const marks = rows.flatMap((row, index) => {
    const y = top + index * rowHeight;
    const bars = row.counts.flatMap((count, at) => [
      s('rect', {
        class: legend[at]?.class,
        x: nameWidth,
        y: y + at * barHeight + 1,
        width: round(Math.max(1, scale(count))),
        height: barHeight - 3,
      }),
      label(String(count), nameWidth + scale(count) + 6, y + at * barHeight + 11, { size: 11 }),
    ]);
    return [label(row.name, nameWidth - 10, y + rowHeight / 2, { anchor: 'end' }), ...bars];
  });
  const step = plotWidth / legend.length;
  return {
    width,
    height: top + rows.length * rowHeight,
    marks: [...keys(legend, nameWidth, 20, step), ...marks],
  };
}
