/** Who leads with whom, in a narrow column: a name a line, an arc for each pair, thicker the more they share. */
import { scaleLinear } from 'd3-scale';
import { s } from 'hastscript';
import { label, round, type Drawing, type Room } from './frame.ts';
import type { RingLink, RingNode } from './pair-ring.ts';

const nameSize = 12;
const nameLine = 14;
const gap = 10;

/** A long name in two lines of about the same length, broken at a space; others as they are. */
function inLines(name: string): string[] {
  const middle = name.length / 2;
  const breaks = [...name.matchAll(/ /gu)].map(({ index }) => index);
  const [at] = breaks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return name.length <= 22 || at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** Input: nodes from top to bottom, weighted links between them, and the room, whose names stand beside the arcs. */
export function pairArcs(
  nodes: readonly RingNode[],
  links: readonly RingLink[],
  { names, marks }: Room & { names: number },
): Drawing {
  const wrapped = nodes.map((node) => ({ ...node, lines: inLines(node.name) }));
  const rowHeight = Math.max(...wrapped.map(({ lines }) => lines.length)) * nameLine + gap;
  const yOf = (id: string) => (nodes.findIndex((node) => node.id === id) + 0.5) * rowHeight;
  const thickness = scaleLinear([1, Math.max(1, ...links.map(({ weight }) => weight))], [1, 7]);
  const reach = scaleLinear([0, nodes.length * rowHeight], [0, marks - 4]);
  const arcs = links.map(({ a, b, weight }) => {
    const [from, to] = [yOf(a), yOf(b)].sort((one, other) => one - other) as [number, number];
    return s('path', {
      class: 'f-link',
      d: `M${names} ${from}A${round(reach(to - from))} ${(to - from) / 2} 0 0 1 ${names} ${to}`,
      'stroke-width': round(thickness(weight)),
      'stroke-opacity': 0.55,
    });
  });
  const rows = wrapped.flatMap(({ id, lines }) => [
    s('circle', { class: 'f-node', cx: names, cy: yOf(id), r: 4 }),
    ...lines.map((line, index) =>
      label(line, names - 9, yOf(id) + 4 + (index - (lines.length - 1) / 2) * nameLine, {
        anchor: 'end',
        size: nameSize,
      }),
    ),
  ]);
  return { width: names + marks, height: nodes.length * rowHeight, marks: [...arcs, ...rows] };
}
