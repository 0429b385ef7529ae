/** Offsets in a text and the received characters they stand for. */
import type { Glyph } from '#text/normalise';

/** The UTF-16 offset at which each glyph begins. */
export function offsetsOf(glyphs: readonly Glyph[]): number[] {
  let at = 0;
  return glyphs.map(({ char }) => {
    const start = at;
    at += char.length;
    return start;
  });
}

export const glyphAt = (glyphs: readonly Glyph[], offset: number): Glyph | undefined => {
  const offsets = offsetsOf(glyphs);
  const index = offsets.findLastIndex((start) => start <= offset);
  return glyphs[index === -1 ? 0 : index];
};

export const gapsOf = (glyphs: readonly Glyph[]): number[] => {
  const offsets = offsetsOf(glyphs);
  return glyphs.flatMap(({ gap }, index) => (gap ? [offsets[index] ?? 0] : []));
};
