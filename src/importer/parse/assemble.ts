/** Puts sections, items and their assignments together from the outline, and notes where each stands in the text. */
import type { ReadingRules } from '#text/assignment';
import { sentences } from '#text/grammar';
import type { Assembly } from './assembly.ts';
import { holdsWords, ItemBuilder, literal, namesBodies, type OpenPart } from './item-builder.ts';
import type { Node, Paragraph } from './outline.ts';
import type { ParsedSection, Part } from './parsed.ts';
import { piecesOf } from './pieces.ts';
import { TableReader } from './table-reader.ts';

export class Assembler {
  readonly result: Assembly = { sections: [], items: [], lines: new Map(), doubts: [] };
  readonly #rules: ReadingRules;
  #rows = new Map<Paragraph, Part[]>();
  /** The last item of each section. */
  #lastNodes = new Set<Node | undefined>();
  /** Paragraphs below a heading that has its item's note, where that is the text's way; 0 where it is not. */
  #belowNotedHeading = 0;

  constructor(rules: ReadingRules) {
    this.#rules = rules;
  }

  body(root: Node): Assembly {
    this.#lastNodes = new Set(root.children.map(lastOf));
    this.#belowNotedHeading = belowNotedHeadings(root, this.#lastNodes);
    for (const node of root.children) {
      if (node.isItem) this.#item(node, null, []);
      else this.#section(node);
    }
    this.#table(root.paragraphs, null, []);
    return this.result;
  }

  #section(node: Node): void {
    const { sections } = this.result;
    const [heading] = node.paragraphs;
    const number = sections.length + 1;
    const section: ParsedSection = {
      label: node.marker?.label ?? '',
      number: node.marker && node.marker.value > 0 ? node.marker.value : null,
      title: '',
      parts: [],
      text: [],
    };
    sections.push(section);
    if (heading && heading.pieces.notes.length > 0) {
      section.title = titleIn(heading);
      this.#noted(node, number, []);
    } else if (heading) {
      section.title = this.#heading(
        heading,
        `s${number}`,
        (text) => this.#prose(section, number, text),
        node.children.length > 0 ? 'heading-holds-text' : 'prose-in-section',
      );
      this.#proseOf(node.paragraphs.slice(heading.cells ? 0 : 1), section, number, []);
    }
    node.children.forEach((child) => this.#below(child, section, number, []));
    if (
      node.children.length === 0 &&
      section.text.length === 0 &&
      node.paragraphs.length === 1 &&
      heading?.pieces.notes.length === 0
    )
      this.result.doubts.push({
        code: 'section-empty',
        at: heading.glyphs[0],
        params: { label: section.label || section.title },
      });
    const last = lastOf(node);
    if (last?.isItem) this.#closing(last, section, number);
  }

  /** Paragraphs behind the last note of a section speak of more than its last item. */
  #closing(node: Node, section: ParsedSection, number: number): void {
    for (const paragraph of this.#trailing(node)) {
      this.result.lines.set(paragraph.index, this.#prose(section, number, paragraph.text));
      this.result.doubts.push({
        code: 'text-after-items',
        at: paragraph.glyphs[0],
        params: { text: paragraph.text.slice(0, 20) },
      });
    }
  }

  #below(node: Node, section: ParsedSection, number: number, under: readonly string[]): void {
    if (node.isItem) {
      this.#item(node, number, under);
      return;
    }
    const [heading] = node.paragraphs;
    if (!heading) return;
    const holdsItems = node.children.some((child) => child.isItem || child.children.length > 0);
    if (!holdsItems && node.children.length === 0 && !node.paragraphs.some(({ cells }) => cells)) {
      this.#proseOf(node.paragraphs, section, number, under, true);
      return;
    }
    const label = node.marker?.label ?? '';
    if (heading.pieces.notes.length > 0) {
      this.#noted(node, number, under);
      node.children.forEach((child) =>
        this.#below(child, section, number, [...under, `${label}${titleIn(heading)}`]),
      );
      return;
    }
    const part = section.parts.length + 1;
    const entry = { label, title: '' };
    section.parts.push(entry);
    entry.title = this.#heading(
      heading,
      `s${number}-${part}`,
      (text) => this.#prose(section, number, text),
      'heading-holds-text',
    );
    const path = [...under, `${label}${entry.title}`];
    this.#proseOf(node.paragraphs.slice(1), section, number, path);
    node.children.forEach((child) => this.#below(child, section, number, path));
  }

  /** A part that has a note of its own beside the items below it: an item that stands before them. */
  #noted(node: Node, section: number, under: readonly string[]): void {
    const prose = node.paragraphs.filter(({ cells }) => cells === null);
    // 具体举措： leads over to the parts below, and is of the section.
    const bridge = prose
      .slice(1)
      .filter(({ text, pieces }) => pieces.notes.length === 0 && text.endsWith('：'));
    this.#itemOf(
      prose.filter((paragraph) => !bridge.includes(paragraph)),
      node,
      section,
      under,
    );
    for (const paragraph of bridge) {
      const [target] = this.result.sections.slice(section - 1);
      if (target) this.result.lines.set(paragraph.index, this.#prose(target, section, paragraph.text));
    }
    this.#table(node.paragraphs, section, under);
    this.result.doubts.push({
      code: 'part-noted',
      at: node.paragraphs[0]?.glyphs[0],
      params: { label: node.marker?.label ?? '' },
    });
  }

  /** A heading's words; what follows them in the paragraph goes to `rest`, and is told. */
  #heading(
    paragraph: Paragraph,
    ref: string,
    rest: (text: string) => Part[],
    code: 'heading-holds-text' | 'prose-in-section',
  ): string {
    const from = paragraph.marker?.length ?? 0;
    const text = paragraph.text.slice(from);
    const [first = '', ...further] = sentences(text);
    const isSentence = first.endsWith('。');
    const title = isSentence ? first.slice(0, -1) : first;
    const parts: Part[] = [...literal(paragraph.text.slice(0, from)), { ref }, ...(isSentence ? ['。'] : [])];
    if (further.length > 0) {
      this.result.doubts.push({ code, at: paragraph.glyphs[0], params: { text: title, label: title } });
      parts.push(...rest(further.join('')));
    }
    this.result.lines.set(paragraph.index, parts);
    return title;
  }

  #prose(section: ParsedSection, number: number, text: string): Part[] {
    return sentences(text).flatMap((sentence): Part[] => {
      if (!holdsWords(sentence)) return [sentence];
      section.text.push(sentence);
      return [{ ref: `s${number}.${section.text.length}` }];
    });
  }

  /** Paragraphs of a section that belong to no item: prose, tables, and notes that stand where no item is. */
  #proseOf(
    paragraphs: readonly Paragraph[],
    section: ParsedSection,
    number: number,
    under: readonly string[],
    whole = false,
  ): void {
    const prose = paragraphs.filter(({ cells }) => cells === null);
    const noted = prose.filter(({ pieces }) => pieces.notes.length > 0);
    if (noted.length > 0) {
      this.#itemOf(prose, null, number, under);
      this.result.doubts.push({ code: 'note-outside-item', at: noted[0]?.glyphs[0], params: {} });
    } else {
      for (const paragraph of prose) {
        const from = whole ? 0 : (paragraph.marker?.length ?? 0);
        this.result.lines.set(paragraph.index, [
          ...literal(paragraph.text.slice(0, from)),
          ...this.#prose(section, number, paragraph.text.slice(from)),
        ]);
      }
      const [first] = prose;
      if (first)
        this.result.doubts.push({
          code: 'prose-in-section',
          at: first.glyphs[0],
          params: { label: section.label || section.title },
        });
    }
    this.#table(paragraphs, number, under);
  }

  #isLast(node: Node): boolean {
    return this.#lastNodes.has(node);
  }

  #trailing(node: Node): Paragraph[] {
    const isNoted = isNotedHeading(paragraphsOf(node));
    return trailing(node).slice(isNoted ? this.#belowNotedHeading : 0);
  }

  #item(node: Node, section: number | null, under: readonly string[]): void {
    const left = section !== null && this.#isLast(node) ? this.#trailing(node) : [];
    const all = paragraphsOf(node).filter((paragraph) => !left.includes(paragraph));
    this.#itemOf(
      all.filter(({ cells }) => cells === null),
      node,
      section,
      under,
    );
    this.#table(all, section, under);
  }

  #itemOf(
    paragraphs: readonly Paragraph[],
    node: Node | null,
    section: number | null,
    under: readonly string[],
  ): void {
    const [first] = paragraphs;
    if (!first) return;
    const marker = node?.marker ?? null;
    const number = this.result.items.length + 1;
    const builder = new ItemBuilder(
      {
        label: marker?.label ?? '',
        style: marker?.style ?? null,
        number,
        section,
        under: [...under],
        heading: '',
      },
      first.glyphs[0],
    );
    const pending: { index: number; parts: OpenPart[] }[] = [];
    paragraphs.forEach((paragraph, at) => {
      const { index, text, glyphs } = paragraph;
      const isFirst = at === 0 && marker !== null;
      const from = isFirst ? (paragraph.marker?.length ?? 0) : 0;
      const pieces =
        isFirst || paragraph.marker === null ? paragraph.pieces : piecesOf(glyphs, 0, this.#rules);
      const isHeading =
        isFirst && (isHeadingOf(paragraphs) || (this.#belowNotedHeading > 0 && isNotedHeading(paragraphs)));
      if (isHeading) pending.push({ index, parts: builder.headed(text, glyphs, from, pieces) });
      else pending.push({ index, parts: builder.text(text, glyphs, from, pieces) });
    });
    builder.finish(this.result.doubts);
    for (const { index, parts } of pending) this.result.lines.set(index, builder.parts(parts));
    const isTold = paragraphs.some(({ pieces }) => pieces.doubts.some(({ code }) => code !== 'note-bare'));
    this.#add(builder, isTold);
  }

  /** `isTold`: whether what its brackets hold is doubted already. */
  #add({ item, at }: ItemBuilder, isTold: boolean): void {
    const { items, doubts } = this.result;
    items.push(item);
    if (item.clauses.length === 0) doubts.push({ code: 'item-empty', at, params: { label: item.label } });
    if (namesBodies(item)) return;
    doubts.push({ code: 'item-without-note', at, params: { number: item.label || item.number } });
    const last = /(?:（[^（）]{3,}）|〔[^〔〕]{3,}〕)[。；]?$/u.exec(item.clauses.at(-1) ?? '')?.[0];
    if (last !== undefined && !isTold && !/\d|^.(?:试行|修订|含|包括|以下简称)/u.test(last))
      doubts.push({ code: 'bracket-last', at, params: { text: last } });
  }

  // ---- Tables -------------------------------------------------------------------------------------------------

  #table(paragraphs: readonly Paragraph[], section: number | null, under: readonly string[]): void {
    const rows = paragraphs.filter((paragraph) => paragraph.cells !== null && !this.#rows.has(paragraph));
    let at = 0;
    while (at < rows.length) {
      let end = at + 1;
      while (end < rows.length && rows[end]?.index === (rows[end - 1]?.index ?? 0) + 1) end += 1;
      new TableReader(rows.slice(at, end), this.#rules, this.result, section, under).read();
      rows.slice(at, end).forEach((row) => this.#rows.set(row, []));
      at = end;
    }
  }
}

/** Whether the first paragraph is a heading on a line of its own, with sentences below it. */
function isHeadingOf([first, ...further]: readonly Paragraph[]): boolean {
  if (!first || first.pieces.notes.length > 0 || /[。；]/u.test(first.pieces.clean)) return false;
  return further.some(({ pieces }) => holdsWords(pieces.clean));
}

/** 3.推进普法（市司法局牵头） over sentences without a note: the note is of the whole item. */
function isNotedHeading([first, ...further]: readonly Paragraph[]): boolean {
  if (!first || first.cells || first.pieces.notes.length === 0) return false;
  const { clean, notes, origin } = first.pieces;
  const isAtEnd = origin.every((at) => notes.every(({ start }) => at < start));
  if (!isAtEnd || !holdsWords(clean) || /[。；]/u.test(clean) || further.some(({ cells }) => cells))
    return false;
  return (
    further.some(({ pieces }) => holdsWords(pieces.clean)) &&
    further.every(({ pieces }) => pieces.notes.length === 0)
  );
}

/** How many paragraphs stand below such headings: all items with a note that others follow must be so, or it is no habit. */
function belowNotedHeadings(root: Node, last: ReadonlySet<Node | undefined>): number {
  const items = (node: Node): Node[] => (node.isItem ? [node] : node.children.flatMap(items));
  const followed = items(root)
    .filter((node) => !last.has(node))
    .map(paragraphsOf)
    .filter((paragraphs) => paragraphs.some(({ pieces }) => pieces.notes.length > 0));
  return followed.length > 0 && followed.every(isNotedHeading)
    ? Math.max(...followed.map(({ length }) => length - 1))
    : 0;
}

const paragraphsOf = (node: Node): Paragraph[] => [
  ...node.paragraphs,
  ...node.children.flatMap(paragraphsOf),
];

/** The last part within a part, however deep; an item holds what is below it. */
function lastOf(node: Node): Node | undefined {
  const last = node.children.at(-1);
  if (!last) return undefined;
  return last.isItem ? last : lastOf(last);
}

/** Paragraphs without number and note behind the last paragraph that ends in a note. */
function trailing(node: Node): Paragraph[] {
  const all = paragraphsOf(node).filter(({ cells }) => cells === null);
  const noted = all.findLastIndex(({ pieces, text }) =>
    pieces.notes.some(({ end }) => end >= text.length - 1),
  );
  const rest = noted === -1 ? [] : all.slice(noted + 1);
  return rest.every(({ marker }) => marker === null) ? rest : [];
}

/** The first sentence of a heading, without its mark and its note. */
const titleIn = ({ pieces }: Paragraph): string => (sentences(pieces.clean)[0] ?? '').replace(/。$/u, '');
