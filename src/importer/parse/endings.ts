/** How a stretch of text ends, and so whether the next line can go on with it. */
import { groups, noteOpenings, openingBrackets, closingBracket } from '#text/brackets';
import { labelsIn, readAssignment } from '#text/assignment';
import { isBodyName } from '#text/bodies';
import type { Glyph } from '#text/normalise';
import { simplify } from '#text/simplified';
import { namesOf, noteKind } from './note-kind.ts';
import { gapsOf } from './places.ts';

/** stop 。！？； · note a closed note · colon ： · open inside a bracket · goes-on ， 、 or a word that ends nothing · none. */
export type Ending = 'stop' | 'note' | 'colon' | 'open' | 'goes-on' | 'none';

const farthest = 400;

/** The brackets that stand open at the end of a text, each with its offset. */
export function openAtEnd(text: string): { char: string; at: number }[] {
  const open: { char: string; at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (openingBrackets.has(char)) open.push({ char, at });
    const opener = closingBracket.get(char);
    const found = opener === undefined ? -1 : open.findLastIndex((each) => each.char === opener);
    if (found !== -1) open.length = found;
    // 〔…）: a note that another kind of bracket closes is closed.
    else if (opener !== undefined && noteOpenings.has(opener) && noteOpenings.has(open.at(-1)?.char ?? ''))
      open.pop();
  }
  return open.filter(({ at }) => text.length - at < farthest);
}

/** …。责任单位：市水利局: a note without brackets, whatever mark it ends in. */
function isLabelled(text: string, gaps: ReadonlySet<number>): boolean {
  const label = labelsIn(text, gaps).find(
    ({ start, meaning }) =>
      meaning !== 'unknown' && /(?:^|[。；！？”）〕】\]\s])$/u.test(text.slice(0, start)),
  );
  if (!label) return false;
  const names = namesOf(
    readAssignment(text.slice(label.start), { gaps: new Set([...gaps].map((gap) => gap - label.start)) }),
  );
  return names.every(({ printed }) => isBodyName(printed));
}

/** Input: a paragraph so far, in canonical text. */
export function endingOf({ text, canonical }: { text: string; canonical: readonly Glyph[] }): Ending {
  if (openAtEnd(text).length > 0) return 'open';
  if (!/[、，：]$/u.test(text) && isLabelled(text, new Set(gapsOf(canonical)))) return 'note';
  const last = text.at(-1) ?? '';
  if (/[。！？；…!?;]/u.test(last)) return 'stop';
  if (/[：:]/u.test(last)) return 'colon';
  if (/[，、,·—]/u.test(last)) return 'goes-on';
  if (/[”’》」』]/u.test(last)) return /[。！？；]/u.test(text.at(-2) ?? '') ? 'stop' : 'none';
  if (/[）〕】\]］)〗]/u.test(last)) {
    const group = groups(text, noteOpenings).at(-1);
    if (group?.end !== text.length - 1) return 'none';
    if (noteKind(text.slice(group.start + 1, group.end)) !== null) return 'note';
    return /[。！？；]/u.test(text.charAt(group.start - 1)) || /[。！？]/u.test(text.charAt(group.end - 1))
      ? 'stop'
      : 'none';
  }
  return /(?:[的和与及或并对在将把以为向从由被第]|以及|并且|通过|按照|根据|围绕|针对|关于)$/u.test(
    simplify(text),
  )
    ? 'goes-on'
    : 'none';
}
