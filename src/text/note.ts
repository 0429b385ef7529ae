/**
 * Reads a responsibility note: 〔牵头单位：甲、乙；责任单位：丙，丁〕.
 */
import { closingMark, openingMark } from './characters.ts';
import { noteBrackets, noteLabels, type Role } from './grammar.ts';

export interface NotePart {
  role: Role;
  /** As printed, without its colon. */
  label: string;
  names: NoteName[];
}

export interface NoteName {
  printed: string;
  /** Characters from the start of the note. */
  offset: number;
}

export interface NoteReading {
  parts: NotePart[];
  unknownLabels: { label: string; offset: number }[];
}

/** Splits at separators that stand outside every bracket: 各县（市、区） stays whole. */
function splitOutsideBrackets(text: string, separators: string, start: number): NoteName[] {
  const pieces: NoteName[] = [{ printed: '', offset: start }];
  let depth = 0;
  [...text].forEach((char, index) => {
    if (closingMark[char]) depth += 1;
    if (openingMark[char]) depth -= 1;
    const piece = pieces.at(-1);
    if (depth === 0 && separators.includes(char)) pieces.push({ printed: '', offset: start + index + 1 });
    else if (piece) piece.printed += char;
  });
  return pieces;
}

/** Input: the note in canonical text, brackets included. Output: names by role, in printed order. */
export function readNote(note: string): NoteReading {
  const inner = note.slice(noteBrackets.open.length, -noteBrackets.close.length);
  const reading: NoteReading = { parts: [], unknownLabels: [] };
  for (const part of splitOutsideBrackets(inner, '；', noteBrackets.open.length)) {
    const [label = '', ...rest] = part.printed.split('：');
    const role = Object.hasOwn(noteLabels, label) ? noteLabels[label] : undefined;
    if (!role) reading.unknownLabels.push({ label, offset: part.offset });
    else {
      const names = splitOutsideBrackets(rest.join('：'), '、，', part.offset + label.length + 1);
      reading.parts.push({ role, label, names });
    }
  }
  return reading;
}

/** The names printed for one role, in order; empty when the note gives the role no part. */
export const printedNames = (note: string, role: Role): string[] =>
  readNote(note)
    .parts.filter((part) => part.role === role)
    .flatMap((part) => part.names.map(({ printed }) => printed));
