/** What becomes of the body of a text: sections, items, and the parts of its paragraphs. */
import type { Doubt } from './doubt.ts';
import type { ParsedItem, ParsedSection, Part } from './parsed.ts';

export interface Assembly {
  sections: ParsedSection[];
  items: ParsedItem[];
  /** Parts of the paragraphs of the body, by their place among all. */
  lines: Map<number, Part[]>;
  doubts: Doubt[];
}
