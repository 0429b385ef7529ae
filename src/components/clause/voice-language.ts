/**
 * Input: the language of a voice as browsers write it (zh-CN, zh_CN, en-US) and of a page (zh-CN, en). Output: whether the
 * voice can read the page. A voice for Hong Kong speaks Cantonese, which these texts are not written to be read in.
 */
export const canRead = (voice: string, page: string): boolean =>
  voice.startsWith(page.slice(0, 2)) && !voice.endsWith('HK');
