/** Collects one item while its paragraphs, or the cells of its row, are read; says where each sentence and note stands. */
import { assignmentRoles, type AssignmentReading } from '#text/assignment';
import { sentences } from '#text/grammar';
import type { Glyph } from '#text/normalise';
import type { Doubt } from './doubt.ts';
import type { ParsedAssignment, ParsedItem, Part } from './parsed.ts';
import type { FoundNote, Pieces } from './pieces.ts';
import { glyphAt } from './places.ts';

export const holdsWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
export const literal = (text: string): string[] => (text === '' ? [] : [text]);

/** A part, or a note by its place among the item's, until it is known which assignment it belongs to. */
export type OpenPart = Part | { note: number };

interface PendingNote {
  text: string;
  reading: AssignmentReading;
  /** How many clauses stand before it. */
  after: number;
  ownLine: boolean;
  at: Glyph | undefined;
}

interface Range {
  start: number;
  end: number;
  ref: string;
}

export const emptyAssignment = (): ParsedAssignment => ({
  lead: [],
  responsible: [],
  support: [],
  unspecified: [],
  deadline: null,
  blanket: null,
  clause: null,
  note: '',
});

/** Two things that are said of one assignment, as one. */
export const both = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null || a === b ? a : `${a}；${b}`;

export function addReading(assignment: ParsedAssignment, reading: AssignmentReading): void {
  for (const role of assignmentRoles) assignment[role].push(...reading[role].map(({ printed }) => printed));
  assignment.deadline = both(assignment.deadline, reading.deadline);
  assignment.blanket = both(assignment.blanket, reading.blanket);
}

export const namesBodies = ({ assignments }: ParsedItem): boolean =>
  assignments.some((each) => assignmentRoles.some((role) => each[role].length > 0));

const saidRoles = (reading: AssignmentReading) => assignmentRoles.filter((role) => reading[role].length > 0);

/** Whether a note adds to those before it what they do not say: another role, a time. */
function areDisjoint(group: readonly PendingNote[], { reading }: PendingNote): boolean {
  const before = new Set(group.flatMap((note) => saidRoles(note.reading)));
  const now = saidRoles(reading);
  if (now.length === 0) return true;
  if (before.has('unspecified') || now.includes('unspecified')) return false;
  return now.every((role) => !before.has(role));
}

export class ItemBuilder {
  readonly item: ParsedItem;
  readonly at: Glyph | undefined;
  readonly #notes: PendingNote[] = [];
  #places: { assignment: number; from: number; text: string }[] = [];

  constructor(item: Omit<ParsedItem, 'clauses' | 'assignments'>, at: Glyph | undefined) {
    this.item = { ...item, clauses: [], assignments: [] };
    this.at = at;
  }

  /** Adds a text's sentences as clauses; gives where each stands in it. */
  clauses(clean: string): Range[] {
    const ranges: Range[] = [];
    let start = 0;
    for (const line of clean.split(/(?<=⏎)/u)) {
      for (const sentence of sentences(line.replace(/⏎$/u, ''))) {
        if (holdsWords(sentence)) {
          this.item.clauses.push(sentence);
          ranges.push({
            start,
            end: start + sentence.length,
            ref: `${this.item.number}.${this.item.clauses.length}`,
          });
        }
        start += sentence.length;
      }
      if (line.endsWith('⏎')) start += 1;
    }
    return ranges;
  }

  /** Adds a paragraph's or a cell's sentences and notes; gives its parts. */
  text(text: string, glyphs: readonly Glyph[], from: number, pieces: Pieces): OpenPart[] {
    const before = this.item.clauses.length;
    const ranges = this.clauses(pieces.clean);
    const lifted = new Map<number, { note: FoundNote; place: number }>();
    for (const note of pieces.notes) {
      const isLifted = !pieces.origin.includes(note.start);
      const found = pieces.origin.findIndex((origin) => origin >= note.start);
      const place = found === -1 ? pieces.clean.length : found;
      // A note before the mark that ends its sentence stands behind that sentence's words.
      const after = ranges.filter(({ start }) => start < place || (!isLifted && start <= place)).length;
      if (isLifted) lifted.set(note.start, { note, place: this.#notes.length });
      this.#notes.push({
        text: text.slice(note.start, note.end),
        reading: note.reading,
        after: before + after,
        ownLine: note.ownLine,
        at: glyphAt(glyphs, note.start),
      });
    }
    const parts: OpenPart[] = [...literal(text.slice(0, from))];
    let at = from;
    while (at < text.length) {
      const found = lifted.get(at);
      const start = at;
      at = found ? found.note.end : Math.min(text.length, ...[...lifted.keys()].filter((key) => key > start));
      if (found) parts.push({ note: found.place });
      else parts.push(...stretch(text, start, at, pieces.origin, ranges));
    }
    return parts;
  }

  /** Takes a paragraph as the item's heading, its note as the item's; gives its parts. */
  headed(text: string, glyphs: readonly Glyph[], from: number, { clean, notes, origin }: Pieces): OpenPart[] {
    this.item.heading = clean;
    const [first] = notes;
    const start = first ? first.start : text.length;
    const parts: OpenPart[] = [...literal(text.slice(0, from)), { ref: `${this.item.number}.heading` }];
    for (const note of notes) {
      parts.push({ note: this.#notes.length });
      this.#notes.push({
        text: text.slice(note.start, note.end),
        reading: note.reading,
        after: 0,
        ownLine: note.ownLine,
        at: glyphAt(glyphs, note.start),
      });
    }
    const end = notes.at(-1)?.end ?? start;
    return origin.some((at) => at >= start) ? [] : [...parts, ...literal(text.slice(end))];
  }

  /** Makes assignments of the notes, those that stand together one. */
  finish(doubts: Doubt[]): void {
    const groups: PendingNote[][] = [];
    for (const note of this.#notes) {
      const last = groups.at(-1);
      if (last && last[0]?.after === note.after && areDisjoint(last, note)) last.push(note);
      else groups.push([note]);
    }
    const count = this.item.clauses.length;
    groups.forEach((group, at) => {
      const assignment = emptyAssignment();
      for (const { text, reading } of group) {
        this.#places.push({ assignment: at + 1, from: assignment.note.length, text });
        assignment.note += text;
        addReading(assignment, reading);
      }
      const [first] = group;
      const after = first?.after ?? 0;
      const isAlone = groups.length === 1;
      const closesItem = after === count && first?.ownLine === true && groups[at - 1]?.[0]?.after === count;
      assignment.clause =
        (isAlone && (after === count || after === 0)) || closesItem ? null : Math.max(1, after);
      if (isAlone && after < count && after > 0)
        doubts.push({ code: 'text-after-note', at: first?.at, params: { label: this.item.label } });
      this.item.assignments.push(assignment);
    });
  }

  /** The parts of a paragraph, once the assignments are made. */
  parts(open: readonly OpenPart[]): Part[] {
    return open.map((part): Part => {
      if (typeof part === 'string' || !('note' in part)) return part;
      const { assignment, from, text } = this.#places[part.note] ?? { assignment: 1, from: 0, text: '' };
      const ref = `${this.item.number}.note.${assignment}`;
      const isWhole = this.item.assignments[assignment - 1]?.note.length === text.length;
      return isWhole ? { ref } : { ref, from, to: from + text.length };
    });
  }
}

/** The parts of a stretch of text without notes: clauses, whole or cut, and words that are in none. */
function stretch(
  text: string,
  start: number,
  stop: number,
  origin: readonly number[],
  ranges: readonly Range[],
): Part[] {
  const parts: Part[] = [];
  let at = start;
  while (at < stop) {
    const clean = origin.indexOf(at);
    const range = ranges.find((each) => each.start <= clean && clean < each.end);
    if (clean === -1 || !range) {
      const last = parts.at(-1);
      if (typeof last === 'string') parts[parts.length - 1] = last + text.charAt(at);
      else parts.push(text.charAt(at));
      at += 1;
      continue;
    }
    const from = clean - range.start;
    const length = Math.min(range.end - clean, stop - at);
    const isWhole = from === 0 && length === range.end - range.start;
    parts.push(isWhole ? { ref: range.ref } : { ref: range.ref, from, to: from + length });
    at += length;
  }
  return parts;
}
