/** Brackets that official texts put around notes, by their opening mark, and what stands outside all of them. */

const pairs = [
  '（）',
  '〔〕',
  '【】',
  '[]',
  '［］',
  '()',
  '〖〗',
  '{}',
  '｛｝',
  '«»',
  '《》',
  '〈〉',
  '“”',
  '‘’',
  '「」',
  '『』',
];

export const openingBrackets: ReadonlyMap<string, string> = new Map(
  pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
export const closingBracket: ReadonlyMap<string, string> = new Map(
  pairs.map((pair) => [pair.charAt(1), pair.charAt(0)]),
);

/** Those that may hold a note of responsibility. */
export const noteOpenings: ReadonlySet<string> = new Set(['（', '〔', '【', '[', '［', '(', '〖']);

/**
 * Input: a text. Output: for each UTF-16 offset, how many brackets stand open before that character; a closing mark
 * without its opening one changes nothing.
 */
export function depths(text: string): number[] {
  const open: string[] = [];
  return Array.from({ length: text.length }, (_, at) => {
    const char = text.charAt(at);
    const before = open.length;
    if (openingBrackets.has(char)) open.push(char);
    else {
      const opener = closingBracket.get(char);
      const found = opener === undefined ? -1 : open.lastIndexOf(opener);
      if (found !== -1) open.length = found;
    }
    return before;
  });
}

/** Every pair of brackets and quotation marks in a text, offsets of both marks; those that never close are left out. */
export function closedPairs(text: string): Group[] {
  const open: { char: string; at: number }[] = [];
  const pairs: Group[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (openingBrackets.has(char)) open.push({ char, at });
    const opener = closingBracket.get(char);
    const found = opener === undefined ? -1 : open.findLastIndex((each) => each.char === opener);
    if (found === -1) continue;
    pairs.push({ start: open[found]?.at ?? 0, end: at });
    open.length = found;
  }
  return pairs;
}

/** A bracket and its end: offsets of the opening and of the closing mark; of outermost brackets only. */
export interface Group {
  start: number;
  end: number;
}

/** The outermost brackets of the kinds given that are closed. */
export function groups(text: string, openings: ReadonlySet<string>): Group[] {
  const found: Group[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const close = openings.has(text.charAt(at)) ? openingBrackets.get(text.charAt(at)) : undefined;
    if (close === undefined) continue;
    const end = closingOf(text, at, close);
    if (end === -1) continue;
    found.push({ start: at, end });
    at = end;
  }
  return found;
}

const noteClosings: ReadonlySet<string> = new Set(['）', '〕', '】', ']', '］', ')', '〗']);

/** The end of a bracket; one that is closed by a mark of another kind is taken as closed there. */
function closingOf(text: string, start: number, close: string): number {
  const open = [text.charAt(start)];
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (noteOpenings.has(char)) open.push(char);
    else if (noteClosings.has(char)) {
      const isOwn = openingBrackets.get(open.at(-1) ?? '') === char;
      if (!isOwn && open.length > 1 && char === close) open.length = 1;
      open.pop();
      if (open.length === 0) return at;
    }
  }
  return -1;
}

/** Cuts a text at marks that stand outside every bracket; each piece with its offset, empty pieces left out. */
export function cutOutside(text: string, marks: RegExp): { text: string; offset: number }[] {
  const depth = depths(text);
  const pieces: { text: string; offset: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const isCut = at === text.length || (depth[at] === 0 && marks.test(text.charAt(at)));
    if (!isCut) continue;
    if (at > start) pieces.push({ text: text.slice(start, at), offset: start });
    start = at + 1;
  }
  return pieces;
}
