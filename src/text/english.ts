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

/** Stemmed words as one string, with a space around each. */
const run = (english: string): string => ` ${stems(english).join(' ')} `;

const renderingRun = (rendering: string): string => run(rendering.replace(/\([^)]*\)/gu, ''));

/** Whether the rendering stands in the English as one run, whatever the inflection of its words. */
export const holdsRendering = (english: string, rendering: string): boolean =>
  run(english).includes(renderingRun(rendering));

/** Input: renderings. Output: what is left of English without them, whatever the inflection of its words. */
export function withoutRenderings(renderings: readonly string[]): (english: string) => string {
  const longestFirst = [...new Set(renderings.map(renderingRun))].sort((a, b) => b.length - a.length);
  return (english) =>
    longestFirst.reduce((text, rendering) => text.replaceAll(rendering, ' | '), run(english));
}

/** Whether a wording stands in what `withoutRenderings` has left. */
export const isLeft = (rest: string, wording: string): boolean => rest.includes(renderingRun(wording));
