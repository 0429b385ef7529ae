/** Draws cards as PNG, 1200×630, and keeps every picture under the digest of what it was drawn from, and by. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori, { type SatoriOptions } from 'satori';
import sharp from 'sharp';
import { cutAtBoundary, type CardContent } from './card.ts';
import { sha256 } from '#text/digest';
import { bottom, cardLayout, textSizes } from './layout.ts';

// What draws: the source, and the packages and fonts by their versions. The build runs in the project's folder.
const drawnBy = [
  'src/formats/cards/draw.ts',
  'src/formats/cards/layout.ts',
  'src/formats/cards/card.ts',
  'package-lock.json',
].map((path) => sha256(readFileSync(path, 'utf8')));
const cache = join('.cache', 'cards');
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

let fonts: SatoriOptions['fonts'] | undefined;
const loadFonts = (): SatoriOptions['fonts'] =>
  (fonts ??= faces.map(([name, family, subset, weight]) => ({
    name,
    weight,
    style: 'normal',
    data: readFileSync(
      require.resolve(`@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`),
    ),
  })));

/** Whether nothing reaches below the card, and the drawing. */
async function draw(content: CardContent, size: number): Promise<{ svg: string; fits: boolean }> {
  let foot = Number.POSITIVE_INFINITY;
  const svg = await satori(cardLayout(content, size), {
    width: 1200,
    height: 630,
    fonts: loadFonts(),
    onNodeDetected: ({ props, top, height }) => {
      if (props['data-part'] === 'foot') foot = top + height;
    },
  });
  return { svg, fits: foot <= bottom };
}

/** The largest size at which the whole text fits; at the smallest, the text is cut at a clause boundary. */
async function fit(content: CardContent): Promise<string> {
  for (const size of textSizes) {
    const { svg, fits } = await draw(content, size);
    if (fits) return svg;
  }
  const smallest = textSizes.at(-1) ?? 0;
  for (let limit = [...content.text].length - 1; limit > 0; limit = Math.floor(limit * 0.97)) {
    const { svg, fits } = await draw({ ...content, text: cutAtBoundary(content.text, limit) }, smallest);
    if (fits) return svg;
  }
  throw new Error(`no text of the card “${content.place}” fits`);
}

const toPng = async (svg: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await sharp(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng())
      .png({ palette: true, colours: 32, dither: 0, effort: 7 })
      .toBuffer(),
  );

/** Input: what the card says. Output: PNG bytes, the same for the same input. */
export async function cardPng(content: CardContent): Promise<Uint8Array<ArrayBuffer>> {
  const key = sha256(JSON.stringify([drawnBy, content]));
  const path = join(cache, `${key}.png`);
  if (existsSync(path)) return new Uint8Array(readFileSync(path));
  const png = await toPng(await fit(content));
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${path}.new`, png);
  renameSync(`${path}.new`, path);
  return png;
}
