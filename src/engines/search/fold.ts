/** Brings what is typed and what is stored to one form, in which they can be compared. */
import { stemmer } from 'stemmer';

/** Lower case, half width, no control characters, no tone marks, no apostrophes; ü becomes v, 1,000 becomes 1000. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/[üǖǘǚǜ]/gu, 'v')
    .normalize('NFD')
    .replace(/[\p{Mn}’'‘]|(?<=\d),(?=\d{3})/gu, '')
    .normalize('NFC');

/** Traditional characters by their simplified ones; each pair stands in `pairs` as traditional then simplified. */
export const simplifier = (pairs: string): ((text: string) => string) => {
  const table = new Map<string, string>();
  const chars = [...pairs];
  for (let at = 0; at < chars.length; at += 2) table.set(chars[at] ?? '', chars[at + 1] ?? '');
  return (text) => [...text].map((char) => table.get(char) ?? char).join('');
};

export const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * A folded text as a key: letters, numbers and % only. Words are parted by one space; nothing parts
 * Chinese characters, so that 双随机、一公开 and 双随机一公开 are the same.
 */
export const keyOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .replace(/ ?(\p{Script=Han}) ?/gu, '$1')
    .trim();

/** British spellings and what the site's American English has for them. */
const american: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})our(?=s|ed|ing|al|ly|ite|able|$)/u, 'or'],
  [/(?<=organ|recogn|standard|digital|optim|regular|modern|central|penal|final)is(?=e|ing|ation)/u, 'iz'],
  [/(?<=cent|theat|lit)re(?=s?$)/u, 'er'],
  [/(?<=licen|offen|defen)ce(?=s?$)/u, 'se'],
  [/(?<=program)me(?=s?$)/u, ''],
];
const stems = new Map<string, string>();

/** What the forms of an English word share: petitions and petitioning, mediate and mediation, labour and labor. */
export function stem(word: string): string {
  if (!/^[a-z]{3,}$/u.test(word)) return word;
  const known =
    stems.get(word) ??
    stemmer(
      american
        .reduce((text, [british, spelling]) => text.replace(british, spelling), word)
        .replace(/(?<=ain)ts?$/u, ''),
    );
  stems.set(word, known);
  return known;
}
