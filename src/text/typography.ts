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
