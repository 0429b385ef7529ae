/** Whether a text is in the plan word for word, and if not, where and how it differs. */
import { buildCorpus, occurrences, type Corpus, type Passage, type Wording } from './corpus.ts';
import { fold, weight, type Folded } from './fold.ts';
import { nearest } from './nearest.ts';
import { runsOf, type Run } from './runs.ts';
import { sentenceSpans, shortest, type Span } from './sentences.ts';

/** Indices of the first and the last passage a part stands in. */
export interface Place {
  first: number;
  last: number;
}

export interface Part {
  /** exact: word for word · differs: with differences · absent: not in the plan. */
  kind: 'exact' | 'differs' | 'absent';
  /** Which wording it matches; null when absent. */
  wording: Wording | null;
  /** The part as it was given. */
  text: string;
  /** Every place it stands in word for word, or the one it comes nearest to. */
  places: Place[];
  /** Character by character, where it differs. */
  runs: Run[];
}

/** apart: every part is there word for word, but not together. partly: some of it is there. */
export type Verdict =
  'empty' | 'exact' | 'received' | 'translation' | 'apart' | 'differs' | 'partly' | 'absent';

export interface Report {
  verdict: Verdict;
  parts: Part[];
  /** Whether the text was longer than is checked. */
  isCut: boolean;
}

/** Characters that are checked; the whole plan is shorter. */
export const limit = 6000;

interface Checked {
  corpora: readonly Corpus[];
  original: string;
  folded: Folded;
}

const given = ({ original, folded: { at } }: Checked, { start, end }: Span): string =>
  original.slice(at[start] ?? 0, at[end] ?? original.length).trim();

const placesOf = (corpus: Corpus, text: string): Place[] =>
  occurrences(corpus, text).map((from) => ({
    first: corpus.passage[from] ?? 0,
    last: corpus.passage[from + text.length - 1] ?? 0,
  }));

function exactPart(checked: Checked, span: Span): Part | null {
  const text = checked.folded.text.slice(span.start, span.end);
  for (const corpus of checked.corpora) {
    const places = placesOf(corpus, text);
    if (places.length > 0)
      return { kind: 'exact', wording: corpus.wording, text: given(checked, span), places, runs: [] };
  }
  return null;
}

/** The quotation mark that opens or closes what stands beside it is left off. */
const absentPart = (checked: Checked, span: Span): Part => ({
  kind: 'absent',
  wording: null,
  text: given(checked, span).replace(/^[”’」』]+|[“‘「『]+$/gu, ''),
  places: [],
  runs: [],
});

/** The parts of a piece that is not there as a whole: what comes nearest, and what stands before and after it. */
function partsOf(checked: Checked, span: Span): Part[] {
  if (span.start === span.end) return [];
  const { corpora, original, folded } = checked;
  const text = folded.text.slice(span.start, span.end);
  const isChinese = /\p{Script=Han}/u.test(text);
  const inLanguage = corpora.filter(({ wording }) => (wording === 'translation') !== isChinese);
  const found = weight(text) < shortest ? null : nearest(span, inLanguage, folded, original);
  if (!found) return [absentPart(checked, span)];
  const { corpus, from, to, steps } = found;
  const differs: Part = {
    kind: 'differs',
    wording: corpus.wording,
    text: given(checked, found),
    places: [{ first: corpus.passage[from] ?? 0, last: corpus.passage[to - 1] ?? 0 }],
    runs: runsOf(found, folded, original),
  };
  return [
    ...partsOf(checked, { start: span.start, end: found.start }),
    (steps.every((step) => step === 'same') ? exactPart(checked, found) : null) ?? differs,
    ...partsOf(checked, { start: found.end, end: span.end }),
  ];
}

/** As many sentences from here on as stand together in the plan, and how many they are. */
function exactRun(checked: Checked, spans: readonly Span[]): { part: Part; length: number } | null {
  const start = spans[0]?.start ?? 0;
  let best: { part: Part; length: number } | null = null;
  for (const [index, { end }] of spans.entries()) {
    const part = exactPart(checked, { start, end });
    if (!part) break;
    best = { part, length: index + 1 };
  }
  return best;
}

function verdictOf(parts: readonly Part[]): Verdict {
  const found = parts.filter(({ kind }) => kind !== 'absent');
  if (found.length === 0) return parts.length === 0 ? 'empty' : 'absent';
  if (found.length < parts.length) return 'partly';
  if (found.some(({ kind }) => kind === 'differs')) return 'differs';
  if (found.length > 1) return 'apart';
  if (found.every(({ wording }) => wording === 'translation')) return 'translation';
  return found.some(({ wording }) => wording === 'received') ? 'received' : 'exact';
}

/** Input: everything that can be quoted. Output: the check, from any text to what of it stands where. */
export function quotationChecker(passages: readonly Passage[]): (text: string) => Report {
  const corpora = (['reading', 'received', 'translation'] as const).map((wording) =>
    buildCorpus(passages, wording),
  );
  return (text) => {
    const whole = text.normalize('NFC');
    const original = whole.slice(0, limit);
    const checked = { corpora, original, folded: fold(original) };
    const parts: Part[] = [];
    let spans = sentenceSpans(checked.folded, original);
    while (spans[0]) {
      const run = exactRun(checked, spans);
      parts.push(...(run ? [run.part] : partsOf(checked, spans[0])));
      spans = spans.slice(run?.length ?? 1);
    }
    const telling = parts.filter((part) => part.kind !== 'absent' || weight(part.text) > 0);
    return { verdict: verdictOf(telling), parts: telling, isCut: whole.length > limit };
  };
}
