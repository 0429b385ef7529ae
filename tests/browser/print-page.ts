/** Prints pages of the built site as PDF, without a server: requests are answered from the folder. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const fontPath = '/printing/';

const faces = (['serif', 'sans'] as const).flatMap((kind) =>
  ([400, 700] as const).map((weight) => ({
    family: kind === 'serif' ? 'Noto Serif SC' : 'Noto Sans SC',
    weight,
    name: `${kind}-${weight}.woff`,
    file: `@fontsource/noto-${kind}-sc/files/noto-${kind}-sc-chinese-simplified-${weight}-normal.woff`,
  })),
);
// Chromium embeds these as they are. Of the font collections machines have it draws every letter as a picture, and
// where two characters share one it may name the wrong of them: ⼈ for 人.
const fontStyle = [
  ...faces.map(
    ({ family, weight, name }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};src:url('${fontPath}${name}')}`,
  ),
  ":root,.document{--font-official:'Noto Serif SC',serif;--font-sans-zh:'Noto Sans SC',sans-serif",
  ';--fangsong:var(--font-official);--kai:var(--font-official);--hei:var(--font-sans-zh);--title:var(--font-official)}',
].join('');

/** The Chinese fonts that come with the packages, so that a machine needs none. */
async function bringFonts(page: Page): Promise<void> {
  await page.addStyleTag({ content: fontStyle });
  const loaded = await page.evaluate(
    async (families) =>
      Promise.all(
        families.map(async (family) => (await document.fonts.load(`16px '${family}'`, '聊')).length),
      ),
    [...new Set(faces.map(({ family }) => family))],
  );
  if (loaded.includes(0))
    throw new Error('No Chinese font: @fontsource/noto-serif-sc and noto-sans-sc did not load. Run npm ci.');
}

/**
 * Input: a browser; the folder the site is built into and the path it is built for; the address of a page of it, with
 * what the sheets are to show of it behind the #. Output: a tagged PDF with an outline of its headings.
 */
export async function printPage(
  browser: Browser,
  folder: string,
  base: string,
  address: string,
): Promise<Buffer> {
  // The fonts are no part of the site, and its policy would refuse the style that names them.
  const context = await browser.newContext({ bypassCSP: true });
  try {
    await context.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const font = faces.find(({ name }) => pathname === fontPath + name);
      if (font) return route.fulfill({ path: require.resolve(font.file) });
      const file = join(folder, pathname.slice(base.length).replace(/\/$/u, '/index.html'));
      return existsSync(file) ? route.fulfill({ path: file }) : route.abort();
    });
    const page = await context.newPage();
    await page.goto(address);
    await bringFonts(page);
    return await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  } finally {
    await context.close();
  }
}
