/** Runs of a sentence that need markup of their own: words of the other language, and numbers that must not break. */

export interface TextRun {
  text: string;
  /** Chinese in an English text, an English phrase in a Chinese one. */
  isForeign?: true;
  /** A document number, or brackets and what they hold: never broken over two lines. */
  isUnbroken?: true;
}

const documentNumber = String.raw`\p{Script=Han}{2,4}〔\d{4}〕\d+号|(?:[A-Z][a-z]+ )+\[\d{4}\] No\. \d+|GB/T \d+—\d{4}`;
// Ends in a Chinese character, or in a closing mark whose opening mark it holds.
const chinese = String.raw`\p{Script=Han}(?:(?:“[\p{Script=Han}\d、，]+”|[\p{Script=Han}\d，。、；：（）《》〈〉〔〕…—])*(?:“\p{Script=Han}+”|[\p{Script=Han}）》〉〕]))?`;
// Two words in a row are a phrase; one alone may be an abbreviation that belongs to the sentence.
const english = String.raw`\p{Script=Latin}[\p{Script=Latin}’-]*(?: \p{Script=Latin}[\p{Script=Latin}’-]*)+`;
const foreign = { zh: english, en: chinese };
const script = { zh: /\p{Script=Latin}/u, en: /\p{Script=Han}/u };

/** Input: one language's text. Output: its runs, in order and complete. */
export function textRuns(text: string, language: 'zh' | 'en'): TextRun[] {
  const pattern = new RegExp(`(${documentNumber}|${foreign[language]})`, 'u');
  const isNumber = new RegExp(`^(?:${documentNumber})$`, 'u');
  return text
    .split(pattern)
    .map((part, index): TextRun => {
      if (index % 2 === 0) return { text: part };
      return {
        text: part,
        ...(script[language].test(part) && { isForeign: true }),
        ...(isNumber.test(part) && { isUnbroken: true }),
      };
    })
    .filter((run) => run.text !== '');
}

const closing = /^[\p{Pe}\p{Pf}，。、；：？！]/u;
const opening = /[\p{Ps}\p{Pi}]$/u;
const quoted = /(“[^”]{1,8}”)/u;

const wordsOf = (text: string): string[] =>
  [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);

/**
 * A Chinese title in the pieces between which a line may break: Chinese marks no words, and a title in large type is read
 * wrongly where it breaks inside one. A mark of punctuation stays with its word (GB/T 15834—2011, 5.1), short words in
 * quotation marks stay whole, and a single character, of which the segmenter often makes two of a word it does not know,
 * stays with what follows, or with the number before it. Joined, the pieces are the title.
 */
export function titlePieces(title: string): string[] {
  const pieces: string[] = [];
  const words = title.split(quoted).flatMap((part) => (quoted.test(part) ? [part] : wordsOf(part)));
  for (const word of words.filter((each) => each !== '')) {
    const last = pieces.at(-1);
    const staysTogether =
      last !== undefined &&
      (closing.test(word) ||
        opening.test(last) ||
        /^\p{Script=Han}$/u.test(last) ||
        (/\d$/u.test(last) && /^\p{Script=Han}$/u.test(word)));
    if (staysTogether) pieces[pieces.length - 1] = last + word;
    else pieces.push(word);
  }
  return pieces;
}
