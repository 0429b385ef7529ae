/** Where a wording of the canonical text stood in the received file. */
import { toText, type Glyph, type Normalised } from './normalise.ts';

export interface SourcePlace {
  /** 1-based, in characters. */
  line: number;
  column: number;
}

/**
 * Input: the normalised source, a stretch of its text (a clause, a note) and a wording in it.
 * Output: line and column of the wording's first character. Throws when it is not there.
 */
export function placeInSource({ paragraphs }: Normalised, stretch: string, wording: string): SourcePlace {
  for (const paragraph of paragraphs) {
    const text = toText(paragraph);
    const start = text.indexOf(stretch);
    const at = stretch.indexOf(wording);
    if (start === -1 || at === -1) continue;
    const glyph: Glyph | undefined = paragraph[[...text.slice(0, start + at)].length];
    if (glyph) return { line: glyph.line, column: glyph.column };
  }
  throw new Error(`“${wording}” is not in the received text`);
}
