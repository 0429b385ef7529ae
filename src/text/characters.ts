/** Character classes the text rules are built from. */

export const isHan = (char: string | undefined): boolean =>
  char !== undefined && /\p{Script=Han}/u.test(char);

/** Full-width punctuation of Chinese running text, GB/T 15834—2011, and 〔〕 of GB/T 9704—2012. */
export const isChinesePunctuation = (char: string | undefined): boolean =>
  char !== undefined && /[，。、；：？！（）《》〈〉〔〕“”‘’—…·]/u.test(char);

export const isDigit = (char: string | undefined): boolean => char !== undefined && /[0-9%]/u.test(char);

export const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/u.test(char);

/** ASCII marks and the full-width mark each stands for in Chinese text. */
export const wideMark: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};

/** Opening marks and what closes them. */
export const closingMark: Readonly<Record<string, string>> = {
  '〔': '〕',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '“': '”',
};

export const openingMark: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closingMark).map(([open, close]) => [close, open]),
);
