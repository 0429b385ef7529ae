/** Horizontal bars of counts beside each other: for counts that must not be added up. */
import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import { keys, label, round, type Drawing, type Key, type Room } from './frame.ts';
import type { BarRow } from './stacked-bars.ts';

const barHeight = 14;
const gap = 12;
const nameHeight = 18;

/** Output: a drawing with one bar a key in each row. */
export function groupedBars(rows: readonly BarRow[], legend: readonly Key[], room: Room): Drawing {
  const left = room.names ?? 0;
  const above = room.names === null ? nameHeight : 0;
  const { marks: legendMarks, height: top } = keys(legend, room);
  const scale = scaleLinear([0, Math.max(...rows.flatMap(({ counts }) => counts))], [0, room.marks - 30]);
  const barsHeight = legend.length * barHeight + gap;
  const rowHeight = above + barsHeight;
  const marks = rows.flatMap((row, index) => {
    const y = top + index * rowHeight;
    const bars = row.counts.flatMap((count, at) => [
      s('rect', {
        class: legend[at]?.class,
        x: left,
        y: y + above + at * barHeight + 1,
        width: round(Math.max(1, scale(count))),
        height: barHeight - 3,
      }),
      label(String(count), left + scale(count) + 6, y + above + at * barHeight + 11, { size: 11 }),
    ]);
    const name =
      room.names === null
        ? label(row.name, 0, y + 13)
        : label(row.name, left - 10, y + barsHeight / 2, { anchor: 'end' });
    return [name, ...bars];
  });
  return {
    width: left + room.marks,
    height: top + rows.length * rowHeight,
    marks: [...legendMarks, ...marks],
  };
}
