/** Words of one meaning: each is read as the first of its kin, in requests and in the lexicon alike. */
import { wordsIn, type Words } from './data.ts';
import { isHan } from './fold.ts';

export type ReadKin = (text: string) => string;

/** Input: kin by commas, families by |; English as stems. Chinese is read longest first, English word by word. */
export function openKin(families: Words): ReadKin {
  const first = new Map<string, string>();
  for (const family of wordsIn(families)) {
    const [head = '', ...others] = family.split(',');
    for (const other of others) first.set(other, head);
  }
  const longest = Math.max(0, ...[...first.keys()].map((word) => word.length));
  const chinese = (run: string): string => {
    let read = '';
    for (let at = 0; at < run.length;) {
      let length = Math.min(longest, run.length - at);
      while (length > 1 && !first.has(run.slice(at, at + length))) length -= 1;
      read += first.get(run.slice(at, at + length)) ?? run.slice(at, at + length);
      at += length;
    }
    return read;
  };
  return (text) =>
    text.replace(/\p{Script=Han}+|[a-z]+/gu, (run) => (isHan(run) ? chinese(run) : (first.get(run) ?? run)));
}
