import { expect, test } from 'vitest';
import { rewording } from '#text/rewording';
import { containment, similarity } from '#text/similarity';

const shown = (a: string, b: string) =>
  rewording(a, b)
    .map(({ text, kind }) => (kind === 'same' ? text : kind === 'gone' ? `-${text}-` : `+${text}+`))
    .join('');

test.each([
  ['同一句话。', '同一句话。', '同一句话。'],
  ['组织1次以上讲座。', '组织2次以上讲座。', '组织-1-+2+次以上讲座。'],
  ['严格落实讲座制度。', '严格落实讲座和学法制度。', '严格落实讲座+和学法+制度。'],
  ['开办夜校。', '', '-开办夜校。-'],
  ['', '新列一项。', '+新列一项。+'],
])('%s → %s', (a, b, expected) => expect(shown(a, b)).toBe(expected));

test('a single character that two changes have between them is read as changed', () =>
  expect(shown('甲乙的丙丁', '戊己的庚辛')).toBe('-甲乙的丙丁-+戊己的庚辛+'));

test('whatever differs, both texts can be put together again', () => {
  const [a, b] = ['推进政务公开标准化、规范化。升级平台。', '深入推进政务公开，全面升级政务公开平台。'];
  const of = (kind: string) =>
    rewording(a, b)
      .filter((run) => run.kind === 'same' || run.kind === kind)
      .map(({ text }) => text)
      .join('');
  expect([of('gone'), of('come')]).toEqual([a, b]);
});

test('texts are alike by the pairs of characters they share, whatever their years and marks', () => {
  expect(similarity('到2022年，推进公开。', '到2023年推进公开')).toBe(1);
  expect(similarity('推进公开', '加强执法')).toBe(0);
  expect(similarity('', '')).toBe(1);
  expect(containment('推进公开', '全面推进公开平台建设')).toBe(1);
});
