/** Bytes of a text file → its characters, by the encodings in which Chinese texts are kept. */

export interface Decoded {
  text: string;
  encoding: 'UTF-8' | 'UTF-16' | 'GB18030';
}

const attempt = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** A text that was decoded by the wrong table shows characters that no plan has, and few of the commonest ones. */
function looksChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const common = text.match(/[的一二三和市县区单位工作实施管理政府部门责任年月日]/gu)?.length ?? 0;
  const strange = text.match(/[\u0080-\u009f\ue000-\uf8ff\ufffd]/gu)?.length ?? 0;
  return han > 0 && common * 40 >= han && strange * 50 <= text.length;
}

/** UTF-16 without a mark has a zero byte in every ASCII character. */
function utf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return attempt(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return attempt(bytes, 'utf-16be');
  return null;
}

/** Input: the file's bytes. Output: its text with a byte-order mark where there is one, or null when it is no text known. */
export function decode(bytes: Uint8Array): Decoded | null {
  const wide = utf16(bytes);
  if (wide !== null) return { text: wide, encoding: 'UTF-16' };
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8, encoding: 'UTF-8' };
  const gb = attempt(bytes, 'gb18030');
  return gb !== null && looksChinese(gb) ? { text: gb, encoding: 'GB18030' } : null;
}
