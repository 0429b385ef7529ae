/** Horizontal bars of counts, one row a name, stacked by kind. */
import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import { keys, label, round, type Drawing, type Key, type Room } from './frame.ts';

export interface BarRow {
  name: string;
  /** One count per key, in the order of the keys. */
  counts: readonly number[];
}

const rowHeight = 28;

/** Output: a drawing with each count written in its bar. */
export function stackedBars(rows: readonly BarRow[], legend: readonly Key[], room: Room): Drawing {
  const left = room.names;
  const width = left + room.marks;
  const { marks: legendMarks, height: top } = keys(legend, room);
  const totals = rows.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const scale = scaleLinear([0, Math.max(...totals)], [left, width - 8]);
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
    const name = label(row.name, left - 10, y + 18, { anchor: 'end' });
    return [name, ...bars];
  });
  return {
    width,
    height: top + rows.length * rowHeight,
    marks: [...legendMarks, ...marks],
  };
}
