/** A file published below /data/: what it is, what it describes, and its bytes. */
import { sha256 } from '#text/digest';
import type { Bilingual } from '#schema/fields';
import type { Locale } from '#i18n/locales';
import type { Params } from '#i18n/fill';
import { translator, type Word } from '#i18n/translate';

/** Every format, in the order the data page explains them, and its media type. */
export const mediaTypes = {
  json: 'application/json',
  schema: 'application/schema+json',
  csv: 'text/csv',
  metadata: 'application/json',
  akn: 'application/akn+xml',
  markdown: 'text/markdown',
  text: 'text/plain',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  archive: 'application/zip',
  sqlite: 'application/vnd.sqlite3',
  source: 'text/plain',
  linked: 'application/ld+json',
  turtle: 'text/turtle',
  atom: 'application/atom+xml',
  jsonFeed: 'application/feed+json',
} as const;

export type Format = keyof typeof mediaTypes;
export const formats = Object.keys(mediaTypes) as Format[];

export interface FileDescription {
  /** Site path: /data/plans/2022.json */
  path: string;
  format: Format;
  title: Bilingual;
  /** One of many alike (an item's, a unit's), which lists pass over. */
  isOneOfMany?: boolean;
  /** The file's language; absent when it serves both. */
  language?: Locale;
  /** Routes of the pages that say the same; those pages link to it. */
  describes?: readonly string[];
  /** Path of the JSON Schema it keeps to. */
  schema?: string;
  body: string | Uint8Array<ArrayBuffer>;
}

export interface PublishedFile extends FileDescription {
  mediaType: string;
  bytes: number;
  /** 64 hexadecimal digits. */
  sha256: string;
}

/** A description with media type, size in bytes and SHA-256. */
export function publishedFile(file: FileDescription): PublishedFile {
  const bytes = typeof file.body === 'string' ? new TextEncoder().encode(file.body) : file.body;
  return { ...file, mediaType: mediaTypes[file.format], bytes: bytes.length, sha256: sha256(bytes) };
}

/** One interface word in both languages. */
export const inBoth = (word: Word, params?: Params): Bilingual => ({
  zh: translator('zh')(word, params),
  en: translator('en')(word, params),
});

export const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
