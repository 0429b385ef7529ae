/** Whether English keeps to a rendering. */
import { stemmer } from 'stemmer';

const articles = new Set(['a', 'an', 'the']);

/** Words of English text, stemmed, without articles, possessives and matter in parentheses when it is optional. */
const stems = (english: string): string[] =>
  english
    .toLowerCase()
    .replace(/[’']s\b|s[’'](?=\s)/gu, (match) => (match.startsWith('s') ? 's' : ''))
    .split(/[^\p{L}\p{N}%]+/u)
    .filter((word) => word !== '' && !articles.has(word))
    .map(stemmer);

/** Whether the rendering stands in the English as one run, whatever the inflection of its words. */
export function holdsRendering(english: string, rendering: string): boolean {
  const text = ` ${stems(english).join(' ')} `;
  return text.includes(` ${stems(rendering.replace(/\([^)]*\)/gu, '')).join(' ')} `);
}
