/** QR codes as small SVG. */
import { encode } from 'uqr';

const quietZone = 4;

/** Input: text to encode. Output: an SVG of black runs on white, one unit a module, readable on any background. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { border: quietZone });
  // One stroke a row: h draws a run, m passes over a gap.
  const rows = data.flatMap((row, y) => {
    const [margin = '', ...runs] =
      row
        .map((on) => (on ? '1' : '0'))
        .join('')
        .match(/1+|0+/gu) ?? [];
    const strokes = runs
      .slice(0, -1)
      .map((run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`));
    return strokes.length > 0 ? [`M${margin.length} ${y + 0.5}${strokes.join('')}`] : [];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${rows.join('')}"/></svg>\n`;
}
