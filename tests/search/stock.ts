/** Stock Pagefind on the pages of the built site: default settings, and a page that shows its first ten results. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { languageTags, locales } from '#i18n/locales';
import { localePages } from '../site/dist.ts';

/** The hooks are those of our own search page, so that one reader reads both. */
const script = `
import * as pagefind from '/stock/pagefind/pagefind.js';
await pagefind.options({ baseUrl: '/' });
await pagefind.init();
const field = document.getElementById('q');
const list = document.getElementById('results');
let turn = 0;
field.addEventListener('input', async () => {
  const mine = (turn += 1);
  list.setAttribute('aria-busy', 'true');
  const { results } = await pagefind.search(field.value);
  const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  if (mine !== turn) return;
  list.replaceChildren(...found.map(({ url, meta }) => {
    const link = document.createElement('a');
    link.href = url;
    link.dataset.result = '';
    link.textContent = meta.title;
    return link;
  }));
  list.setAttribute('aria-busy', 'false');
});
list.setAttribute('aria-busy', 'false');
`;

/** Output: a folder, to be served before dist/ and removed afterwards, with /stock/{zh,en}/. */
export async function buildStock(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-pagefind-'));
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start');
  for (const { file, html, path, document } of localePages) {
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
    // What shows part of another page is not indexed, nor what stands around the main part.
    if (new URL(canonical).pathname === path)
      await index.addHTMLFile({
        sourcePath: file.slice(1),
        content: html.replace('<main ', '<main data-pagefind-body '),
      });
  }
  await index.writeFiles({ outputPath: join(folder, 'stock/pagefind') });
  await close();
  for (const locale of locales) {
    const page = join(folder, 'stock', locale);
    mkdirSync(page, { recursive: true });
    writeFileSync(
      join(page, 'index.html'),
      `<!doctype html><html lang="${languageTags[locale]}"><meta charset="utf-8"><title>Stock</title>
<input id="q"><div id="results" aria-busy="true"></div><script type="module">${script}</script></html>`,
    );
  }
  return folder;
}
