/** A picture of few colours as PNG: one byte a pixel, that names a colour of a list. */
import { crc32, deflateSync } from 'node:zlib';

export type Rgb = readonly [red: number, green: number, blue: number];

/** #1d2125 → 29, 33, 37 */
export const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;

/** The colours between two, where an edge is smoothed: `steps` of them, both ends left out. */
export const between = (from: Rgb, to: Rgb, steps: number): Rgb[] =>
  Array.from({ length: steps }, (_, index) => {
    const share = (index + 1) / (steps + 1);
    return from.map((value, channel) =>
      Math.round(value + share * ((to[channel] ?? 0) - value)),
    ) as unknown as Rgb;
  });

/** Six bits of each channel. */
const bucketOf = (red: number, green: number, blue: number): number =>
  ((red >> 2) << 12) | ((green >> 2) << 6) | (blue >> 2);

/** The middle of a bucket. */
const middleOf = (bucket: number): Rgb => [
  ((bucket >> 12) << 2) | 2,
  (((bucket >> 6) & 63) << 2) | 2,
  ((bucket & 63) << 2) | 2,
];

/** The colour of a list nearest to each pixel, looked up by six bits of each channel. */
export class Palette {
  readonly #colours: readonly Rgb[];
  readonly #nearest = new Uint8Array(1 << 18).fill(255);

  /** At most 255 colours. A colour of the list is found where it stands first. */
  constructor(colours: readonly Rgb[]) {
    this.#colours = colours;
    for (const [index, [red, green, blue]] of [...colours.entries()].reverse())
      this.#nearest[bucketOf(red, green, blue)] = index;
  }

  indexOf(red: number, green: number, blue: number): number {
    const bucket = bucketOf(red, green, blue);
    const known = this.#nearest[bucket] ?? 255;
    if (known !== 255) return known;
    // Of the bucket, not of the pixel: the answer must not depend on which pixel asks first.
    const [x, y, z] = middleOf(bucket);
    const distances = this.#colours.map(([r, g, b]) => (r - x) ** 2 + (g - y) ** 2 + (b - z) ** 2);
    const index = distances.indexOf(Math.min(...distances));
    this.#nearest[bucket] = index;
    return index;
  }

  /** Three bytes a colour. */
  get bytes(): Uint8Array {
    return Uint8Array.from(this.#colours.flat());
  }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The colours that opaque pixels, four bytes each, show most, in steps of four: at most 255. */
export function commonColours(pixels: Uint8Array): Rgb[] {
  const counts = new Uint32Array(1 << 18);
  for (let at = 0; at < pixels.length; at += 4) {
    const bucket = bucketOf(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  const shown = [...counts.entries()].filter(([, count]) => count > 0).sort(([, a], [, b]) => b - a);
  // A step's last value for light colours and its first for dark ones, so that white stays white and black black.
  const full = (bits: number): number => (bits << 2) | (bits >> 4);
  return shown
    .slice(0, 255)
    .map(([bucket]) => [full(bucket >> 12), full((bucket >> 6) & 63), full(bucket & 63)]);
}

/** Input: opaque pixels, four bytes each, row by row. Output: the bytes of the PNG. */
export function indexedPng(
  pixels: Uint8Array,
  width: number,
  height: number,
  palette: Palette,
): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array(height * (width + 1));
  let [from, to] = [0, 0];
  for (let y = 0; y < height; y++) {
    // Each row begins with its filter: none.
    rows[to++] = 0;
    for (let x = 0; x < width; x++, from += 4)
      rows[to++] = palette.indexOf(pixels[from] ?? 0, pixels[from + 1] ?? 0, pixels[from + 2] ?? 0);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, of the kind that names colours of a list.
  header.set([8, 3], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('PLTE', palette.bytes),
      chunk('IDAT', deflateSync(rows, { level: 6 })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}
