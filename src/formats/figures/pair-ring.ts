/** Who leads with whom: names around a ring, a line for each pair, thicker the more they share. */
import { scaleLinear, scalePoint } from 'd3-scale';
import { curveBundle, lineRadial } from 'd3-shape';
import { s } from 'hastscript';
import { label, round, type Drawing } from './frame.ts';

export interface RingNode {
  id: string;
  name: string;
}

export interface RingLink {
  a: string;
  b: string;
  weight: number;
}

const height = 520;
const radius = 200;
const halfTurn = Math.PI;

/** Input: nodes in ring order, weighted links between them, the px kept for names on either side. Output: a drawing centred on the ring. */
export function pairRing(nodes: readonly RingNode[], links: readonly RingLink[], nameWidth: number): Drawing {
  const width = 2 * (radius + nameWidth);
  const angle = scalePoint(
    nodes.map(({ id }) => id),
    [0, 2 * halfTurn * (1 - 1 / nodes.length)],
  );
  const at = (id: string) => angle(id) ?? 0;
  const thickness = scaleLinear([1, Math.max(1, ...links.map(({ weight }) => weight))], [1, 7]);
  const curve = lineRadial<{ angle: number; radius: number }>()
    .angle((point) => point.angle)
    .radius((point) => point.radius)
    .curve(curveBundle.beta(0.8))
    .digits(2);
  const lines = links.map(({ a, b, weight }) =>
    s('path', {
      class: 'f-link',
      d: curve([
        { angle: at(a), radius },
        { angle: 0, radius: 0 },
        { angle: at(b), radius },
      ]),
      'stroke-width': round(thickness(weight)),
      'stroke-opacity': 0.55,
    }),
  );
  const names = nodes.flatMap(({ id, name }) => {
    const turn = at(id);
    const [x, y] = [Math.sin(turn) * radius, -Math.cos(turn) * radius];
    const isTopOrBottom = Math.abs(Math.sin(turn)) < 0.02;
    const anchor = isTopOrBottom ? 'middle' : x > 0 ? 'start' : 'end';
    const reach = isTopOrBottom ? 1.1 : 1.05;
    return [
      s('circle', { class: 'f-node', cx: round(x), cy: round(y), r: 4 }),
      label(name, x * reach, y * reach + 4, { anchor }),
    ];
  });
  const centred = s('g', { transform: `translate(${width / 2} ${height / 2})` }, [...lines, ...names]);
  return { width, height, marks: [centred] };
}
