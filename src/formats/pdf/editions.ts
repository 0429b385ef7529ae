import { shortDigest } from '#text/digest';

/** The forms in which the full text is printed: one language, or both. */
export const editions = ['zh', 'en', 'zh-en'] as const;
export type Edition = (typeof editions)[number];

/** Where printed editions wait for the next build to offer them. Not under version control: a command makes them. */
export const printedFolder = 'printed';

/**
 * Input: the address the sheets bear, and the texts printed. Output: the path of the edition below the folder above,
 * by a digest of all three, so that no edition outlives its text or its address.
 */
export const printedPath = (
  address: string,
  texts: readonly string[],
  plan: string,
  edition: Edition,
): string => `${shortDigest([address, ...texts].join('\n'))}/${plan}.${edition}.pdf`;
