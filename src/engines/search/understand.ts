/**
 * What a request is made of: ways of saying a concept, names, values, passing words, and a rest. Chinese is taken
 * character by character, English word by word; the longest piece that is known wins.
 */
import type { Directory, Entity, Form } from './directory.ts';
import { isOneEdit } from './edits.ts';
import { isHan, keyOf, stem } from './fold.ts';
import { partsOf, type Concept, type Expression, type Lexicon } from './lexicon.ts';
import type { ReadKin } from './kin.ts';
import { isNear } from './texts.ts';
import { valuesIn } from './values.ts';

/** One character or word of a request. */
export interface Place {
  text: string;
  /** Of a word: its stem. Of a character: itself. */
  stem: string;
  isHan: boolean;
  /** Whether it belongs to words that say nothing of what is sought, or little. */
  isPassing: boolean;
  isCommon: boolean;
  /** Whether it is read as another word, one slip away. */
  isMended: boolean;
}

/** A piece that stands for something. */
export interface Span {
  /** Places it covers; not always next to each other: 态度特别差. */
  at: number[];
  /** How surely it stands for that, 0 to 1. */
  strength: number;
  concepts: readonly Concept[];
  names: readonly { entity: Entity; form: Form }[];
  text: string;
  /** Of a piece that only hints at it: by how many telling words. */
  hints?: number;
}

type Names = ReadonlyMap<string, { entity: Entity; form: Form }[]>;

export interface Request {
  places: Place[];
  /** Numbers and times, with the places they are said in. */
  values: { text: string; at: number[] }[];
  spans: Span[];
}

/** Nobody says so much in one breath; a pasted page must not freeze the reader’s. */
const longest = 120;

/**
 * The stem of a word; of a word nobody knows, of eight letters or more, the stem that expressions use and from which its
 * beginning is one slip away: arbitrayr, arbitrari.
 */
function stemmer({ byPart, passing, common }: Lexicon, names: Names): (word: string) => string {
  return (word) => {
    const stemmed = stem(word);
    const isKnown = byPart.has(stemmed) || passing.has(stemmed) || common.has(stemmed) || names.has(stemmed);
    if (isKnown || word.length < 8 || !/^[a-z]+$/u.test(word)) return stemmed;
    for (const known of byPart.keys()) {
      if (known.length < 6 || known[0] !== word[0] || word.length - known.length > 4) continue;
      if (isOneEdit(word.slice(0, known.length), known) || isOneEdit(stemmed, known)) return known;
    }
    return stemmed;
  };
}

/** Chinese is read before it is cut into characters; of English only the stems are kin. */
const withKin = (key: string, read: ReadKin): string => key.replace(/\p{Script=Han}+/gu, (run) => read(run));

function placesOf(
  text: string,
  read: ReadKin,
  stemOf: (word: string) => string,
): { places: Place[]; values: Request['values'] } {
  const pieces = [...text.matchAll(/\p{Script=Han}|[^\p{Script=Han}\s]+/gu)].slice(0, longest);
  return {
    places: pieces.map(([piece]) => {
      const ofHan = isHan(piece);
      const found = ofHan ? piece : stemOf(piece);
      return {
        text: piece,
        stem: ofHan ? piece : read(found),
        isHan: ofHan,
        isPassing: false,
        isCommon: false,
        isMended: !ofHan && found !== stem(piece),
      };
    }),
    values: valuesIn(text).map(({ text: value, from, to }) => ({
      text: value,
      at: pieces.flatMap(({ index, 0: piece }, at) =>
        index < to && index + piece.length > from ? [at] : [],
      ),
    })),
  };
}

/** Stretches of places of one script: indexes of the first and behind the last. */
function runsOf(places: readonly Place[]): { from: number; to: number; isHan: boolean }[] {
  const runs: { from: number; to: number; isHan: boolean }[] = [];
  places.forEach((place, at) => {
    const last = runs.at(-1);
    if (last?.to === at && last.isHan === place.isHan) last.to = at + 1;
    else runs.push({ from: at, to: at + 1, isHan: place.isHan });
  });
  return runs;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at);

/** Every name by its key, or by the stems of its words. One character is no name in a sentence. */
export function namesBy({ entities }: Directory): Names {
  const names = new Map<string, { entity: Entity; form: Form }[]>();
  for (const entity of entities)
    for (const form of entity.forms) {
      const text = isHan(form.key) ? form.key : form.stems.join(' ');
      if (text.length < 2) continue;
      const same = names.get(text) ?? [];
      same.push({ entity, form });
      names.set(text, same);
    }
  return names;
}

const longestPiece = 14;

/** Whole expressions and names that stand in a stretch as they are. */
function standing(places: readonly Place[], at: readonly number[], lexicon: Lexicon, names: Names): Span[] {
  const found: Span[] = [];
  const mark = places[at[0] ?? 0]?.isHan ? '' : ' ';
  for (let from = 0; from < at.length; from += 1) {
    let text = '';
    for (let to = from; to < Math.min(at.length, from + longestPiece); to += 1) {
      text += (to > from ? mark : '') + (places[at[to] ?? 0]?.stem ?? '');
      const expression = lexicon.expressions.get(text);
      const named = names.get(text) ?? [];
      if (!expression && named.length === 0) continue;
      found.push({
        at: at.slice(from, to + 1),
        strength: 1,
        concepts: expression?.concepts ?? [],
        names: named,
        text,
      });
    }
  }
  return found;
}

/** A value that is an expression of some concept. */
const asSpan = ({ text, at }: Request['values'][number], { expressions }: Lexicon): Span[] => {
  const concepts = expressions.get(text)?.concepts;
  return concepts ? [{ at, strength: 1, concepts, names: [], text }] : [];
};

/** How far apart the characters of an expression may stand. */
const gap = 4;

/**
 * An expression with other words between its own, or its halves turned about: 态度特别差, 工资不发. All its characters
 * must stand close together, and at least half of its pairs side by side.
 */
function looseChinese(
  places: readonly Place[],
  at: readonly number[],
  { text }: Expression,
): number[] | null {
  const wanted = [...text];
  if (wanted.length < 3) return null;
  const chars = at.map((place) => places[place]?.text ?? '');
  for (let from = 0; from < chars.length; from += 1) {
    if (!wanted.includes(chars[from] ?? '')) continue;
    const window = chars.slice(from, from + wanted.length + gap);
    const taken: number[] = [];
    // Pairs first, so that a character that stands twice is taken where its neighbour is.
    for (let pair = 0; pair + 1 < wanted.length; pair += 1) {
      const found = window.findIndex(
        (char, place) => char === wanted[pair] && window[place + 1] === wanted[pair + 1],
      );
      if (found !== -1) taken.push(found, found + 1);
    }
    const pairs = taken.length / 2;
    if (pairs < Math.ceil((wanted.length - 1) / 2)) continue;
    const rest = [...wanted];
    const places_ = new Set(taken);
    for (const place of places_) {
      const index = rest.indexOf(window[place] ?? '');
      if (index !== -1) rest.splice(index, 1);
    }
    for (const char of rest) {
      const found = window.findIndex((each, place) => each === char && !places_.has(place));
      if (found === -1) break;
      places_.add(found);
    }
    if (places_.size < wanted.length) continue;
    return [...places_].sort((a, b) => a - b).map((place) => at[from + place] ?? 0);
  }
  return null;
}

/** The words of an expression near each other in any order, passing words aside. */
function looseEnglish(
  places: readonly Place[],
  at: readonly number[],
  { text }: Expression,
  lexicon: Lexicon,
): number[] | null {
  const words = text.split(' ');
  const wanted = words.filter((word) => !lexicon.passing.has(word));
  // What is made of passing words is meant as it stands: go there only once.
  if (wanted.length === 0 || wanted.length * 2 <= words.length || words.length === 1) return null;
  const content = at.filter((place) => !lexicon.passing.has(places[place]?.stem ?? ''));
  for (let from = 0; from < content.length; from += 1) {
    const window = content.slice(from, from + wanted.length + 2);
    const taken = wanted.map((word) => window.find((place) => isNear(places[place]?.stem ?? '', word)));
    if (taken.some((place) => place === undefined)) continue;
    const found = [...new Set(taken.flatMap((place) => place ?? []))].sort((a, b) => a - b);
    if (found.length === wanted.length) return found;
  }
  return null;
}

/** Expressions of which parts stand in a stretch, as far as all of them does. */
function nearly(places: readonly Place[], at: readonly number[], lexicon: Lexicon): Span[] {
  const isChinese = places[at[0] ?? 0]?.isHan ?? false;
  const parts = isChinese
    ? partsOf(at.map((place) => places[place]?.text ?? '').join(''))
    : at.map((place) => places[place]?.stem ?? '');
  const candidates = new Set([...new Set(parts)].flatMap((part) => lexicon.byPart.get(part) ?? []));
  return [...candidates].flatMap((expression) => {
    const found = isChinese
      ? looseChinese(places, at, expression)
      : looseEnglish(places, at, expression, lexicon);
    return found
      ? [{ at: found, strength: 0.9, concepts: expression.concepts, names: [], text: expression.text }]
      : [];
  });
}

/** Longest first; what lies wholly within places already taken says nothing new. */
function chosen(spans: readonly Span[], taken: Set<number>): Span[] {
  const sorted = [...spans].sort(
    (a, b) => b.at.length - a.at.length || b.strength - a.strength || (a.at[0] ?? 0) - (b.at[0] ?? 0),
  );
  const kept: Span[] = [];
  for (const span of sorted) {
    const same = kept.filter(
      (other) => other.at.length === span.at.length && other.at.every((place, at) => place === span.at[at]),
    );
    if (same.some(({ text }) => text === span.text)) continue;
    if (same.length === 0 && span.at.every((place) => taken.has(place))) continue;
    kept.push(span);
    for (const place of span.at) taken.add(place);
  }
  return kept;
}

/** Marks what stands in a list of words among the places not taken: long ones first. */
function markWords(
  places: Place[],
  run: { from: number; to: number },
  isFree: (place: number) => boolean,
  words: ReadonlySet<string>,
  mark: 'isPassing' | 'isCommon',
): void {
  for (let from = run.from; from < run.to;) {
    let length = Math.min(8, run.to - from);
    const piece = () => range(from, from + length);
    const text = () =>
      piece()
        .map((place) => places[place]?.stem ?? '')
        .join(places[from]?.isHan ? '' : ' ');
    while (length > 0 && !(piece().every(isFree) && words.has(text()))) length -= 1;
    for (const place of piece()) (places[place] as Place)[mark] = true;
    from += Math.max(1, length);
  }
}

/** Input: what was typed, folded, in simplified characters. */
export function understand(text: string, names: Names, lexicon: Lexicon): Request {
  const { places, values } = placesOf(
    withKin(keyOf(text), lexicon.read),
    lexicon.read,
    stemmer(lexicon, names),
  );
  const spans: Span[] = [];
  for (const run of runsOf(places)) {
    const taken = new Set<number>();
    const all = range(run.from, run.to);
    const found = [
      ...standing(places, all, lexicon, names),
      ...values
        .filter(({ at }) => at.every((place) => place >= run.from && place < run.to))
        .flatMap((value) => asSpan(value, lexicon)),
    ];
    // What asks in any request is not what an everyday word of some term says: 找哪个部门.
    markWords(places, run, () => true, lexicon.passing, 'isPassing');
    const telling = found.filter(
      ({ at, concepts }) => concepts.length > 0 || at.some((place) => !places[place]?.isPassing),
    );
    for (const place of all) (places[place] as Place).isPassing = false;
    for (const span of chosen(telling, taken)) spans.push(span);
    const isFree = (place: number) => !taken.has(place) && !places[place]?.isPassing;
    markWords(places, run, isFree, lexicon.passing, 'isPassing');
    markWords(places, run, isFree, lexicon.common, 'isCommon');
    const content = all.filter((place) => !places[place]?.isPassing);
    const more = [
      ...standing(places, content, lexicon, names).map((span) => ({ ...span, strength: 0.95 })),
      ...nearly(places, content, lexicon),
      ...(run.isHan ? nearly(places, all, lexicon) : []),
    ].filter(({ at }) => at.some((place) => !taken.has(place)));
    for (const span of chosen(more, taken)) spans.push(span);
    for (const { at } of spans) for (const place of at) (places[place] as Place).isPassing = false;
  }
  spans.push(...hints(places, spans, lexicon));
  return { places, values, spans: spans.filter((span) => !isWithin(span, spans)) };
}

/** Words of a rest: of Chinese as the browser parts them, two characters or more. */
function wordsOfRest(
  places: readonly Place[],
  isRest: (place: number) => boolean,
): { text: string; at: number[] }[] {
  return runsOf(places).flatMap((run) => {
    const all = range(run.from, run.to);
    if (!run.isHan)
      return all.filter(isRest).map((place) => ({ text: places[place]?.stem ?? '', at: [place] }));
    const text = all.map((place) => places[place]?.text ?? '').join('');
    return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)]
      .map(({ index, segment }) => ({
        text: segment,
        at: range(run.from + index, run.from + index + segment.length),
      }))
      .filter(({ text: word, at }) => word.length > 1 && at.every(isRest));
  });
}

/** Beyond so many concepts a word tells none. */
const mostConcepts = 6;

/**
 * What the rest hints at: concepts in whose expressions its words stand, a rare word or several words of one concept.
 * One word that stands in many expressions is no hint.
 */
function hints(places: readonly Place[], spans: readonly Span[], lexicon: Lexicon): Span[] {
  const isTaken = (place: number) => spans.some(({ at }) => at.includes(place));
  const isRest = (place: number) => !isTaken(place) && !places[place]?.isPassing;
  const found = new Map<Concept, { at: number[]; worth: number; words: string[]; hints: number }>();
  for (const { text, at } of wordsOfRest(places, isRest)) {
    const [first = [], ...others] = partsOf(text).map((part) => lexicon.byPart.get(part) ?? []);
    const holding = first.filter(
      (expression) => expression.text.includes(text) && others.every((list) => list.includes(expression)),
    );
    const concepts = new Set(
      holding.flatMap((expression) => expression.concepts).filter(({ adds }) => !adds),
    );
    if (concepts.size === 0 || concepts.size > mostConcepts) continue;
    const isCommon = at.every((place) => places[place]?.isCommon);
    for (const concept of concepts) {
      const mine = found.get(concept) ?? { at: [], worth: 0, words: [], hints: 0 };
      found.set(concept, mine);
      mine.at.push(...at);
      mine.worth += (isCommon ? 0.4 : 1) / Math.sqrt(concepts.size);
      mine.words.push(text);
      mine.hints += isCommon ? 0.5 : 1;
    }
  }
  const best = Math.max(0, ...[...found.values()].map(({ worth }) => worth));
  if (best < enoughHint) return [];
  return [...found]
    .filter(([, { worth }]) => worth >= best * 0.99)
    .map(([concept, { at, words, hints }]) => ({
      at,
      strength: 0.6,
      concepts: [concept],
      names: [],
      text: words.join(' '),
      hints,
    }));
}

/** A word of one concept, or two words of four. */
const enoughHint = 0.9;

/** Whether a longer piece takes in all of a piece: 法律援助 in 申请法律援助. */
const isWithin = (span: Span, spans: readonly Span[]): boolean =>
  spans.some(
    (other) => other.at.length > span.at.length && span.at.every((place) => other.at.includes(place)),
  );
