/** A text file: UTF-8 as it is; other encodings and line ends made into UTF-8 with line feeds. */
import { decode } from './decode.ts';
import { refused, type Received, type Told } from './received.ts';
import { withTables } from './text-tables.ts';

/** Line and column of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const good = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? '';
  const lines = good.split('\n');
  return { line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

export function readPlain(bytes: Uint8Array): Received {
  const decoded = decode(bytes);
  if (!decoded) return refused('encoding-unknown', {}, firstBadByte(bytes));
  const { text, encoding } = decoded;
  if (text.includes('\0')) return refused('format-unknown', { format: 'a binary file' });
  const told: Told[] = encoding === 'UTF-8' ? [] : [{ code: 'encoding-read', params: { encoding } }];
  const lines = withLineFeeds(encoding === 'UTF-8' ? text : text.replace(/^\uFEFF/u, ''));
  const { text: tabled, told: tables } = withTables(lines);
  return { text: tabled, isSource: encoding === 'UTF-8' && tabled === text, told: [...told, ...tables] };
}

/** Line ends of other systems and of pages as line feeds; CRLF stays, it is counted where the text is normalised. */
const withLineFeeds = (text: string): string => text.replace(/\r(?!\n)|\f|\u2028|\u2029|\u0085|\v/gu, '\n');
