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

/**
 * Other standards’ Chinese as it is written here: phrases first, longest first, then characters. `pairs` has each
 * character with the one it becomes behind it, `phrases` the same parted by |.
 */
export const simplifier = (pairs: string, phrases = ''): ((text: string) => string) => {
  const table = new Map<string, string>();
  const chars = [...pairs];
  for (let at = 0; at < chars.length; at += 2) table.set(chars[at] ?? '', chars[at + 1] ?? '');
  const words = phrases.split('|');
  for (let at = 0; at + 1 < words.length; at += 2) table.set(words[at] ?? '', words[at + 1] ?? '');
  const longest = Math.max(1, ...[...table.keys()].map((key) => key.length));
  return (text) => {
    let made = '';
    for (let at = 0; at < text.length;) {
      let length = Math.min(longest, text.length - at);
      while (length > 1 && !table.has(text.slice(at, at + length))) length -= 1;
      const piece = text.slice(at, at + length);
      made += table.get(piece) ?? piece;
      at += length;
    }
    return made;
  };
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
  [
    /(?<=^(?!pract|adv|superv|comprom|prom|prem|prec|exerc|enterpr|otherw|franch|rev|dev|telev|improv|surpr|disgu|expert|merchand|ra|no)[a-z]{3,})is(?=e[sdr]?$|ing$|ation)/u,
    'iz',
  ],
  [
    /(?<=[aeiou])ll(?=(?:ed|ing|or|ors|er|ers)$)(?<!^(?:se|te|ca|ki|fi|sme|pu|ro|to|ba|fa|wa|bi|spi|dri|dwe|swe|inst?a|po|co)ll)/u,
    'l',
  ],
  [/(?<=dg)ement/u, 'ment'],
  [/(?<=anal|paral)ys(?=e|ing)/u, 'yz'],
  [/(?<=catal|dial|anal)ogue(?=s?$)/u, 'og'],
  [/(?<=practi)s(?=e|ing)/u, 'c'],
  [/^cheque(?=s?$)/u, 'check'],
  [/(?<=enro|fulfi)l(?=s?$|ment)/u, 'll'],
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
