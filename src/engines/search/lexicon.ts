/** The lexicon opened: which concepts the words of a request stand for. */
import type { Locale } from '#i18n/locales';
import { wordsIn, type LexiconData } from './data.ts';
import { isHan } from './fold.ts';
import { openKin, type ReadKin } from './kin.ts';
import { valuesIn } from './values.ts';

export interface Concept {
  /** Its place in the lexicon, by which plans answer it. */
  at: number;
  label: string;
  /** The language of the label. */
  locale: Locale;
  /** Whether it only adds to what else is asked. */
  adds: boolean;
}

/** One way of saying a concept. */
export interface Expression {
  /** Chinese: the key. English: the stems of its words, by spaces. */
  text: string;
  concepts: Concept[];
}

export interface Lexicon {
  concepts: readonly Concept[];
  /** Every expression by its text. */
  expressions: ReadonlyMap<string, Expression>;
  /** Expressions by each pair of characters or each stem that stands in them. */
  byPart: ReadonlyMap<string, readonly Expression[]>;
  /** Keys, and stems of English words, that say nothing of what is sought. */
  passing: ReadonlySet<string>;
  /** The same of those that say little. */
  common: ReadonlySet<string>;
  /** A word as the first of its kin. */
  read: ReadKin;
}

/** The pairs of characters in Chinese, the words in English. */
export const partsOf = (text: string): string[] =>
  isHan(text)
    ? [...text].slice(1).map((char, at) => `${[...text][at] ?? ''}${char}`)
    : text.split(' ').filter(Boolean);

/** An expression that is a value, as one: 百分之百, 100%. */
function withValues(text: string): string {
  const [value] = valuesIn(text);
  return value?.from === 0 && value.to === text.length ? value.text : text;
}

/** Puts the languages loaded together. The first one’s labels are kept. */
export function openLexicon(loaded: readonly { locale: Locale; data: LexiconData }[]): Lexicon {
  const concepts: Concept[] = [];
  const expressions = new Map<string, Expression>();
  const byPart = new Map<string, Expression[]>();
  const passing = new Set<string>();
  const common = new Set<string>();
  for (const { locale, data } of loaded) {
    data.concepts.forEach(({ label, say, adds = false }, at) => {
      const concept = (concepts[at] ??= { at, label, locale, adds });
      for (const said of wordsIn(say)) {
        const text = withValues(said);
        const known = expressions.get(text);
        if (known) {
          if (!known.concepts.includes(concept)) known.concepts.push(concept);
          continue;
        }
        const expression = { text, concepts: [concept] };
        expressions.set(text, expression);
        for (const part of new Set(partsOf(text))) {
          const same = byPart.get(part) ?? [];
          same.push(expression);
          byPart.set(part, same);
        }
      }
    });
    for (const word of wordsIn(data.passing)) passing.add(word);
    for (const word of wordsIn(data.common)) common.add(word);
  }
  const read = openKin(loaded.map(({ data }) => data.kin).join('|'));
  return { concepts, expressions, byPart, passing, common, read };
}
