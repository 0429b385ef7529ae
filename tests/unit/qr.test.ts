import { Resvg } from '@resvg/resvg-js';
import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { qrSvg } from '#formats/qr/qr';

// The package is CommonJS, and its types say otherwise.
const decode = jsqr as unknown as (
  data: Uint8ClampedArray,
  width: number,
  height: number,
) => { data: string } | null;

test.each([
  'https://example.org/2022/6/',
  'http://localhost:4321/e/2022/22/10/',
  `https://long.example.org/${'a'.repeat(80)}/`,
])('a reader of QR codes reads %s', (text) => {
  const { pixels, width, height } = new Resvg(qrSvg(text), { fitTo: { mode: 'width', value: 400 } }).render();
  expect(decode(new Uint8ClampedArray(pixels), width, height)?.data).toBe(text);
});
