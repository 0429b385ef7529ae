import { describe, expect, test } from 'vitest';
import { accessDate } from '../../src/components/cite/access-date.ts';
import { plain, quoted, sourceLine } from '../../src/components/cite/copied.ts';

describe('a source line', () => {
  const template = '第6项[[第{clause}句]]（{url}）';
  test('names the clause it is filled for', () =>
    expect(sourceLine(template, '3', '/3/')).toBe('第6项第3句（/3/）'));
  test('names the item alone when there is no clause', () =>
    expect(sourceLine(template, '', '/')).toBe('第6项（/）'));
});

describe('what is copied', () => {
  const zh = { lang: 'zh-CN', words: '甲<b>&"乙', source: '——出处' };
  const en = { lang: 'en', words: 'A', source: '— source' };
  test('has every quotation with its source', () =>
    expect(quoted([zh, en]).text).toBe('甲<b>&"乙\n——出处\n\nA\n— source'));
  test('says the language of each in HTML, and takes no text for markup', () =>
    expect(quoted([zh, en]).html).toBe(
      '<blockquote lang="zh-CN">甲&#60;b>&#38;&#34;乙</blockquote><p>——出处</p><blockquote lang="en">A</blockquote><p>— source</p>',
    ));
  test('is the same plain', () => expect(plain('a&b')).toEqual({ text: 'a&b', html: 'a&#38;b' }));
});

describe('the access date', () => {
  const evening = new Date(2026, 0, 5, 23, 59);
  test('is the day where the reader is', () => expect(accessDate(evening, 'date')).toBe('2026-01-05'));
  test('is numbers where a format wants numbers', () =>
    expect(accessDate(evening, 'parts')).toBe('2026, 1, 5'));
});
