/** SVG to PNG at build time, with a Chinese font that needs no font on the machine. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import toSfnt from 'woff2sfnt-sfnt2woff';
import { sha256 } from '#text/digest';
import { commonColours, indexedPng, Palette } from '../png.ts';

const cache = join('.cache', 'fonts');
const fontPackage = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff';

let unpacked: string | undefined;

/** The package ships WOFF, the renderer reads only plain OpenType: unpacked once, kept under the digest of the WOFF. */
function fontFile(): string {
  if (unpacked !== undefined) return unpacked;
  const woff = readFileSync(createRequire(import.meta.url).resolve(fontPackage));
  unpacked = join(cache, `${sha256(woff)}.otf`);
  if (!existsSync(unpacked)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${unpacked}.new`, toSfnt.toSfnt(woff));
    renameSync(`${unpacked}.new`, unpacked);
  }
  return unpacked;
}

/** Input: an SVG text. Output: a PNG at one and a half times its size in px. */
export function rasterise(svg: string): Uint8Array<ArrayBuffer> {
  const font = { fontFiles: [fontFile()], loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' };
  const { pixels, width, height } = new Resvg(svg, { fitTo: { mode: 'zoom', value: 1.5 }, font }).render();
  return indexedPng(pixels, width, height, new Palette(commonColours(pixels)));
}
