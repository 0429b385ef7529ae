/** Where the words of a query stand in a text, for marking and for the excerpt. */
import { fold, isHan, stem } from './fold.ts';
import type { Query } from './query.ts';
import { valuesIn } from './values.ts';

export interface Run {
  text: string;
  isMarked: boolean;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Marks may stand between the characters of a Chinese phrase, and words may have endings. */
const patternOf = (text: string): RegExp =>
  isHan(text) || /^[\d%]+$/u.test(text)
    ? new RegExp([...text.replace(/ /gu, '')].map(escaped).join('[^\\p{L}\\p{N}]*'), 'giu')
    : new RegExp(
        String.raw`(?<!\p{L})${text
          .split(' ')
          .map((word) => escaped(word).replace(/i$/u, '[iy]'))
          .join('[^\\p{L}]+')}\p{L}*`,
        'giu',
      );

function placesOf(text: string, wanted: readonly string[]): boolean[] {
  const places = [...text].fill('').map(() => false);
  for (const each of wanted) {
    for (const match of text.matchAll(patternOf(each)))
      places.fill(true, match.index, match.index + match[0].length);
  }
  return places;
}

/** The text in runs, those that hold the query marked: the whole query where it stands, else its parts. */
export function markedRuns(text: string, query: Pick<Query, 'key' | 'core' | 'grams'>): Run[] {
  // Folding keeps lengths for the texts of a plan; where it would not, nothing is marked.
  const folded = fold(text).length === text.length ? fold(text) : text;
  const whole = placesOf(folded, [query.key, query.core].filter(Boolean));
  const wanted = query.grams.map(({ text: gram }) => gram);
  const places = whole.includes(true)
    ? whole
    : placesOf(
        folded,
        wanted.filter((gram) => !gram.startsWith('=')).map((gram) => stem(gram)),
      );
  if (!whole.includes(true))
    for (const { text: value, from, to } of valuesIn(folded))
      if (wanted.includes(value)) places.fill(true, from, to);
  const runs: Run[] = [];
  [...text].forEach((char, at) => {
    const isMarked = places[at] ?? false;
    const last = runs.at(-1);
    if (last?.isMarked === isMarked) last.text += char;
    else runs.push({ text: char, isMarked });
  });
  return runs;
}

/** About `length` characters around the first mark; … where something is left out. */
export function excerpt(runs: readonly Run[], length: number): Run[] {
  const total = runs.reduce((sum, { text }) => sum + text.length, 0);
  const first = runs.findIndex(({ isMarked }) => isMarked);
  if (total <= length || first === -1) return [...runs];
  const before = runs.slice(0, first).reduce((sum, { text }) => sum + text.length, 0);
  const start = Math.max(0, Math.min(before - Math.floor(length / 4), total - length));
  let at = 0;
  const cut = runs.flatMap(({ text, isMarked }): Run[] => {
    const part = text.slice(Math.max(0, start - at), Math.max(0, start + length - at));
    at += text.length;
    return part ? [{ text: part, isMarked }] : [];
  });
  const gap: Run = { text: '…', isMarked: false };
  return [...(start > 0 ? [gap] : []), ...cut, ...(start + length < total ? [gap] : [])];
}

/**
 * How much text before and behind tells a place from others that hold the same words: much before, since the editor’s
 * reading above the text repeats parts of its sentences.
 */
const context = { before: 80, after: 24 };

/**
 * A text directive (the part after :~:text=) that marks the first marked run where it stands in the text.
 * Browsers match whole words only, so the run is widened to words; empty when nothing is marked.
 */
export function textDirective(runs: readonly Run[], language: string): string {
  const text = runs.map((run) => run.text).join('');
  const first = runs.findIndex(({ isMarked }) => isMarked);
  if (first === -1) return '';
  const from = runs.slice(0, first).reduce((sum, run) => sum + run.text.length, 0);
  const to = from + (runs[first]?.text.length ?? 0);
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  const between = (start: number, end: number): string =>
    words
      .filter(({ index, segment }) => index < end && index + segment.length > start)
      .map(({ segment }) => segment)
      .join('');
  const marked = between(from, to);
  const at = text.indexOf(marked, Math.max(0, from - marked.length));
  const encoded = (part: string): string => encodeURIComponent(part.trim()).replace(/-/gu, '%2D');
  const before = encoded(between(Math.max(0, at - context.before), at));
  const after = encoded(between(at + marked.length, at + marked.length + context.after));
  return `${before && `${before}-,`}${encoded(marked)}${after && `,-${after}`}`;
}
