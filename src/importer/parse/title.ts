/** The title of an item: its heading, or a first sentence that reads as one. */
import type { ParsedItem } from './parsed.ts';

const longestTitle = 24;

/** Whether the first sentence is short and without a comma. */
export function isTitle(sentence: string): boolean {
  const words = sentence.replace(/。$/u, '');
  return words !== '' && [...words].length <= longestTitle && !/[，；：]/u.test(words);
}

/** Empty where an editor must write one. */
export function titleOf({ heading, clauses }: Pick<ParsedItem, 'heading' | 'clauses'>): string {
  if (heading !== '') return heading;
  const [first = ''] = clauses;
  return isTitle(first) ? first.replace(/。$/u, '') : '';
}
