import { describe, expect, test } from 'vitest';
import { breakLines, fitText } from '../../src/components/clause/picture-text.ts';

/** Every character as wide as every other. */
const measure = (text: string) => [...text].length;

describe('the lines of a picture', () => {
  test.each([
    ['Chinese breaks anywhere', '甲乙丙丁戊己庚', 3, ['甲乙丙', '丁戊己', '庚']],
    ['no line begins with a mark', '甲乙丙，丁戊', 3, ['甲乙', '丙，丁', '戊']],
    ['no line ends with an opening mark', '甲乙“丙丁”戊', 3, ['甲乙', '“丙', '丁”戊']],
    ['numbers and English words stay whole', '达到1000项', 4, ['达到', '1000', '项']],
    ['English breaks between words', 'keep the channels open', 12, ['keep the', 'channels', 'open']],
    ['what is wider than a line has one of its own', 'a responsibility', 8, ['a', 'responsibility']],
    ['nothing has no line', '', 5, []],
  ])('%s', (_, text, width, lines) => expect(breakLines(text, width, measure)).toEqual(lines));

  test('hold every character of the text', () => {
    const text = '推进“好差评”工作，构建“接受评价—受理—整改”的机制，确保100%有反馈。';
    for (let width = 3; width < 20; width += 1) expect(breakLines(text, width, measure).join('')).toBe(text);
  });
});

describe('the size of a text', () => {
  const at = (size: number) => (text: string) => measure(text) * size;
  test('is the largest at which it fits', () => {
    expect(fitText('甲乙丙丁', 200, 100, 1, at, 76)).toEqual({ size: 48, lines: ['甲乙丙丁'] });
    expect(fitText('甲乙丙丁', 200, 200, 1, at, 76)).toEqual({ size: 76, lines: ['甲乙', '丙丁'] });
  });
  test('is at least 24, whatever the text', () =>
    expect(fitText('甲'.repeat(500), 100, 100, 1.5, at, 76).size).toBe(24));
});
