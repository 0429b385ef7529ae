/** Tables as CSV. */
import { stringify } from 'csv-stringify/sync';

export type CsvRow = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Input: rows, and the columns in their order. Output: RFC 4180 text with a header line and CRLF; null is
 * an empty field, a list is the caller's to join. A text that a spreadsheet would run as a formula
 * (it begins with = + - @) gets an apostrophe before it, as OWASP advises.
 */
export const toCsv = <Row extends CsvRow>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
): string =>
  stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: '\r\n',
    // A bare LF is not the record delimiter, but readers take it for a line end.
    quoted_match: '\n',
    escape_formulas: true,
    cast: { boolean: String },
  });

/** The same with the byte order mark that Excel needs to read UTF-8. */
export const withByteOrderMark = (csv: string): string => `\u{feff}${csv}`;
