import { describe, expect, test } from 'vitest';
import { chineseNumber, heading, sentences, toChineseNumber } from '#text/grammar';

describe('headings', () => {
  test.each([
    ['一、持续推进', { level: 'section', number: 1, length: 2 }],
    ['二十一、其他', { level: 'section', number: 21, length: 4 }],
    ['1. 推动', { level: 'item', number: 1, length: 3 }],
    ['22.推动', { level: 'item', number: 22, length: 3 }],
  ])('%s starts a part', (line, expected) => expect(heading(line)).toEqual(expected));
  test.each(['推动学习', '一推动', '（一）推动', '2022年', '第1. 项', ''])('“%s” does not', (line) =>
    expect(heading(line)).toBeNull(),
  );
});

test('Chinese numbers from 1 to 99 are read as they are written', () => {
  for (let number = 1; number < 100; number += 1) expect(chineseNumber(toChineseNumber(number))).toBe(number);
  expect([1, 9, 10, 11, 20, 99].map(toChineseNumber)).toEqual(['一', '九', '十', '十一', '二十', '九十九']);
});

describe('sentences', () => {
  test('end with 。 and keep it', () => expect(sentences('甲。乙，丙。')).toEqual(['甲。', '乙，丙。']));
  test('give back an unfinished rest', () => expect(sentences('甲。乙')).toEqual(['甲。', '乙']));
  test('are none in an empty text', () => expect(sentences('')).toEqual([]));
  test('lose no character', () => expect(sentences('。甲。。乙').join('')).toBe('。甲。。乙'));
});
