/** How a stretch of text ends, and so whether the next line can go on with it. */
import { groups, noteOpenings, openingBrackets, closingBracket } from '#text/brackets';
import { labelsIn } from '#text/assignment';
import { simplify } from '#text/simplified';
import { noteKind } from './note-kind.ts';

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

/** 责任单位：市水利局: a note on a line of its own, whatever mark it ends in. */
const isLabelled = (text: string): boolean =>
  labelsIn(text).some(({ start, meaning }) => start === 0 && meaning !== 'unknown') &&
  noteKind(text) === 'labels';

/** Input: a paragraph so far, in canonical text. */
export function endingOf(text: string): Ending {
  if (openAtEnd(text).length > 0) return 'open';
  if (isLabelled(text) && !/[、，：]$/u.test(text)) return 'note';
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
