import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isHan } from '#text/characters';
import { areas, dictionaries, translator, type Word } from '#i18n/translate';
import { composedWords } from './composed-words.ts';

const words = Object.keys(dictionaries.zh) as Word[];
const registered = Object.values(areas).flatMap(({ zh }) => Object.keys(zh));
const hasHan = (text: string) => [...text].some(isHan);
const placeholders = (text: string) => (text.match(/\{\w+\}/gu) ?? []).toSorted();
const withoutPlaceholders = (text: string) => text.replace(/\{\w+\}/gu, '');
const where = (wrong: (word: Word) => boolean) => words.filter(wrong);

describe('the words of the interface', () => {
  test('are the same in both languages, area by area', () => {
    for (const [name, { zh, en }] of Object.entries(areas))
      expect(Object.keys(en).toSorted(), name).toEqual(Object.keys(zh).toSorted());
  });
  test('stand in one area only', () =>
    expect(registered.filter((word, at) => registered.indexOf(word) !== at)).toEqual([]));
  test('are all in the dictionaries', () => expect(words.toSorted()).toEqual(registered.toSorted()));
  test('come from every file of words', () => {
    const files = readdirSync('src/i18n/words').map((file) => file.replace('.ts', ''));
    expect(Object.keys(areas).toSorted()).toEqual(files.toSorted());
  });
  test('are never empty', () =>
    expect(
      where((word) => dictionaries.zh[word].trim() === '' || dictionaries.en[word].trim() === ''),
    ).toEqual([]));
  test('are Chinese in the Chinese dictionary', () =>
    expect(
      where(
        (word) => !hasHan(dictionaries.zh[word]) && /\p{L}/u.test(withoutPlaceholders(dictionaries.zh[word])),
      ),
    ).toEqual([]));
  test('have no Chinese in the English dictionary', () =>
    expect(where((word) => hasHan(dictionaries.en[word]))).toEqual([]));
  test('take the same placeholders in both languages', () =>
    expect(
      where(
        (word) => placeholders(dictionaries.zh[word]).join() !== placeholders(dictionaries.en[word]).join(),
      ),
    ).toEqual([]));
  test('use no straight quotation marks', () =>
    expect(where((word) => /["']/u.test(dictionaries.zh[word] + dictionaries.en[word]))).toEqual([]));
  test('use full-width punctuation beside Chinese characters', () =>
    expect(
      where((word) => /\p{Script=Han}[,:;()[\]?!]|[,:;()[\]?!]\p{Script=Han}/u.test(dictionaries.zh[word])),
    ).toEqual([]));
  test('have no space between Chinese characters and digits', () =>
    expect(where((word) => /\p{Script=Han} +\w|\w +\p{Script=Han}/u.test(dictionaries.zh[word]))).toEqual(
      [],
    ));

  const source = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('words'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const all = new Set<string>(words);
  const put = composedWords.flatMap(([template, values]) =>
    values.map((value) => template.replace(/\*(?:\.\*)?/u, value)),
  );

  test('are composed in the source only as the list of composed words says', () => {
    const areaNames = new Set(words.map((word) => word.split('.')[0]));
    const found = [...source.matchAll(/`([\w.-]+\.(?:\$\{[^}]+\}[\w.-]*)+)`/gu)]
      .map(([, template = '']) => template.replace(/\$\{[^}]+\}/gu, '*'))
      .filter((template) => areaNames.has(template.split('.')[0] ?? ''));
    expect(composedWords.map(([template]) => template).toSorted()).toEqual([...new Set(found)].toSorted());
    expect(put.filter((word) => !all.has(word))).toEqual([]);
  });
  test('are all used', () => {
    const used = new Set(put);
    expect(where((word) => !used.has(word) && !source.includes(`'${word}'`))).toEqual([]);
  });
});

describe('a translator', () => {
  test('fills placeholders', () => expect(translator('en')('item.number', { n: 6 })).toBe('Item 6'));
  test('refuses to leave one empty', () => expect(() => translator('zh')('item.number')).toThrow('{n}'));
});
