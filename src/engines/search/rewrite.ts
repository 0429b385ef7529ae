/** Other readings of a query that found nothing as typed: pinyin, and slips of the hand. */
import type { Directory, Form } from './directory.ts';
import { isOneEdit } from './edits.ts';
import { isHan } from './fold.ts';
import { hasInitials, soundAlike, spelled, type Readings } from './pinyin.ts';

export interface Rewrite {
  type: 'pinyin' | 'spelling';
  text: string;
}

const formsIn = (directory: Directory, locale: 'zh' | 'en'): Form[] =>
  directory.entities.flatMap(({ forms }) => forms.filter((form) => form.locale === locale));

/** How many readings are tried: jtj is 交通局 as well as 教体局. */
const most = 3;

/** Letters → the Chinese they may spell, likeliest first: whole names, then their beginnings, then parts. */
export function fromPinyin(typed: string, directory: Directory, readings: Readings): Rewrite[] {
  const letters = typed.replace(/[^a-z]/gu, '');
  if (letters.length < 2) return [];
  const found = new Map<string, number>();
  for (const { key, type } of formsIn(directory, 'zh')) {
    const part = spelled(letters, key, readings);
    const worth = type === 'name' || type === 'alias' ? 1 : 0;
    if (part)
      found.set(
        part,
        Math.max(found.get(part) ?? 0, worth + (part === key ? 4 : key.startsWith(part) ? 3 : 2)),
      );
    if (worth && hasInitials(letters, key, readings)) found.set(key, Math.max(found.get(key) ?? 0, 3));
  }
  const best = Math.max(...found.values());
  return [...found]
    .filter(([, worth]) => worth >= Math.min(best, 3))
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([text]) => ({ type: 'pinyin', text }));
}

/** Chinese with one wrong character: one that sounds alike in any name, another only in four or more. */
function chineseSlips(key: string, directory: Directory, readings: Readings): string[] {
  const forms = formsIn(directory, 'zh').map((form) => form.key);
  const alike = forms.filter(
    (form) => form !== key && [...form].some((char) => key.includes(char)) && soundAlike(form, key, readings),
  );
  if (alike.length > 0) return alike;
  return forms.filter((form) => form.length > 3 && isOneEdit(form, key));
}

/** English with one wrong letter, not the first, in words of five letters or more. */
function englishSlip(word: string, words: ReadonlySet<string>): string {
  if (word.length < 5 || words.has(word)) return word;
  return [...words].find((each) => each.length > 3 && each[0] === word[0] && isOneEdit(each, word)) ?? word;
}

/** A query that found too little, with its slips mended. */
export function mended(key: string, directory: Directory, readings: Readings): Rewrite[] {
  const words = new Set(formsIn(directory, 'en').flatMap((form) => form.key.split(' ')));
  const choices = (key.match(/\p{Script=Han}+|[^\p{Script=Han} ]+/gu) ?? []).map((run) =>
    isHan(run) ? [...new Set(chineseSlips(run, directory, readings)), run] : [englishSlip(run, words)],
  );
  const first = choices.map(([choice = '']) => choice).join(' ');
  if (first === key || choices.length === 0) return [];
  const only = choices.length === 1 ? (choices[0] ?? []).slice(0, -1).slice(0, most) : [];
  return (only.length > 0 ? only : [first]).map((text) => ({ type: 'spelling', text }));
}
