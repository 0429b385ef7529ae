import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openLexicon } from '#engines/search/lexicon';
import { locales } from '#i18n/locales';
import { readWith } from '../support/content.ts';
import { files, library } from '../support/search.ts';

const digital = 'lexicon/digital.yaml';
const codesWith = (edit: (text: string) => string) =>
  readWith(digital, edit).findings.map(({ code }) => code);

describe('the lexicon refuses', () => {
  test('an expression that is said of another concept already', () =>
    expect(codesWith((text) => text.replace('zh: [', 'zh: [审批慢, '))).toContain('expression-duplicate'));
  test('a reason for sharing what is not shared', () =>
    expect(
      codesWith(
        (text) => `${text}shared:\n  - { say: 无此说法, concepts: [data-safe, open-data], why: none }\n`,
      ),
    ).toContain('share-unused'));
  test('an answer that is no clause', () =>
    expect(codesWith((text) => text.replace('clause: 2022/22.1,', 'clause: 2022/99.1,'))).toContain(
      'reference-unknown',
    ));
});

test.each(locales)('weighs 40 KB or less in %s', (locale) => {
  expect(brotliCompressSync(JSON.stringify(files.lexicon[locale])).byteLength).toBeLessThanOrEqual(40 * 1024);
});

test('every concept can be said in both languages, and has a good answer or is only offered', () => {
  const lexicon = openLexicon(locales.map((locale) => ({ locale, data: files.lexicon[locale] })));
  expect(lexicon.concepts.length).toBe(library.lexicon.concepts.length);
  for (const { id, say } of library.lexicon.concepts) {
    expect(say.zh.length, id).toBeGreaterThan(0);
    expect(say.en.length, id).toBeGreaterThan(0);
  }
});
