/** Moves the style sheet of pages of which there are hundreds into a file of its own. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '#text/digest';
import { file } from '#urls';

/** Each sheet that has been written, by its text: its path below the site's root. */
export type Sheets = Map<string, string>;

/**
 * Input: a page's HTML and the texts of its style elements. Output: the HTML with a link in the place of each, the sheets
 * written below `folder`.
 */
export function shareStyles(html: string, styles: readonly string[], folder: string, sheets: Sheets): string {
  return styles.reduce((page, style) => {
    let path = sheets.get(style);
    if (path === undefined) {
      path = `/_astro/styles.${sha256(style).slice(0, 8)}.css`;
      mkdirSync(join(folder, '_astro'), { recursive: true });
      writeFileSync(join(folder, path), style);
      sheets.set(style, path);
    }
    return page.replace(`<style>${style}</style>`, `<link rel="stylesheet" href="${file(path)}">`);
  }, html);
}
