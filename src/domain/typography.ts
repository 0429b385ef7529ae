/** Runs of a sentence that need markup of their own: Chinese in English, and numbers that must not break. */

export interface TextRun {
  text: string;
  /** Chinese inside a text of the other language. */
  isChinese?: true;
  /** A document number, or brackets and what they hold: never broken over two lines. */
  isUnbroken?: true;
}

const documentNumber = String.raw`\p{Script=Han}{2,4}〔\d{4}〕\d+号|(?:[A-Z][a-z]+ )+\[\d{4}\] No\. \d+`;
const chinese = String.raw`\p{Script=Han}(?:[\p{Script=Han}\d，。、；：？！（）《》〈〉〔〕“”…—]*[\p{Script=Han}）》〉〕])?`;

/** Input: one language's text. Output: its runs, in order and complete. */
export function textRuns(text: string, language: 'zh' | 'en'): TextRun[] {
  const pattern = new RegExp(
    language === 'en' ? `(${documentNumber}|${chinese})` : `(${documentNumber})`,
    'u',
  );
  const isNumber = new RegExp(`^(?:${documentNumber})$`, 'u');
  return text
    .split(pattern)
    .map((part, index): TextRun => {
      if (index % 2 === 0) return { text: part };
      return {
        text: part,
        ...(language === 'en' && /\p{Script=Han}/u.test(part) && { isChinese: true }),
        ...(isNumber.test(part) && { isUnbroken: true }),
      };
    })
    .filter((run) => run.text !== '');
}
