/** The content as it stands in the repository, and ways of changing a copy of it. */
import { readFileSync } from 'node:fs';
import { readTree } from '#files/disk';
import { contentFolder } from '#settings';
import { contentEndings, readContent } from '#files/read-content';

export const allContentFiles: ReadonlyMap<string, string> = readTree(contentFolder(), contentEndings);
export const planFolder = 'plans/2022';
/** The content as if this plan were the only one: what was read off its text, or tried on it, holds beside any other. */
export const contentFiles: ReadonlyMap<string, string> = new Map(
  [...allContentFiles].filter(([file]) => !file.startsWith('plans/') || file.startsWith(`${planFolder}/`)),
);
export const sourceFile = `content/${planFolder}/source.txt`;
export const sourceBytes = readFileSync(sourceFile);
export const sourceText = sourceBytes.toString('utf8');

/** Replaces the only occurrence of a string. Throws when it does not occur exactly once. */
export function replaceOnce(text: string, from: string, to: string): string {
  const count = text.split(from).length - 1;
  if (count !== 1) throw new Error(`“${from}” occurs ${count} times`);
  return text.replace(from, () => to);
}

/** Reads the content with one file changed, added, or, where the edit gives null, taken away. */
export function readWith(file: string, edit: (text: string) => string | null) {
  const files = new Map(contentFiles);
  const text = edit(files.get(file) ?? '');
  if (text === null) files.delete(file);
  else files.set(file, text);
  return readContent(files);
}
