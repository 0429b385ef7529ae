/**
 * What counts when a quotation is compared: Chinese by character, English by word; not spaces, nor quotation marks, nor
 * the width of punctuation, nor Markdown's stars, nor the capital of a word: one begins inside a sentence.
 */

/** Chinese is compared character by character, spaces left out; English word by word. */
export type Grain = 'characters' | 'words';

export interface Token {
  /** In its one form. */
  text: string;
  /** Where it stands in the original, in UTF-16 units. */
  start: number;
  end: number;
}

// Spaces, controls and joiners; quotation marks of every script, the apostrophe among them.
const ignored = /[\s\p{C}\p{Z}“”‘’„‟«»‹›「」『』﹁﹂﹃﹄〝〞"'`´＂＇*＊]/u;
const apostrophe = /[’'＇]/u;

/** Forms of one mark that differ in width, or that keyboards put in each other's place. */
const sameMark: Readonly<Record<string, string>> = {
  '。': '.',
  '｡': '.',
  '､': '、',
  '〔': '[',
  '〕': ']',
  '〜': '~',
  '・': '·',
  '•': '·',
};

const fullWidth = /[！-～]/u;

/** A character in its one form; empty when it does not count. */
const folded = (char: string): string => {
  if (ignored.test(char)) return '';
  const narrow = fullWidth.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;
  return sameMark[narrow] ?? narrow;
};

const ofWord = /(?!\p{Script=Han})[\p{L}\p{N}\p{M}]/u;

/** Promote and promote are one word, AI and ai two. */
const withoutCapital = (word: string): string => (/^\p{Lu}\p{Ll}*$/u.test(word) ? word.toLowerCase() : word);

/** The tokens of a text in one grain. */
export function tokensOf(original: string, grain: Grain): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  let isOpen = false;
  for (const char of original) {
    const text = folded(char);
    const start = offset;
    offset += char.length;
    const last = tokens.at(-1);
    // The apostrophe of a word does not end it.
    if (text === '') isOpen &&= apostrophe.test(char);
    else if (isOpen && last && ofWord.test(text)) {
      last.text += text;
      last.end = offset;
    } else {
      tokens.push({ text, start, end: offset });
      isOpen = grain === 'words' && ofWord.test(text);
    }
  }
  return grain === 'words' ? tokens.map((token) => ({ ...token, text: withoutCapital(token.text) })) : tokens;
}

/** Tokens as a text of one UTF-16 unit each, so that a search for a text is a search for tokens. */
export type Encoder = (tokens: readonly Token[]) => string;

/** A numbering of tokens that others can go on from without changing it. */
export class Vocabulary {
  readonly #known: ReadonlyMap<string, number>;
  readonly #own = new Map<string, number>();

  constructor(known: ReadonlyMap<string, number> = new Map()) {
    this.#known = known;
  }

  encode(tokens: readonly Token[]): string {
    return tokens.map(({ text }) => String.fromCharCode(this.#numberOf(text))).join('');
  }

  /** A numbering for one text more, forgotten with it. */
  extended(): Vocabulary {
    return new Vocabulary(new Map([...this.#known, ...this.#own]));
  }

  #numberOf(text: string): number {
    const known = this.#known.get(text) ?? this.#own.get(text);
    if (known !== undefined) return known;
    const next = this.#known.size + this.#own.size + 1;
    this.#own.set(text, next);
    return next;
  }
}

/** How much a text says, in Han characters: two letters or digits count as one. Punctuation says nothing. */
export const weight = (text: string): number =>
  (text.match(/\p{Script=Han}/gu) ?? []).length +
  (text.match(/(?!\p{Script=Han})[\p{L}\p{N}]/gu) ?? []).length / 2;

export const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);
