/** Words and templates: one notation, and one way to the browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wordsFrom, wordsIn } from '#i18n/browser-words';
import { fill, fillKnown, filledParts } from '#i18n/fill';
import { browserWords } from '#i18n/translate';

describe('a template', () => {
  test('is filled by name', () => expect(fill('{a}、{b}、{a}', { a: 1, b: '二' })).toBe('1、二、1'));
  test('takes what is filled in as it is', () => expect(fill('{a}', { a: '$& {b}' })).toBe('$& {b}'));
  test('refuses to leave a place empty', () => expect(() => fill('{a}', {})).toThrow('{a}'));
  test('is given in pieces with parts that are no text', () =>
    expect(filledParts('甲{a}乙', { a: 7 })).toEqual(['甲', 7, '乙']));
  test('keeps the places that are not known yet', () => expect(fillKnown('{n}.{c}', { n: 6 })).toBe('6.{c}'));
});

describe('words in the browser', () => {
  const element = (words: string) => ({ dataset: { words } }) as unknown as HTMLElement;
  test('come with their element, in its language', () => {
    const words = wordsIn(element(browserWords('zh', ['search.more', 'search.any'])));
    expect(words('search.more', { n: 3 })).toBe('显示其余3条');
    expect(words.parts('search.more', { n: 3 })).toEqual(['显示其余', 3, '条']);
    expect([words.has('search.any'), words.has('search.none')]).toEqual([true, false]);
  });
  test('must have come along', () => expect(() => wordsFrom({})('search.any')).toThrow('search.any'));
});

const components = readdirSync('src/components', { recursive: true, encoding: 'utf8' }).map(
  (file) => [file, file.includes('.') ? readFileSync(join('src/components', file), 'utf8') : ''] as const,
);

test('no attribute but data-words, and what style sheets show, carries words', () => {
  const found = components.flatMap(([file, text]) =>
    [...text.matchAll(/\bdata-(?!words\b|label\b)[\w-]+=\{[^}]*\bt\(/gu)].map(
      ([attribute]) => `${file} ${attribute}`,
    ),
  );
  expect(found).toEqual([]);
});

test('scripts read words in one way', () => {
  const found = components.filter(
    ([file, text]) =>
      file.endsWith('.ts') &&
      (/^import (?!type )[^;]*'#i18n\/translate'/mu.test(text) ||
        /\.replace\('[#@]'/u.test(text) ||
        (/'#i18n\/words\//u.test(text) && !text.includes('wordsOfPage('))),
  );
  expect(found.map(([file]) => file)).toEqual([]);
});
