/** Horizontal bars of counts beside each other: for counts that must not be added up. */
import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import { keys, label, round, type Drawing, type Key, type Room } from './frame.ts';
import type { BarRow } from './stacked-bars.ts';

const barHeight = 14;
const gap = 12;

/** Output: a drawing with one bar a key in each row. */
export function groupedBars(rows: readonly BarRow[], legend: readonly Key[], room: Room): Drawing {
  const left = room.names;
  const { marks: legendMarks, height: top } = keys(legend, room);
  const scale = scaleLinear([0, Math.max(...rows.flatMap(({ counts }) => counts))], [0, room.marks - 30]);
  const rowHeight = legend.length * barHeight + gap;
  const marks = rows.flatMap((row, index) => {
    const y = top + index * rowHeight;
    const bars = row.counts.flatMap((count, at) => [
      s('rect', {
        class: legend[at]?.class,
        x: left,
        y: y + at * barHeight + 1,
        width: round(Math.max(1, scale(count))),
        height: barHeight - 3,
      }),
      label(String(count), left + scale(count) + 6, y + at * barHeight + 11, { size: 11 }),
    ]);
    const name = label(row.name, left - 10, y + rowHeight / 2, { anchor: 'end' });
    return [name, ...bars];
  });
  return {
    width: left + room.marks,
    height: top + rows.length * rowHeight,
    marks: [...legendMarks, ...marks],
  };
}
