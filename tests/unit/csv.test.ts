import { describe, expect, it } from 'vitest';
import { toCsv, withByteOrderMark } from '#formats/tables/csv';

describe('a table as CSV', () => {
  it('keeps the order of the columns and ends every line with CRLF', () => {
    expect(toCsv([{ b: 2, a: 'x' }], ['a', 'b'])).toBe('a,b\r\nx,2\r\n');
  });

  it('quotes commas, quotation marks and line breaks, and leaves Chinese as it is', () => {
    expect(
      toCsv([{ a: '1,2', b: 'say "so"', c: 'two\nlines', d: '“放管服”，改革' }], ['a', 'b', 'c', 'd']),
    ).toBe('a,b,c,d\r\n"1,2","say ""so""","two\nlines",“放管服”，改革\r\n');
  });

  it('writes null as an empty field and booleans as words', () => {
    expect(toCsv([{ a: null, b: true, c: false }], ['a', 'b', 'c'])).toBe('a,b,c\r\n,true,false\r\n');
  });

  it('keeps spreadsheets from running a text as a formula', () => {
    const rows = ['=1+1', '+1', '-1', '@SUM(A1)'].map((a) => ({ a }));
    expect(toCsv(rows, ['a'])).toBe("a\r\n'=1+1\r\n'+1\r\n'-1\r\n'@SUM(A1)\r\n");
  });

  it('has a byte order mark only in the edition for Excel', () => {
    expect(toCsv([], ['a']).charCodeAt(0)).not.toBe(0xfeff);
    expect([...Buffer.from(withByteOrderMark('a')).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
