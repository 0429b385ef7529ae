/** What a text says once it is read: a document, its parts, and how its canonical text is put together from them. */
import type { AssignmentRole } from '#text/assignment';
import type { Numbering } from '#text/numbering';
import type { Part } from '#text/template';

export type { Part };

export interface ParsedAssignment extends Record<AssignmentRole, string[]> {
  deadline: string | null;
  blanket: string | null;
  /** The sentence it stands behind, from 1; null when it is of the whole item. */
  clause: number | null;
  /** As printed: brackets, label and all; the cells of a row joined by ；. */
  note: string;
}

export interface ParsedItem {
  /** As printed, without the mark behind it: 1, （一）, 第三条; empty where the item has no number. */
  label: string;
  style: Numbering | null;
  /** Its place among all items, from 1. */
  number: number;
  /** Place of its section among the sections, from 1; null where there are none. */
  section: number | null;
  /** Headings between section and item, as printed. */
  under: string[];
  /** A heading on a line, or in a cell, of its own; empty where there is none. */
  heading: string;
  clauses: string[];
  assignments: ParsedAssignment[];
}

export interface ParsedSection {
  /** As printed: 一, 第一部分; empty where the heading has none. */
  label: string;
  number: number | null;
  title: string;
  /** Headings below it that are none of items, as printed. */
  parts: { label: string; title: string }[];
  /** Sentences that stand in it and in none of its items. */
  text: string[];
}

export const headFields = [
  'letterhead',
  'documentNumber',
  'noticeTitle',
  'addressees',
  'signer',
  'printedDate',
  'annotation',
  'title',
] as const;
export type HeadField = (typeof headFields)[number];

export interface ParsedHead extends Record<HeadField, string> {
  /** YYYY-MM-DD; empty when the text gives no day. */
  issuedOn: string;
  notice: string[];
  preamble: string[];
}

export interface ParsedPlan {
  head: ParsedHead;
  sections: ParsedSection[];
  items: ParsedItem[];
  /** The canonical text, paragraph by paragraph. */
  lines: Part[][];
}
