import { describe, expect, test } from 'vitest';
import { occurrences, readingText, segments, unapplied } from '#text/repairs';
import { titleText } from '#schema/queries';

const clause = '全面推进行政诚信建设，深入推进行务公开。';
const integrity = { received: '行政诚信', proposed: '政务诚信' };
const openness = { received: '行务公开', proposed: '政务公开' };

describe('repairs of a clause', () => {
  test('cut it into runs that say what was received', () =>
    expect(segments(clause, [openness])).toEqual([
      { text: '全面推进行政诚信建设，深入推进' },
      { text: '政务公开', received: '行务公开' },
      { text: '。' },
    ]));
  test('give the reading text', () =>
    expect(readingText(clause, [openness, integrity])).toBe('全面推进政务诚信建设，深入推进政务公开。'));
  test('apply whatever their order', () =>
    expect(segments(clause, [openness, integrity])).toEqual(segments(clause, [integrity, openness])));
  test('leave no empty run at the start or the end', () =>
    expect(segments('行务公开', [openness])).toEqual([{ text: '政务公开', received: '行务公开' }]));
  test('are not applied inside the wording of another repair', () =>
    expect(
      readingText('甲', [
        { received: '甲', proposed: '乙' },
        { received: '乙', proposed: '丙' },
      ]),
    ).toBe('乙'));
  test('cannot be applied to wording that another repair has changed', () => {
    const building = { received: '诚信建设', proposed: '诚信体系建设' };
    expect(unapplied(clause, [integrity, building, openness])).toEqual([building]);
    expect(unapplied(clause, [openness, { ...openness }])).toHaveLength(1);
    expect(unapplied(clause, [integrity, openness])).toEqual([]);
  });
  test('that are none leave the clause as it is', () =>
    expect(segments(clause, [])).toEqual([{ text: clause }]));
});

test('occurrences are counted without overlap', () => {
  expect(occurrences('行务公开，行务公开', '行务公开')).toBe(2);
  expect(occurrences('政务公开', '行务公开')).toBe(0);
});

test('a title is the first clause without its full stop, or the editor’s words', () => {
  expect(titleText({ by: 'clause' }, '深化“放管服”改革。')).toBe('深化“放管服”改革');
  expect(titleText({ by: 'editor', text: '普法' }, '创新普法工作方式方法。')).toBe('普法');
});
