import { describe, expect, test } from 'vitest';
import { parseReading, readingPlain, sentencesOfReading, summaryOf } from '#text/reading';

const marksOf = (source: string, language: 'zh' | 'en') =>
  sentencesOfReading(parseReading(source, language)).map(({ text, marks }) => [
    text,
    ...marks.map(({ kind, id }) => `${kind} ${id}`),
  ]);

describe('a reading falls into sentences', () => {
  test('each with the clauses named after its full stop', () =>
    expect(marksOf('甲。<Clause id="1.1" /><Clause id="1.2" />乙！<Clause id="1.3" />', 'zh')).toEqual([
      ['甲。', 'Clause 1.1', 'Clause 1.2'],
      ['乙！', 'Clause 1.3'],
    ]));
  test('each with the marks around its words', () =>
    expect(
      marksOf(
        '<Term id="a">甲</Term>乙。<Clause id="1.1" /><Unit id="b">丙</Unit>。<Clause id="1.2" />',
        'zh',
      ),
    ).toEqual([
      ['甲乙。', 'Term a', 'Clause 1.1'],
      ['丙。', 'Unit b', 'Clause 1.2'],
    ]));
  test('which end with what closes after the full stop', () =>
    expect(marksOf('他说“甲。”<Clause id="1.1" />乙。', 'zh')).toEqual([
      ['他说“甲。”', 'Clause 1.1'],
      ['乙。'],
    ]));
  test('in English at a full stop before a space, not inside a number', () =>
    expect(marksOf('Item 6.3 is “new.”<Clause id="6.3" /> So is 6.4.<Clause id="6.4" />', 'en')).toEqual([
      ['Item 6.3 is “new.”', 'Clause 6.3'],
      ['So is 6.4.', 'Clause 6.4'],
    ]));
  test('paragraph by paragraph, each where it stands in the source', () => {
    const source = '\n甲。\n\n<Term id="a">乙</Term>。丙。\n';
    const { paragraphs } = parseReading(source, 'zh');
    expect(paragraphs.map((sentences) => sentences.map(({ text }) => text))).toEqual([
      ['甲。'],
      ['乙。', '丙。'],
    ]);
    expect(paragraphs.flat().map(({ at }) => source[at])).toEqual(['甲', '乙', '丙']);
  });
  test('and the last need not end', () => expect(marksOf('甲。乙', 'zh')).toEqual([['甲。'], ['乙']]));
  test('none in an empty text', () => expect(marksOf(' \n', 'en')).toEqual([]));
});

describe('what is written like a mark and is none is strange', () => {
  test.each([
    ['a name that is none', '<Clauses id="1.1" />甲。', ['<Clauses id="1.1" />']],
    ['a clause around words', '<Clause id="1.1">甲</Clause>。', ['<Clause id="1.1">', '</Clause>']],
    ['a mark without its id', '<Term>甲</Term>。', ['<Term>', '</Term>']],
    ['an address where an id is due', '<Term url="a">甲</Term>。', ['<Term url="a">', '</Term>']],
    ['a mark inside another', '<Term id="a">甲<Unit id="b">乙</Unit></Term>。', ['<Unit id="b">', '</Unit>']],
    ['a mark that is not closed', '<Term id="a">甲。', ['<Term>']],
    ['a closing mark alone', '甲</Term>。', ['</Term>']],
    ['an expression', '甲{1 + 1}。', ['{1 + 1}']],
  ])('%s', (_, source, strange) =>
    expect(parseReading(source, 'zh').strange.map(({ text }) => text)).toEqual(strange),
  );
});

test('as plain text a reading has no marks, and English a space between sentences', () => {
  const source = 'One <Term id="a">two</Term>.<Clause id="1.1" /> Three.\n\nFour.';
  expect(readingPlain(parseReading(source, 'en'), 'en')).toBe('One two. Three.\nFour.');
  expect(readingPlain(parseReading('甲。<Clause id="1.1" />乙。', 'zh'), 'zh')).toBe('甲。乙。');
});

test('the summary is the first paragraph', () => {
  expect(summaryOf(parseReading('One. Two.\n\nThree.', 'en'), 'en')).toBe('One. Two.');
  expect(summaryOf(parseReading('甲。<Clause id="1.1" />乙。\n\n丙。', 'zh'), 'zh')).toBe('甲。乙。');
  expect(summaryOf(parseReading('', 'zh'), 'zh')).toBe('');
});
