/** Prints HTML as PDF in Chromium, with the Chinese fonts that come with the packages: a machine needs none. */
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';

const require = createRequire(import.meta.url);
const origin = 'http://sheet.invalid/';

const family = (name: string, file: (weight: number) => string) =>
  ([400, 700] as const).map((weight) => ({
    family: name,
    weight,
    name: `${name.replaceAll(' ', '-').toLowerCase()}-${weight}.woff`,
    file: file(weight),
  }));

const faces = [
  ...family(
    'Noto Serif SC',
    (weight) => `@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff`,
  ),
  ...family(
    'Noto Sans SC',
    (weight) => `@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-${weight}-normal.woff`,
  ),
  ...family(
    'Source Serif 4',
    (weight) => `@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff`,
  ),
];

/**
 * Chromium embeds these as they are. Of the font collections machines have it draws every letter as a picture, and where
 * two characters share one it may name the wrong of them: ⼈ for 人.
 */
export const fontFaces = faces
  .map(
    ({ family: name, weight, name: file }) =>
      `@font-face{font-family:'${name}';font-weight:${weight};src:url('${origin}${file}')}`,
  )
  .join('');

/** Input: a browser and a page. Output: a tagged PDF with an outline of its headings. Throws when a font does not load. */
export async function printHtml(browser: Browser, html: string): Promise<Uint8Array> {
  const context = await browser.newContext();
  try {
    await context.route('**/*', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      const font = faces.find((face) => face.name === name);
      if (font) return route.fulfill({ path: require.resolve(font.file) });
      return name === ''
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
        : route.abort();
    });
    const page = await context.newPage();
    await page.goto(origin);
    const loaded = await page.evaluate(
      async (families) =>
        Promise.all(
          families.map(async (name) => (await document.fonts.load(`16px '${name}'`, '聊A')).length),
        ),
      [...new Set(faces.map((face) => face.family))],
    );
    if (loaded.includes(0))
      throw new Error(
        'No Chinese font: @fontsource/noto-serif-sc and noto-sans-sc did not load. Run npm ci.',
      );
    return await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  } finally {
    await context.close();
  }
}
