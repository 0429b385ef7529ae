import { beforeAll, expect, test } from 'vitest';
import type { CardContent } from '#formats/cards/card';
import { sha256 } from '#text/digest';

const content = (text: string, lang: CardContent['lang']): CardContent => ({
  lang,
  siteName: '计划 Plan',
  unofficial: '非官方',
  place: 'Item 6',
  text,
  voice: lang === 'en' ? 'translation' : 'official',
  under: 'office',
  editors: '',
  rows: [{ label: '', marks: [{ text: '市司法局', look: 'possible' }] }],
  address: 'example.org/2022/6/',
});
let cardPng: (content: CardContent) => Uint8Array;
beforeAll(async () => {
  process.env.DISABLE_SYSTEM_FONTS_LOAD = '1';
  ({ cardPng } = await import('#formats/cards/draw'));
});

test('a card is the same whatever was drawn before it', () => {
  const first = sha256(cardPng(content('The office files first.', 'en')));
  cardPng(content('春天花会开', 'zh-CN'));
  expect(sha256(cardPng(content('The office files first.', 'en')))).toBe(first);
});
