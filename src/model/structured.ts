/** The canonical text of a plan of another layout than that of 2022: its paragraphs, filled with what they name. */
import { sentenceOf } from '#schema/paths';
import { fillParts, partsOf } from '#text/template';

interface StoredClause {
  id: string;
  text: string;
}

/** What paragraphs name, wording as received. */
export interface NamedTexts {
  /** Fields of the head by name: title, documentNumber. */
  head: Readonly<Record<string, string>>;
  /** Every clause, those of notice, preamble and sections too. */
  clauses: readonly StoredClause[];
  sections: readonly { number: number; title: string; parts: readonly { title: string }[] }[];
  items: readonly { number: number; heading: string; notes: readonly string[] }[];
}

/** title, notice.1, s2, s2-1, s2.1, 3.heading, 3.1, 3.note.1 → the text. Parts of a split sentence are one again. */
export function textsByName({ head, clauses, sections, items }: NamedTexts): ReadonlyMap<string, string> {
  const texts = new Map<string, string>(Object.entries(head));
  for (const { id, text } of clauses) {
    const sentence = sentenceOf(id);
    texts.set(sentence, (texts.get(sentence) ?? '') + text);
  }
  for (const { number, title, parts } of sections) {
    texts.set(`s${number}`, title);
    parts.forEach((part, at) => texts.set(`s${number}-${at + 1}`, part.title));
  }
  for (const { number, heading, notes } of items) {
    texts.set(`${number}.heading`, heading);
    notes.forEach((note, at) => texts.set(`${number}.note.${at + 1}`, note));
  }
  return texts;
}

/** Input: paragraphs with holes and the texts they name. Output: the paragraphs. Throws at a name that is none. */
export const fillLines = (lines: readonly string[], texts: ReadonlyMap<string, string>): string[] =>
  lines.map((line) => fillParts(partsOf(line), (ref) => texts.get(ref)));

/** The paragraphs that name a sentence, heading or note of an item. */
export const linesOfItem = (lines: readonly string[], number: number): string[] =>
  lines.filter((line) =>
    partsOf(line).some((part) => typeof part !== 'string' && part.ref.startsWith(`${number}.`)),
  );
