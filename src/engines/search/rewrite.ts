/** Other readings of a query that found nothing as typed: pinyin, and slips of the hand. */
import type { Directory, Form } from './directory.ts';
import { isOneEdit } from './edits.ts';
import { isHan, stem } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { hasInitials, soundAlike, spelled, type Readings } from './pinyin.ts';

export interface Rewrite {
  type: 'pinyin' | 'spelling';
  text: string;
}

type Known = Pick<Form, 'key' | 'type'>;

const formsIn = (directory: Directory, locale: 'zh' | 'en'): Form[] =>
  directory.entities.flatMap(({ forms }) => forms.filter((form) => form.locale === locale));

/** Names, everyday words and ways of saying things in Chinese. */
const chineseIn = (directory: Directory, lexicon?: Lexicon): Known[] => [
  ...formsIn(directory, 'zh'),
  ...[...(lexicon?.expressions.keys() ?? [])].filter(isHan).map((key): Known => ({ key, type: 'everyday' })),
];

/** How many readings are tried: jtj is 交通局 as well as 教体局. */
const most = 3;

/** Letters → the Chinese they may spell, likeliest first: whole names, then their beginnings, then parts. */
export function fromPinyin(
  typed: string,
  directory: Directory,
  readings: Readings,
  lexicon?: Lexicon,
): Rewrite[] {
  const letters = typed.replace(/[^a-z]/gu, '');
  if (letters.length < 2) return [];
  const found = new Map<string, number>();
  for (const { key, type } of chineseIn(directory, lexicon)) {
    const part = spelled(letters, key, readings);
    const worth = type === 'name' || type === 'alias' ? 1 : 0;
    if (part)
      found.set(
        part,
        Math.max(found.get(part) ?? 0, worth + (part === key ? 4 : key.startsWith(part) ? 3 : 2)),
      );
    if (worth && hasInitials(letters, key, readings)) found.set(key, Math.max(found.get(key) ?? 0, 3));
  }
  const best = Math.max(...found.values());
  return [...found]
    .filter(([, worth]) => worth >= Math.min(best, 3))
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([text]) => ({ type: 'pinyin', text }));
}

/** Every stretch of a text of one length. */
const stretches = (text: string, length: number): string[] =>
  Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));

/**
 * Chinese with one wrong character: one that sounds alike in any name, another only in four or more; then a part of a
 * name or of the text that sounds alike.
 */
function chineseSlips(
  key: string,
  known: readonly Known[],
  texts: readonly string[],
  readings: Readings,
): string[] {
  const forms = known.map((form) => form.key);
  const alike = forms.filter(
    (form) => form !== key && [...form].some((char) => key.includes(char)) && soundAlike(form, key, readings),
  );
  if (alike.length > 0) return alike;
  const near = key.length < 4 ? [] : forms.filter((form) => form.length > 3 && isOneEdit(form, key));
  if (near.length > 0 || key.length < 4) return near;
  const pairs = stretches(key, 2);
  return [...forms, ...texts]
    .filter((text) => text.length > key.length && pairs.some((pair) => text.includes(pair)))
    .flatMap((text) =>
      stretches(text, key.length).filter((part) => part !== key && soundAlike(part, key, readings)),
    );
}

/** English with one wrong letter, not the first, in words of five letters or more; numbers of four digits or more. */
function slip(word: string, words: ReadonlySet<string>): string {
  const isNumber = /^\d+$/u.test(word);
  if (word.length < (isNumber ? 4 : 5) || words.has(word)) return word;
  return [...words].find((each) => each.length > 3 && each[0] === word[0] && isOneEdit(each, word)) ?? word;
}

/** A query that found too little, with its slips mended. */
export function mended(key: string, directory: Directory, readings: Readings, lexicon?: Lexicon): Rewrite[] {
  const words = new Set([
    ...formsIn(directory, 'en').flatMap((form) => form.key.split(' ')),
    ...directory.entities.flatMap(({ forms }) => forms.flatMap((form) => form.key.match(/\d{4,}/gu) ?? [])),
    ...directory.clauses.flatMap(({ enKey }) => enKey.split(' ')),
  ]);
  const known = chineseIn(directory, lexicon);
  const texts = directory.clauses.map((clause) => clause.key);
  const choices = (key.match(/\p{Script=Han}+|[^\p{Script=Han} ]+/gu) ?? []).map((run) =>
    isHan(run) ? [...new Set(chineseSlips(run, known, texts, readings)), run] : [slip(run, words)],
  );
  const first = choices.map(([choice = '']) => choice).join(' ');
  if (first === key || choices.length === 0) return [];
  const only = choices.length === 1 ? (choices[0] ?? []).slice(0, -1).slice(0, most) : [];
  return (only.length > 0 ? only : [first]).map((text) => ({ type: 'spelling', text }));
}

/** Words in Latin letters that nothing here knows are Chinese perhaps, amid Chinese or English: 司法局 fuyi, SME falv tijian. */
export function withPinyinRead(
  text: string,
  directory: Directory,
  readings: Readings,
  lexicon: Lexicon,
): Rewrite | null {
  const english = new Set([
    ...formsIn(directory, 'en').flatMap(({ stems }) => stems),
    ...directory.clauses.flatMap((clause) => [...clause.stems]),
  ]);
  const isKnown = (word: string): boolean => {
    const stemmed = stem(word);
    return (
      english.has(stemmed) ||
      lexicon.byPart.has(stemmed) ||
      lexicon.passing.has(stemmed) ||
      lexicon.common.has(stemmed)
    );
  };
  const read = text.replace(/[a-z']+(?: +[a-z']+)*/gu, (run) => {
    const pieces: string[][] = [];
    for (const word of run.split(/ +/u)) {
      const last = pieces.at(-1);
      if (last && isKnown(last[0] ?? '') === isKnown(word)) last.push(word);
      else pieces.push([word]);
    }
    return pieces
      .map((words) => {
        const spelled = words.join('');
        if (isKnown(words[0] ?? '') || spelled.length < 3) return words.join(' ');
        const [best] = fromPinyin(spelled, directory, readings, lexicon);
        return best?.text ?? words.join(' ');
      })
      .join(' ');
  });
  return read === text ? null : { type: 'pinyin', text: read };
}
