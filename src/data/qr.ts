/** QR codes as small SVG. */
import { encode } from 'uqr';

const quietZone = 4;

/** Input: text to encode. Output: an SVG of black runs on white, one unit a module, readable on any background. */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { border: quietZone });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((on) => (on ? '1' : '0'))
        .join('')
        .matchAll(/1+/gu),
    ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${runs.join('')}"/></svg>\n`;
}
