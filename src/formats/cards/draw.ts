/** Draws a card as PNG, 800×420. It reads its fonts once in each thread. */
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { CardContent } from './card.ts';
import { palette, type Colour } from '#formats/palette';
import { cardHeight, cardShapes, cardWidth, type Font, type Shape } from './layout.ts';
import { pictureSize } from './card.ts';
import { between, indexedPng, Palette, rgb } from '../png.ts';

const require = createRequire(import.meta.url);

const faces = [
  ['Sans', 'noto-sans-sc', 'chinese-simplified', 400],
  ['Sans', 'noto-sans-sc', 'chinese-simplified', 700],
  ['Sans Latin', 'source-sans-3', 'latin', 400],
  ['Sans Latin', 'source-sans-3', 'latin', 700],
  ['Serif', 'noto-serif-sc', 'chinese-simplified', 600],
  ['Serif Latin', 'source-serif-4', 'latin', 400],
  ['Serif Latin', 'source-serif-4', 'latin', 600],
] as const;

for (const [name, family, subset, weight] of faces) {
  const path = require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`);
  if (GlobalFonts.registerFromPath(path, name) === null) throw new Error(`${path} is no font`);
}

/** Which colours meet on a card: what is written in the first, on the second. */
const meetings: readonly (readonly [on: Colour, ink: Colour, steps: number])[] = [
  ['paper', 'ink', 4],
  ['paper', 'muted', 3],
  ['paper', 'caution', 3],
  ['lead', 'onLead', 3],
  ['leadTint', 'lead', 3],
  ['memberTint', 'editor', 3],
];
const colours = new Palette([
  ...Object.values(palette).map(rgb),
  ...meetings.flatMap(([on, ink, steps]) => between(rgb(palette[on]), rgb(palette[ink]), steps)),
]);

const context = createCanvas(pictureSize.width, pictureSize.height).getContext('2d');
context.scale(pictureSize.width / cardWidth, pictureSize.height / cardHeight);
// Otherwise ligatures would follow the language of the machine.
context.lang = 'zh-CN';

const named = ({ families, weight, size }: Font): string =>
  `${weight} ${size}px ${families.map((family) => `"${family}"`).join(', ')}`;

const widths = new Map<string, number>();
/** Widths grow with the size, and most parts of texts come again. */
function measure(text: string, font: Font): number {
  const key = `${font.weight} ${font.families[0]} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = named({ ...font, size: 100 });
    width = context.measureText(text).width / 100;
    widths.set(key, width);
  }
  return width * font.size;
}

function paint(shape: Shape): void {
  if (shape.kind === 'text') {
    context.font = named(shape.font);
    context.fillStyle = palette[shape.colour];
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  const { x, y, width, height, fill, border, isDashed } = shape;
  if (fill !== null) {
    context.fillStyle = palette[fill];
    context.fillRect(x, y, width, height);
  }
  if (border !== null) {
    context.strokeStyle = palette[border];
    context.lineWidth = 2;
    context.setLineDash(isDashed ? [6, 5] : []);
    context.strokeRect(x + 1, y + 1, width - 2, height - 2);
    // Dashes would break the letters drawn next.
    context.setLineDash([]);
  }
}

/** Input: what the card says. Output: PNG bytes, the same for the same input. */
export function cardPng(content: CardContent): Uint8Array<ArrayBuffer> {
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, cardWidth, cardHeight);
  for (const shape of cardShapes(content, measure)) paint(shape);
  return indexedPng(context.canvas.data(), pictureSize.width, pictureSize.height, colours);
}
