import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { palette } from '#formats/palette';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The light value of a token: `--lead: var(--link)` → that of --link. */
function lightOf(token: string): string {
  const [, value = ''] = new RegExp(`^  --${token}: ([^;]+);`, 'mu').exec(css) ?? [];
  const [, other] = /^var\(--([\w-]+)\)$/u.exec(value) ?? [];
  return other === undefined ? (/#[0-9a-f]{6}/u.exec(value)?.[0] ?? '') : lightOf(other);
}

test.each(Object.entries(palette))('%s is the same on pages and on what is drawn', (name, colour) => {
  expect(lightOf(name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`))).toBe(colour);
});
