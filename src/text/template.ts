/**
 * A paragraph of the canonical text as a line with holes: {6.3} is clause 6.3, {title:0-12} the first 12 UTF-16 units
 * of the title; {{ and }} are braces of the text itself.
 */

/** Printed words, or the part of a named text from `from` to `to` (UTF-16 offsets); whole where they are missing. */
export type Part = string | { ref: string; from?: number; to?: number };

const hole = /\{\{|\}\}|\{([\w.-]+)(?::(\d+)-(\d+))?\}/gu;

export const templateOf = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part.replace(/[{}]/gu, (brace) => brace + brace);
      const { ref, from, to } = part;
      return from === undefined || to === undefined ? `{${ref}}` : `{${ref}:${from}-${to}}`;
    })
    .join('');

/** Input: a line with holes. Output: its parts, in order. */
export function partsOf(template: string): Part[] {
  const parts: Part[] = [];
  let text = '';
  let at = 0;
  for (const match of template.matchAll(hole)) {
    text += template.slice(at, match.index);
    at = match.index + match[0].length;
    const [whole, ref, from, to] = match;
    if (ref === undefined) {
      text += whole.charAt(0);
      continue;
    }
    if (text !== '') parts.push(text);
    text = '';
    parts.push(
      from === undefined || to === undefined ? { ref } : { ref, from: Number(from), to: Number(to) },
    );
  }
  text += template.slice(at);
  return text === '' ? parts : [...parts, text];
}

/** Input: parts and the texts they name. Output: the paragraph. Throws at a name that is none. */
export const fillParts = (parts: readonly Part[], textOf: (ref: string) => string | undefined): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const text = textOf(part.ref);
      if (text === undefined) throw new Error(`“${part.ref}” is no part of the plan`);
      return text.slice(part.from ?? 0, part.to ?? text.length);
    })
    .join('');
