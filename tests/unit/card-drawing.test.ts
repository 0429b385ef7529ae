import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { CardContent } from '#formats/cards/card';
import { cardHeight, cardShapes, cardWidth, type Font } from '#formats/cards/layout';
import { linesOf } from '#formats/cards/lines';
import { indexedPng, Palette, rgb } from '#formats/png';

/** Chinese characters are as wide as the size, others half. */
const measure = (text: string, { size }: Pick<Font, 'size'>): number =>
  [...text].reduce((sum, char) => sum + (char > '\u2E7F' || /[“”‘’]/u.test(char) ? size : size / 2), 0);
const lines = (text: string, room: number) => linesOf(text, room, (part) => measure(part, { size: 1 }));

describe('lines', () => {
  test('are as long as there is room', () => expect(lines('春天花会开', 3)).toEqual(['春天花', '会开']));
  test('neither begin with a closing mark nor end with an opening one', () => {
    expect(lines('春天花，开', 3)).toEqual(['春天', '花，开']);
    expect(lines('春天“花”开', 3)).toEqual(['春天', '“花”', '开']);
  });
  test('are broken between words', () => expect(lines('spring is here.', 5)).toEqual(['spring is', 'here.']));
  test('lose nothing but the spaces between them', () => {
    const text = '落实“放管服”改革，2022年6月底前 publish the list (of items)……。';
    expect(lines(text, 6).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});

const content = (text: string, marks = 3, editors = ''): CardContent => ({
  lang: 'zh-CN',
  siteName: '计划',
  unofficial: '非官方',
  place: '第6项',
  text,
  voice: 'official',
  under: '',
  editors,
  rows: [{ label: '牵头', marks: Array.from({ length: marks }, () => ({ text: '市司法局', look: 'lead' })) }],
  address: 'example.org/2022/6/',
});
const textOf = (card: CardContent) =>
  cardShapes(card, measure).flatMap((shape) =>
    shape.kind === 'text' && shape.font.families[0] === 'Serif' ? [shape] : [],
  );

describe('the text of a card', () => {
  test('is the larger the shorter it is', () => {
    const sizes = [20, 120, 200].map((length) => textOf(content('春'.repeat(length)))[0]?.font.size ?? 0);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(3);
  });
  test('is whole when it fits, and cut and said to be when it does not', () => {
    const whole = textOf(content('春天。'.repeat(40))).map(({ text }) => text);
    expect(whole.join('')).toBe('春天。'.repeat(40));
    expect(textOf(content('春天，'.repeat(400))).at(-1)?.text).toMatch(/……$/u);
  });
  test('has the editors’ words under it where they fit whole, and does without them where they do not', () => {
    const editorsOf = (editors: string) =>
      cardShapes(content('春天。', 3, editors), measure).flatMap((shape) =>
        shape.kind === 'text' && shape.colour === 'editor' && shape.text.startsWith('花') ? [shape.text] : [],
      );
    expect(editorsOf('花。'.repeat(40)).join('')).toBe('花。'.repeat(40));
    expect(editorsOf('花。'.repeat(400))).toEqual([]);
  });
  test('leaves everything on the card', () => {
    for (const card of [content('春天，'.repeat(400), 30, '花。'.repeat(60)), content('春')])
      for (const shape of cardShapes(card, measure)) {
        expect(shape.x).toBeGreaterThanOrEqual(0);
        expect(shape.y).toBeLessThanOrEqual(cardHeight);
        if (shape.kind === 'text')
          expect(shape.x + measure(shape.text, shape.font)).toBeLessThanOrEqual(cardWidth - 60);
      }
  });
});

test('which pixel asks first makes no difference to the colour it is given', () => {
  const colours = () => new Palette([rgb('#000000'), rgb('#030303'), rgb('#808080'), rgb('#858585')]);
  const [up, down] = [colours(), colours()];
  const values = Array.from({ length: 256 }, (_, value) => value);
  const asked = (palette: Palette, order: readonly number[]) =>
    new Map(order.map((value) => [value, palette.indexOf(value, value, value)]));
  const [first, second] = [asked(up, values), asked(down, values.toReversed())];
  expect(values.filter((value) => first.get(value) !== second.get(value))).toEqual([]);
});

test('a picture names for each pixel the colour of its list that is nearest', () => {
  const palette = new Palette([rgb('#ffffff'), rgb('#000000')]);
  const pixels = Uint8Array.from([250, 250, 250, 255, 10, 0, 0, 255]);
  const png = Buffer.from(indexedPng(pixels, 2, 1, palette));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2, 1]);
  const at = png.indexOf('IDAT');
  expect([...inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))]).toEqual([0, 0, 1]);
});
