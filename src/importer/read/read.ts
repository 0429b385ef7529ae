/** A received file of any kind → the text taken from it. The kind is read off the bytes, not off the name. */
import { readPlain } from './plain.ts';
import { withoutRadicals } from './radicals.ts';
import { refused, type Received } from './received.ts';

/** Bytes; a plan of this size would be some five thousand pages. */
export const sizeLimit = 10_000_000;

export type FileKind = 'text' | 'html' | 'docx' | 'pdf' | 'other';

const starts = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((char, at) => bytes[at] === char.charCodeAt(0));

const zipHolds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);

/** Input: the bytes. Output: what they are, and a word for what is not read. */
export function kindOf(bytes: Uint8Array): { kind: FileKind; word: string } {
  if (starts(bytes, '%PDF')) return { kind: 'pdf', word: 'a PDF' };
  if (starts(bytes, 'PK'))
    return zipHolds(bytes, 'word/document.xml')
      ? { kind: 'docx', word: 'a Word file' }
      : { kind: 'other', word: zipHolds(bytes, 'xl/workbook.xml') ? 'a spreadsheet' : 'an archive' };
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return { kind: 'other', word: 'an old Office file (.doc, .wps, .xls)' };
  if (starts(bytes, '{\\rtf')) return { kind: 'other', word: 'an RTF file' };
  if ((bytes[0] === 0xff && bytes[1] === 0xd8) || (bytes[0] === 0x89 && bytes[1] === 0x50))
    return { kind: 'other', word: 'a picture' };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4000)).toLowerCase();
  if (/<!doctype html|<html[\s>]|<body[\s>]|<table[\s>]|<div[\s>]|<head[\s>]/u.test(start))
    return { kind: 'html', word: 'a web page' };
  return { kind: 'text', word: 'a text' };
}

/** Input: the received bytes. Output: their text, or why there is none. */
export async function readReceived(bytes: Uint8Array): Promise<Received> {
  if (bytes.byteLength > sizeLimit)
    return refused('file-too-big', { size: bytes.byteLength, limit: sizeLimit });
  const { kind, word } = kindOf(bytes);
  if (kind === 'other') return refused('format-unknown', { format: word });
  const received = kind === 'text' ? readPlain(bytes) : await (await readerOf(kind))(bytes);
  if (received.text === null) return received;
  if (received.text.replace('\uFEFF', '').trim() === '') return refused('empty-file');
  const { text, count } = withoutRadicals(received.text);
  if (count === 0) return received;
  const example = /[\u2e80-\u2fdf]/u.exec(received.text)?.[0] ?? '';
  return {
    text,
    isSource: false,
    told: [...received.told, { code: 'radicals-read', params: { count, example } }],
  };
}

/** Libraries for other kinds are loaded when they are needed. */
async function readerOf(kind: 'html' | 'docx' | 'pdf'): Promise<(bytes: Uint8Array) => Promise<Received>> {
  if (kind === 'html') return (await import('./html.ts')).readHtml;
  if (kind === 'docx') return (await import('./docx.ts')).readDocx;
  return (await import('./pdf.ts')).readPdf;
}
