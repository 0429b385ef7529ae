/** Puts the canonical text together again from what was read, before anything is written. */
import { toText } from '#text/normalise';
import type { Doubt } from '../parse/doubt.ts';
import type { Parsed } from '../parse/parse.ts';
import { fillParts } from '#text/template';
import { fieldsOf } from './fields.ts';

/** The first paragraph that comes out otherwise than it stands in the text, as a refusal; none when all are the same. */
export function roundTrip({ plan, normalised }: Pick<Parsed, 'plan' | 'normalised'>): Doubt[] {
  const fields = fieldsOf(plan);
  for (const [at, glyphs] of normalised.paragraphs.entries()) {
    const expected = toText(glyphs);
    const found = fillParts(plan.lines[at] ?? [], (ref) => fields.get(ref));
    if (found === expected) continue;
    const reason = `“${shortened(expected)}” became “${shortened(found)}”`;
    return [{ code: 'round-trip', at: glyphs[0], params: { reason } }];
  }
  return [];
}

const shortened = (text: string): string =>
  [...text].length > 30 ? `${[...text].slice(0, 30).join('')}…` : text;
