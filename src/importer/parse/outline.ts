/**
 * From numbered paragraphs to a tree of parts, and which level of it are the items: the parts that have a note of
 * their own.
 */
import type { Marker } from '#text/numbering';
import type { Glyph } from '#text/normalise';
import { numberingStyles, type Numbering } from '#text/numbering';
import type { Doubt } from './doubt.ts';
import type { Pieces } from './pieces.ts';

/** A paragraph of the canonical text, taken apart. */
export interface Paragraph {
  /** Its place among the paragraphs of the text. */
  index: number;
  glyphs: readonly Glyph[];
  text: string;
  marker: Marker | null;
  pieces: Pieces;
  /** The cells of a row. */
  cells: Cell[] | null;
}

export interface Cell {
  text: string;
  /** Offset in the paragraph. */
  start: number;
  glyphs: readonly Glyph[];
}

export interface Node {
  marker: Marker | null;
  paragraphs: Paragraph[];
  children: Node[];
  /** Set where the node is an item: it holds everything below it. */
  isItem: boolean;
}

const newNode = (marker: Marker | null): Node => ({ marker, paragraphs: [], children: [], isItem: false });

export function outlineOf(paragraphs: readonly Paragraph[]): Node {
  const root = newNode(null);
  let open: Node[] = [root];
  for (const paragraph of paragraphs) {
    const { marker } = paragraph;
    if (marker) {
      const same = open.findIndex((node) => node.marker?.style === marker.style);
      const rank = numberingStyles.indexOf(marker.style);
      const finer = open.findIndex(
        (node) => node.marker && numberingStyles.indexOf(node.marker.style) > rank,
      );
      const cut = same !== -1 ? same : finer;
      if (cut !== -1) open = open.slice(0, cut);
      const node = newNode(marker);
      open.at(-1)?.children.push(node);
      open.push(node);
    }
    open.at(-1)?.paragraphs.push(paragraph);
  }
  return root;
}

const notesIn = (node: Node): boolean =>
  node.paragraphs.some(({ pieces, cells }) => pieces.notes.length > 0 || cells !== null) ||
  node.children.some(notesIn);

/** What stands in the paragraph of a part's number behind its first sentence. */
const ownText = (node: Node): string => (node.paragraphs[0]?.pieces.clean ?? '').replace(/^[^。]*。?/u, '');

const ownNotes = (node: Node) => node.paragraphs.flatMap(({ pieces }) => pieces.notes);
const holdsTable = (node: Node): boolean =>
  node.paragraphs.some(({ cells }) => cells !== null) || node.children.some(holdsTable);

/** The only note of a part may stand behind its last point and be of all of them. */
function isNoteOfAll(node: Node): 'line' | 'inline' | null {
  const [...points] = node.children;
  const last = points.at(-1);
  if (!last || points.length < 2 || ownNotes(node).length > 0) return null;
  if (points.slice(0, -1).some(notesIn) || !notesIn(last) || last.children.length > 0) return null;
  const notes = ownNotes(last);
  const end = last.paragraphs.at(-1)?.pieces.notes.at(-1);
  if (!end) return null;
  return notes.every(({ ownLine }) => ownLine) ? 'line' : 'inline';
}

function nodesWithin(node: Node): Node[] {
  return [node, ...node.children.flatMap(nodesWithin)];
}

/** Which parts are items; with doubts where a note may be of one part or of the one above. */
export function markItems(root: Node, stated?: string): Doubt[] {
  if (stated !== undefined) {
    markStyle(root, stated);
    return [];
  }
  const doubts: Doubt[] = [];
  const all = nodesWithin(root).filter(({ marker }) => marker !== null);
  const withPoints = all.filter(({ children }) => children.length > 1);
  const ofAll = withPoints.filter((node) => isNoteOfAll(node) !== null);
  const undecided: Node[] = [];

  const decide = (node: Node): void => {
    const { children } = node;
    if (children.length === 0) {
      if (ownNotes(node).length > 0) node.isItem = true;
      else if (!holdsTable(node)) undecided.push(node);
      return;
    }
    const noted = children.filter(notesIn);
    if (noted.length === 0) {
      if (ownNotes(node).length > 0) node.isItem = true;
      else undecided.push(node);
      return;
    }
    const kind = isNoteOfAll(node);
    if (kind !== null) {
      const alike = withPoints.filter((other) => other.marker?.style === node.marker?.style);
      const isHabit =
        alike.length > 1 && alike.filter((other) => ofAll.includes(other)).length * 2 > alike.length;
      const isSection = root.children.includes(node) && ownText(node) === '';
      if (isHabit || (kind === 'line' && !isSection)) {
        node.isItem = true;
        if (isHabit)
          doubts.push({
            code: 'note-of-points',
            at: node.paragraphs[0]?.glyphs[0],
            params: { label: node.marker?.label ?? '' },
          });
        else
          doubts.push({
            code: 'note-of-all',
            at: node.paragraphs[0]?.glyphs[0],
            params: { label: node.marker?.label ?? '' },
          });
        return;
      }
      doubts.push({
        code: 'note-of-last',
        at: node.paragraphs[0]?.glyphs[0],
        params: { label: node.marker?.label ?? '' },
      });
    }
    children.forEach(decide);
  };
  root.children.forEach(decide);

  const itemStyles = Map.groupBy(
    nodesWithin(root).filter(({ isItem }) => isItem),
    ({ marker }) => marker?.style ?? 'bullet',
  );
  if (itemStyles.size === 0) {
    if (!holdsTable(root)) markByDepth(root, doubts);
    return doubts;
  }
  // A part without a note is an item where its siblings are, or where every other part of its style is.
  for (const node of undecided) markUndecided(node, root, itemStyles);
  return doubts;
}

/** The items are what an editor says they are. */
function markStyle(node: Node, style: string): void {
  for (const child of node.children) {
    child.isItem = child.marker?.style === style;
    if (!child.isItem) markStyle(child, style);
  }
}

function markUndecided(node: Node, root: Node, itemStyles: ReadonlyMap<Numbering, Node[]>): void {
  const style = node.marker?.style;
  const isSibling = nodesWithin(root).some(
    ({ children }) => children.includes(node) && children.some(({ isItem }) => isItem),
  );
  const hasItemsBelow = node.children.some(({ marker }) => marker && itemStyles.has(marker.style));
  if (
    style !== undefined &&
    itemStyles.has(style) &&
    (isSibling || !sectionStyles(root).has(style)) &&
    !hasItemsBelow
  ) {
    node.isItem = true;
    return;
  }
  for (const child of node.children) {
    if (child.marker && itemStyles.has(child.marker.style)) child.isItem = true;
    else markUndecided(child, root, itemStyles);
  }
}

/** Styles of the parts that hold items. */
const sectionStyles = (root: Node): Set<Numbering> =>
  new Set(
    nodesWithin(root)
      .filter(({ children, isItem }) => !isItem && children.some((child) => child.isItem))
      .flatMap(({ marker }) => (marker ? [marker.style] : [])),
  );

const pointStyles: ReadonlySet<Numbering> = new Set([
  'figure-bracket',
  'figure-half',
  'circled',
  'letter',
  'bullet',
]);

/** A text without any note: its items are the narrowest numbered parts that are not points of a list. */
function markByDepth(root: Node, doubts: Doubt[]): void {
  const mark = (node: Node): void => {
    const parts = node.children.filter(({ marker }) => marker && !pointStyles.has(marker.style));
    if (parts.length === 0 && node.marker) node.isItem = true;
    else node.children.forEach(mark);
  };
  const isDeep = root.children.some(({ children }) =>
    children.some(({ marker }) => marker && !pointStyles.has(marker.style)),
  );
  for (const node of root.children) {
    const hasParts = node.children.some(({ marker }) => marker && !pointStyles.has(marker.style));
    if (hasParts || !isDeep) mark(node);
  }
  const first = root.children[0]?.paragraphs[0]?.glyphs[0];
  if (first) doubts.push({ code: 'no-notes', at: first, params: {} });
}
