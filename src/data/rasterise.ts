/** SVG to PNG at build time, with a Chinese font that needs no font on the machine. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import toSfnt from 'woff2sfnt-sfnt2woff';

const cache = join('.cache', 'fonts');
const fontPackage = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff';

/** The package ships WOFF, the renderer reads only plain OpenType: unpacked once, kept in the cache. */
function fontFile(): string {
  const path = join(cache, 'noto-sans-sc-400.otf');
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(path, toSfnt.toSfnt(readFileSync(createRequire(import.meta.url).resolve(fontPackage))));
  }
  return path;
}

/** Input: an SVG text. Output: a PNG at twice its size in px. */
export function rasterise(svg: string): Uint8Array<ArrayBuffer> {
  const font = { fontFiles: [fontFile()], loadSystemFonts: false, defaultFontFamily: 'Noto Sans SC' };
  const png = new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 }, font }).render().asPng();
  return new Uint8Array(png);
}
