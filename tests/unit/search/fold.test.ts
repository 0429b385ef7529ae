import { expect, test } from 'vitest';
import { fold, keyOf, simplifier, stem } from '#engines/search/fold';

test.each([
  ['ＯＰＥＮ　ｄａｔａ', 'open data'],
  ['１００％', '100%'],
  ['sīfǎjú', 'sifaju'],
  ['lǜshī', 'lvshi'],
  ['Dong’e', 'donge'],
  ['1,000项', '1000项'],
  ['放\u0000管\u200b服', '放 管 服'],
])('“%s” folds to “%s”', (typed, folded) => {
  expect(fold(typed)).toBe(folded);
});

test('a key leaves out punctuation, and spaces beside Chinese characters', () => {
  expect(keyOf('“双随机、 一公开” 检查')).toBe('双随机一公开检查');
  expect(keyOf('Open  data, please')).toBe('open data please');
  expect(keyOf('1个100%+3个')).toBe('1个100% 3个');
});

test('traditional characters become simplified ones, others stay', () => {
  expect(simplifier('東东區区複复')('東昌府區複')).toBe('东昌府区复');
});

test.each([
  ['petitions', 'petitioning'],
  ['emergency', 'emergencies'],
  ['mediate', 'mediation'],
  ['complain', 'complaints'],
  ['appear', 'appearance'],
  ['legislation', 'legislative'],
  ['neighbours', 'neighbor'],
  ['labour', 'labor'],
  ['standardised', 'standardized'],
  ['centres', 'center'],
  ['licence', 'licenses'],
  ['programme', 'programs'],
])('“%s” and “%s” have one stem', (word, other) => {
  expect(stem(word)).toBe(stem(other));
});

test.each([
  ['police', 'policy'],
  ['media', 'mediate'],
  ['hour', 'hor'],
])('“%s” and “%s” have not', (word, other) => {
  expect(stem(word)).not.toBe(stem(other));
});
