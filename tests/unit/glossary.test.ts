import { describe, expect, test } from 'vitest';
import { holdsRendering, isLeft, withoutRenderings } from '#text/english';
import { findTerms, termForms } from '#text/terms';

const terms = [
  { id: 'zhengfu', forms: ['法治政府'] },
  { id: 'jianshe', forms: ['法治政府建设', '法治政府的建设'] },
  { id: 'gongkai', forms: ['政务公开'] },
];
const found = (text: string) =>
  findTerms(text, terms).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe('terms in a text', () => {
  test('are matched longest first', () =>
    expect(found('推进法治政府建设')).toEqual([['jianshe', '法治政府建设']]));
  test('come in the order of the text', () =>
    expect(found('法治政府要政务公开，也要法治政府建设')).toEqual([
      ['zhengfu', '法治政府'],
      ['gongkai', '政务公开'],
      ['jianshe', '法治政府建设'],
    ]));
  test('are found every time they occur', () => expect(found('政务公开，政务公开')).toHaveLength(2));
  test('are found in their variants', () =>
    expect(found('法治政府的建设')).toEqual([['jianshe', '法治政府的建设']]));
  test('never overlap', () =>
    expect(
      findTerms('甲乙丙', [
        { id: 'a', forms: ['甲乙'] },
        { id: 'b', forms: ['乙丙'] },
      ]),
    ).toHaveLength(1));
  test('are none where none stands', () => expect(found('推进依法行政')).toEqual([]));
});

test('a term’s forms leave off the outer quotation marks and title marks, and repeat nothing', () => {
  expect(termForms('haochaping', { zh: '“好差评”', variants: ['好差评', '《评价办法》'] }).forms).toEqual([
    '好差评',
    '评价办法',
  ]);
});

describe('a rendering is held by English', () => {
  test.each([
    ['in another number', 'Draw up emergency response plans.', 'emergency response plan'],
    ['in another verb form', 'by raising public legal awareness', 'raise public legal awareness'],
    ['in another case of letters', 'Administrative penalties are reduced', 'administrative penalty'],
    ['with another article', 'the negative list for market access', 'a negative list for the market access'],
    ['as a possessive', 'the government’s plan', 'government plan'],
    ['as a plural possessive', 'the departments’ duties', 'department duties'],
    ['without its optional part', 'system of legal advisers', 'system of legal advisers (in-house)'],
  ])('%s', (_, english, rendering) => expect(holdsRendering(english, rendering)).toBe(true));
  test.each([
    ['one of its words is missing', 'emergency plans', 'emergency response plan'],
    ['its words stand apart', 'response in an emergency plan', 'emergency response plan'],
    ['it is only the start of a word', 'planetary', 'plan'],
  ])('but not where %s', (_, english, rendering) => expect(holdsRendering(english, rendering)).toBe(false));
});

describe('a wording is left without the renderings', () => {
  const rest = withoutRenderings(['emergency response plan', 'public lawyer (in office)']);
  test.each([
    ['where it stands alone', 'Handle emergencies well', 'emergency'],
    ['where it stands beside a rendering', 'an emergency and its emergency response plans', 'emergency'],
    ['in any inflection', 'government lawyers, that is, public lawyers', 'government lawyer'],
  ])('%s', (_, english, wording) => expect(isLeft(rest(english), wording)).toBe(true));
  test.each([
    ['inside a rendering', 'Compile emergency response plans', 'emergency'],
    ['across the words on either side of one', 'a large emergency response plan office', 'large office'],
  ])('but not %s', (_, english, wording) => expect(isLeft(rest(english), wording)).toBe(false));
});
