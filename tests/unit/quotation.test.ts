import { describe, expect, test } from 'vitest';
import { align } from '#engines/quotation/align';
import { quotationChecker } from '#engines/quotation/check';
import type { Passage } from '#engines/quotation/corpus';
import { piecesOf } from '#engines/quotation/pieces';
import { tokensOf } from '#engines/quotation/tokens';

const folded = (text: string): string =>
  tokensOf(text, 'characters')
    .map((token) => token.text)
    .join('');

describe('what counts in a comparison', () => {
  test.each([
    ['“放管服”改革', '放管服改革', 'quotation marks'],
    ['放 管\u3000服\n', '放管服', 'spaces'],
    ['甲，乙。（丙）：丁；戊？！', '甲,乙.(丙):丁;戊?!', 'the width of punctuation'],
    ['２０２２年', '2022年', 'the width of digits'],
    ['〔2022〕', '[2022]', 'the form of square brackets'],
    ['People’s “x”', "People's 'x'", 'the form of apostrophes'],
  ])('%s and %s are the same: %s do not', (a, b) => expect(folded(a)).toBe(folded(b)));

  test.each([
    ['甲，乙', '甲乙', 'a comma'],
    ['甲、乙', '甲，乙', 'which comma it is'],
    ['《甲》', '甲', 'title marks'],
    ['AI', 'ai', 'case'],
    ['政务', '政務', 'the form of a character'],
  ])('%s and %s are not: %s does', (a, b) => expect(folded(a)).not.toBe(folded(b)));

  test('each token knows where it stood', () => {
    const original = '“甲 𠀀”，乙';
    const tokens = tokensOf(original, 'characters');
    expect(tokens.map(({ text }) => text)).toEqual(['甲', '𠀀', ',', '乙']);
    expect(tokens.map(({ start, end }) => original.slice(start, end))).toEqual(['甲', '𠀀', '，', '乙']);
  });
  test('English is read by words, an apostrophe inside', () =>
    expect(tokensOf('The people’s “law-based” 100%.', 'words').map(({ text }) => text)).toEqual([
      'the',
      'peoples',
      'law',
      '-',
      'based',
      '100',
      '%',
      '.',
    ]));
});

describe('an alignment', () => {
  test('finds the parts most alike', () =>
    expect(align('xx甲乙丙丁yy', '子丑甲乙丙丁寅卯', () => false)).toMatchObject({
      start: 2,
      end: 6,
      from: 2,
      to: 6,
    }));
  test('crosses a difference between two stretches that agree', () =>
    expect(align('甲乙丙X丁戊己', '甲乙丙Y丁戊己', () => false)?.steps).toEqual([
      ...['same', 'same', 'same'],
      'other',
      ...['same', 'same', 'same'],
    ]));
  test('tells what is extra from what is missing', () => {
    expect(align('甲乙丙X丁戊己', '甲乙丙丁戊己', () => false)?.steps).toContain('extra');
    expect(
      align('甲乙丙丁戊己庚', '甲乙丙XYZ丁戊己庚', () => false)?.steps.filter((step) => step === 'missing'),
    ).toHaveLength(3);
  });
  test('leaves out a long stretch of one passage, and none over an edge', () => {
    const long = '甲乙丙丁戊己' + '天'.repeat(20) + '庚辛壬癸子丑';
    expect(align('甲乙丙丁戊己庚辛壬癸子丑', long, () => false)?.steps).toHaveLength(32);
    expect(align('甲乙丙丁戊己庚辛壬癸子丑', long, (token) => token === 16)?.steps).toHaveLength(6);
  });
  test('of texts that share nothing is none', () => expect(align('甲乙', '丙丁', () => false)).toBeNull());
});

describe('sentences', () => {
  const spans = (text: string) =>
    piecesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
  test('end at their marks and at line ends', () =>
    expect(spans('甲乙丙丁。戊己庚辛\n子丑寅卯？')).toEqual(['甲乙丙丁。', '戊己庚辛\n', '子丑寅卯？']));
  test('end where the quoter left something out', () =>
    expect(spans('甲乙丙丁……戊己庚辛')).toEqual(['甲乙丙丁', '戊己庚辛']));
  test('that are very short go with their neighbor', () =>
    expect(spans('6.甲乙丙丁。戊。')).toEqual(['6.甲乙丙丁。戊。']));
});

describe('a check', () => {
  const passage = (zh: string, received?: string): Passage => ({
    lead: '',
    zh,
    ...(received === undefined ? {} : { received }),
    en: '',
    label: { zh, en: zh },
    url: { zh: '/', en: '/' },
  });
  const check = quotationChecker([
    passage('春天花会开，鸟儿自由自在。'),
    passage('夏天雨会来，鱼儿无忧无虑。', '夏天雪会来，鱼儿无忧无虑。'),
  ]);
  test('names every place a text stands in', () => {
    const twice = quotationChecker([passage('山高水长。'), passage('又见山高水长。')]);
    expect(twice('山高水长').parts[0]?.places).toMatchObject([
      { first: 0, last: 0 },
      { first: 1, last: 1 },
    ]);
  });
  test('shows what is missing and what is extra, the plan’s words first', () =>
    expect(check('春天花会谢了，鸟儿自由自在。').parts[0]?.runs).toEqual([
      { kind: 'same', text: '春天花会' },
      { kind: 'missing', text: '开' },
      { kind: 'extra', text: '谢了' },
      { kind: 'same', text: '，鸟儿自由自在。' },
    ]));
  test('counts a changed first or last character as a difference, not as own words', () => {
    expect(check('秋天花会开，鸟儿自由自在。').verdict).toBe('differs');
    expect(check('春天花会开，鸟儿自由自在！').verdict).toBe('differs');
  });
  test('tells the received wording from the repaired one', () => {
    expect(check('夏天雨会来，鱼儿无忧无虑。').verdict).toBe('exact');
    expect(check('夏天雪会来，鱼儿无忧无虑。').verdict).toBe('received');
  });
  test('takes a word or two that the translation happens to have for what they are', () => {
    const inEnglish = quotationChecker([
      { ...passage('甲'), en: 'Promote the steady development of the market.' },
    ]);
    expect(inEnglish('The mayor spoke of development at length.').verdict).toBe('absent');
    expect(inEnglish('He would “promote the steady development of the market”, he said.').verdict).toBe(
      'partly',
    );
  });
  test('does not call word for word what is put together from several places', () => {
    expect(check('春天花会开，夏天雨会来，鱼儿无忧无虑。').verdict).toBe('apart');
    expect(check('夏天雨会来，鱼儿无忧无虑。春天花会开，鸟儿自由自在。').verdict).toBe('apart');
  });
  test('tells a quotation from the words around it', () => {
    const { verdict, parts } = check('他在会上强调指出，“春天花会开，鸟儿自由自在”，赢得掌声。');
    expect(verdict).toBe('partly');
    expect(parts.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'absent 他在会上强调指出，',
      'exact 春天花会开，鸟儿自由自在',
      'absent ，赢得掌声。',
    ]);
  });
});
