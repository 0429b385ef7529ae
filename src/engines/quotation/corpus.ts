/** The plan's text as one run to search, and the way back from a place in it to clause and address. */
import { fold } from './fold.ts';

/** A piece of the plan that has an address: a clause, a title, a note. */
export interface Passage {
  /** What stands before the text in the document and is no part of it: 6. or 三、 */
  lead: string;
  zh: string;
  /** Only where it differs from zh. */
  received?: string;
  /** Empty where the plan's translation has none. */
  en: string;
  label: { zh: string; en: string };
  /** Path of the page. */
  url: { zh: string; en: string };
}

export type Wording = 'reading' | 'received' | 'translation';

export interface Corpus {
  wording: Wording;
  /** Folded text of all passages. */
  text: string;
  /** For each unit: which passage, and where in its original text. */
  passage: number[];
  offset: number[];
  /** The passages' originals, lead included. */
  originals: string[];
}

const original = (passage: Passage, wording: Wording): string => {
  if (wording === 'translation') return passage.en;
  return passage.lead + (wording === 'received' ? (passage.received ?? passage.zh) : passage.zh);
};

/** All passages in one wording, folded into one text; offsets are in UTF-16 units of the originals. */
export function buildCorpus(passages: readonly Passage[], wording: Wording): Corpus {
  const corpus: Corpus = { wording, text: '', passage: [], offset: [], originals: [] };
  passages.forEach((passage, index) => {
    const text = original(passage, wording);
    const folded = fold(text);
    corpus.originals.push(text);
    corpus.text += folded.text;
    corpus.offset.push(...folded.at);
    for (let unit = 0; unit < folded.text.length; unit += 1) corpus.passage.push(index);
  });
  return corpus;
}

/** Where a folded text stands, word for word: the offsets, at most `limit` of them. */
export function occurrences({ text }: Corpus, needle: string, limit = 50): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1 && found.length < limit; at = text.indexOf(needle, at + 1))
    found.push(at);
  return found;
}

/** The original text of a range, with the marks that do not count. */
export function originalText(corpus: Corpus, from: number, to: number): string {
  let text = '';
  for (let unit = from; unit < to; unit += 1) {
    const passage = corpus.passage[unit] ?? 0;
    const start = corpus.offset[unit] ?? 0;
    const isLast = corpus.passage[unit + 1] !== passage;
    const whole = corpus.originals[passage] ?? '';
    text += whole.slice(start, isLast ? whole.length : corpus.offset[unit + 1]);
  }
  return text;
}
