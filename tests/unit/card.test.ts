import { describe, expect, test } from 'vitest';
import { cutAtBoundary, fitMarks, type CardMark } from '#formats/cards/card';
import { shorten } from '#text/shorten';

describe('marks of a card', () => {
  const marks: CardMark[] = ['市司法局', '市公安局', '市教育体育局'].map((text) => ({ text, look: 'joint' }));
  test('all stand when there is room', () => expect(fitMarks(marks, 40, () => '')).toEqual(marks));
  test('that do not fit are counted', () =>
    expect(fitMarks(marks, 16, (n) => `另${n}个`).map(({ text }) => text)).toEqual([
      '市司法局',
      '市公安局',
      '另1个',
    ]));
  test('and their count look unlike any body, and find room beside the others', () => {
    const fitting = fitMarks(marks, 15, (n) => `另${n}个`);
    expect(fitting).toEqual([marks[0], { text: '另2个', look: 'rest' }]);
  });
});

describe('a long text', () => {
  test('is cut at the end of a clause, and says so', () =>
    expect(cutAtBoundary('春天花会开，鸟儿自由自在，我还是在等待。', 15)).toBe('春天花会开，鸟儿自由自在……'));
  test('is cut between words in English, where no clause ends', () => {
    expect(cutAtBoundary('In spring flowers open, birds are free', 30)).toBe('In spring flowers open…');
    expect(cutAtBoundary('In spring flowers open and birds are free', 30)).toBe(
      'In spring flowers open and…',
    );
  });
  test('that fits is left alone', () => expect(cutAtBoundary('春天', 2)).toBe('春天'));
  test('is shortened for a title at a mark, or in the middle when none is near', () => {
    expect(shorten('春天花会开，鸟儿自由自在。', 8)).toBe('春天花会开…');
    expect(shorten('春天花会开鸟儿自由自在。', 8)).toBe('春天花会开鸟儿自…');
    expect(shorten('春天花会开。', 8)).toBe('春天花会开');
  });
});
