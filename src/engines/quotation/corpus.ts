/** The plan's text as one run of tokens to search, and the way back from a place in it to passage and wording. */
import { tokensOf, type Grain, type Vocabulary } from './tokens.ts';

/** A piece of the plan that has an address: a clause, a title, a note. */
export interface Passage {
  /** What stands before the text in the document and is no part of it: 6. or 三、 */
  lead: string;
  zh: string;
  /** Only where it differs from zh. */
  received?: string;
  /** The repairs that make zh of what was received, in the order of the text. */
  repairs?: readonly { received: string; proposed: string }[];
  /** Empty where the plan's translation has none. */
  en: string;
  /** Whether the site wrote it: no text of the plan, nor a translation of one. */
  isOwn?: boolean;
  label: { zh: string; en: string };
  /** Path of the page. */
  url: { zh: string; en: string };
}

/** own: what the site itself says, in either language. */
export type Wording = 'reading' | 'received' | 'translation' | 'own';

/** Where a repair stands in a corpus: the tokens that are the repair's own. `at` is its place among the passage's. */
export interface RepairedSpan {
  start: number;
  end: number;
  passage: number;
  at: number;
}

export interface Corpus {
  wording: Wording;
  grain: Grain;
  /** The tokens of all passages, one unit each. */
  text: string;
  /** For each token: its passage, and where it starts and ends in that passage's original. */
  passage: number[];
  start: number[];
  end: number[];
  /** The passages' originals, lead included. */
  originals: string[];
  repaired: RepairedSpan[];
}

function originalOf(passage: Passage, wording: Wording, grain: Grain): string {
  const wantsOwn = wording === 'own';
  if ((passage.isOwn ?? false) !== wantsOwn) return '';
  if (wantsOwn) return grain === 'words' ? passage.en : passage.zh;
  if (wording === 'translation') return passage.en;
  return passage.lead + (wording === 'received' ? (passage.received ?? passage.zh) : passage.zh);
}

/** How many characters two texts have in common at their start. */
function shared(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

const reversed = (text: string): string => [...text].reverse().join('');

/** The stretches of a passage's text that its repairs changed, what both wordings share left off. UTF-16 units. */
function changedStretches(passage: Passage, wording: Wording): { start: number; end: number }[] {
  let from = passage.lead.length;
  const text = originalOf(passage, wording, 'characters');
  return (passage.repairs ?? []).map(({ received, proposed }) => {
    const [shown, other] = wording === 'received' ? [received, proposed] : [proposed, received];
    const at = text.indexOf(shown, from);
    from = at + shown.length;
    const head = shared(shown, other);
    const tail = Math.min(shared(reversed(shown), reversed(other)), shown.length - head, other.length - head);
    return { start: at + head, end: at + shown.length - tail };
  });
}

/** All passages in one wording as one text; what has none in it takes no room. */
export function buildCorpus(
  passages: readonly Passage[],
  wording: Wording,
  grain: Grain,
  vocabulary: Vocabulary,
): Corpus {
  const corpus: Corpus = {
    wording,
    grain,
    text: '',
    passage: [],
    start: [],
    end: [],
    originals: [],
    repaired: [],
  };
  passages.forEach((passage, index) => {
    const original = originalOf(passage, wording, grain);
    const tokens = tokensOf(original, grain);
    const first = corpus.start.length;
    corpus.originals.push(original);
    corpus.text += vocabulary.encode(tokens);
    for (const { start, end } of tokens) {
      corpus.passage.push(index);
      corpus.start.push(start);
      corpus.end.push(end);
    }
    if (original === '' || (wording !== 'reading' && wording !== 'received')) return;
    changedStretches(passage, wording).forEach(({ start, end }, at) => {
      const place = (offset: number) => {
        const token = tokens.findIndex((each) => each.start >= offset);
        return first + (token === -1 ? tokens.length : token);
      };
      corpus.repaired.push({ start: place(start), end: place(end), passage: index, at });
    });
  });
  return corpus;
}

/** Where an encoded text stands, word for word: the tokens it begins at, at most `limit` of them. */
export function occurrences({ text }: Corpus, needle: string, limit = 50): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(needle); at !== -1 && found.length < limit; at = text.indexOf(needle, at + 1))
    found.push(at);
  return found;
}

/** The repairs that a stretch of tokens rests on. */
export const repairsIn = ({ repaired }: Corpus, from: number, to: number): RepairedSpan[] =>
  repaired.filter(({ start, end }) =>
    start === end ? from < start && to > start : from < end && to > start,
  );

/** The original text of a stretch of tokens, with the marks that do not count. */
export function originalText({ passage, start, originals }: Corpus, from: number, to: number): string {
  let text = '';
  for (let token = from; token < to; token += 1) {
    const index = passage[token] ?? 0;
    const isLast = passage[token + 1] !== index;
    const whole = originals[index] ?? '';
    text += whole.slice(start[token], isLast ? whole.length : start[token + 1]);
  }
  return text;
}
