/** The full text as the ranking sees it: clauses that hold a string, wherever they are kept. */
import { fold, isHan, keyOf, stem } from './fold.ts';
import { valuesIn } from './values.ts';

/** One clause of the official text and its translation. */
export interface ClauseText {
  plan: string;
  /** 8.3, preamble.1 */
  id: string;
  zh: string;
  en: string;
  /** The wording received, where a repair reads otherwise: people who hold the paper search for that. */
  received?: string | undefined;
}

/** A clause made ready for comparing. */
export interface OpenClause extends ClauseText {
  key: string;
  /** Both languages folded, punctuation and all. */
  folded: string;
  /** The English as a key, and the stems of its words. */
  enKey: string;
  stems: Set<string>;
}

export const openClause = (clause: ClauseText): OpenClause => {
  const { zh, en, received = '' } = clause;
  const enKey = keyOf(en);
  return {
    ...clause,
    folded: fold([zh, received, en].join('\n')),
    key: `${keyOf(zh)} ${keyOf(received)}`,
    enKey,
    stems: new Set(enKey.split(' ').map(stem)),
  };
};

/** How often a clause holds the key of a whole query, in either language; English from the start of a word, and short words whole. */
export const occurrences = ({ key, enKey }: OpenClause, text: string): number =>
  (/[a-z]/u.test(text) && !isHan(text)
    ? ` ${enKey} `.split(text.length > 3 ? ` ${text}` : ` ${text} `)
    : key.split(text)
  ).length - 1;

const endings = /^(?:ion|er|or|ist|ment)$/u;

/** Whether a stem is that of a word, or nearly: petition and petitioner. */
export const isNear = (stemmed: string, wanted: string): boolean =>
  stemmed === wanted ||
  (stemmed.length > 4 && wanted.startsWith(stemmed) && endings.test(wanted.slice(stemmed.length)));

/**
 * Whether a key, with the stems of its words, holds a gram. Words are found in every form, and while they
 * are still being typed. Numbers are held whole: 100 is not in 1000. A value (=100%) is held in
 * whatever way it is written.
 */
export function holdsGram(key: string, stems: Iterable<string>, gram: string): boolean {
  if (gram.startsWith('=')) return valuesIn(key).some(({ text }) => text === gram);
  if (isHan(gram)) return key.includes(gram);
  if (/\d/u.test(gram)) return new RegExp(String.raw`(?<!\d)${gram}(?![\d%])`, 'u').test(key);
  if (gram.length > 3 && ` ${key}`.includes(` ${gram}`)) return true;
  const wanted = stem(gram);
  for (const each of stems) if (isNear(each, wanted)) return true;
  return false;
}

/** Whether a clause holds a gram, in either language. */
export const holds = ({ key, enKey, stems }: OpenClause, gram: string): boolean =>
  holdsGram(`${key} ${enKey}`, stems, gram);

/** Whether a clause holds a key, in either language. */
export const holdsKey = ({ key, enKey }: OpenClause, text: string): boolean =>
  key.includes(text) || enKey.includes(text);
