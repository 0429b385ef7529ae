/** A text for a title: cut at the last mark of punctuation that leaves it within the limit, else in the middle. */
export function shorten(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text.replace(/[。.]$/u, '');
  const head = characters.slice(0, limit);
  const mark = head.findLastIndex((char) => /[，、；：,;:\s]/u.test(char));
  return `${head.slice(0, mark > limit / 2 ? mark : limit).join('')}…`;
}
