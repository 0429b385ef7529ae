import { createHash } from 'node:crypto';

/** SHA-256 of a text's UTF-8 bytes in NFC, or of the bytes given, as 64 hexadecimal digits. */
export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256')
    .update(typeof data === 'string' ? data.normalize('NFC') : data)
    .digest('hex');

/** The short digest a translation carries of the Chinese it translates: the first 16 hexadecimal digits. */
export const shortDigest = (text: string): string => sha256(text).slice(0, 16);
