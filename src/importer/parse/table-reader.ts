/** Reads one table row by row: what each column says by its heading, where each cell stands. */
import type { ReadingRules } from '#text/assignment';
import { isDeadline } from '#text/deadline';
import { markersOf } from '#text/numbering';
import type { Assembly } from './assembly.ts';
import type { Doubt } from './doubt.ts';
import {
  addReading,
  both,
  emptyAssignment,
  ItemBuilder,
  literal,
  namesBodies,
  type OpenPart,
} from './item-builder.ts';
import type { Cell, Paragraph } from './outline.ts';
import type { ParsedAssignment, ParsedItem, Part } from './parsed.ts';
import { piecesOf } from './pieces.ts';
import { cellsOf, columnsOf, ditto, isHeaderRow, readCell, type Column } from './table.ts';

/** Reads one table: its head, then row by row. */
export class TableReader {
  readonly #rows: readonly Paragraph[];
  readonly #rules: ReadingRules;
  readonly #result: Assembly;
  readonly #section: number | null;
  readonly #under: readonly string[];
  #columns: Column[] = [];
  #carried: string[] = [];
  /** The section that a row or a column of the table opened. */
  #ownSection: { key: string; number: number } | null = null;

  constructor(
    rows: readonly Paragraph[],
    rules: ReadingRules,
    result: Assembly,
    section: number | null,
    under: readonly string[],
  ) {
    this.#rows = rows;
    this.#rules = rules;
    this.#result = result;
    this.#section = section;
    this.#under = under;
  }

  read(): void {
    const cells = this.#rows.map((row) => row.cells ?? cellsOf(row));
    const head = cells.findIndex(isHeaderRow);
    if (head === -1) {
      this.#rows.forEach((row) => this.#result.lines.set(row.index, [row.text]));
      this.#result.doubts.push({ code: 'table-unread', at: this.#rows[0]?.glyphs[0], params: {} });
      return;
    }
    const second = cells[head + 1];
    const hasSecond = second !== undefined && isSecondHeader(second, cells[head] ?? []);
    this.#columns = columnsOf(cells.slice(head, head + (hasSecond ? 2 : 1)), this.#rules.labels);
    for (const { heading, isKnown } of this.#columns)
      if (!isKnown)
        this.#result.doubts.push({
          code: 'column-unknown',
          at: this.#rows[head]?.glyphs[0],
          params: { heading },
        });
    if (this.#columns.some(({ meaning }) => meaning.kind === 'period'))
      this.#result.doubts.push({ code: 'columns-of-time', at: this.#rows[head]?.glyphs[0], params: {} });
    const start = head + (hasSecond ? 2 : 1);
    this.#rows.forEach((row, at) => {
      if (at < start) this.#result.lines.set(row.index, [row.text]);
      else this.#row(row, cells[at] ?? []);
    });
  }

  #row(row: Paragraph, cells: readonly Cell[]): void {
    if (
      isHeaderRow(cells) &&
      cells.every(({ text }, at) => text === '' || text === ditto || text === this.#columns[at]?.heading)
    ) {
      // The head again on a new page.
      this.#result.lines.set(row.index, [row.text]);
      return;
    }
    const filled = cells.filter(({ text }) => text !== '');
    const [only] = filled;
    if (filled.length === 1 && only && only.text !== ditto && this.#columns.length > 2) {
      this.#sectionRow(row, only);
      return;
    }
    if (only && /^(?:合计|总计|小计|共计)/u.test(only.text.replace(/\s/gu, ''))) {
      this.#remark(row, row.text.replaceAll('\t', ' ').trim());
      return;
    }
    const numbering = this.#columns.findIndex(({ meaning }) => meaning.kind === 'number');
    const [ordinal, name] = filled;
    const isPart =
      filled.length === 2 &&
      ordinal === cells[numbering] &&
      /^[（(]?[一二三四五六七八九十]+[)）]?[、.]?$/u.test(ordinal?.text ?? '');
    if (isPart && name && ordinal && this.#columns.length > 3) {
      this.#sectionRow(row, name, ordinal.text);
      return;
    }
    if (filled.length === 0) {
      this.#result.lines.set(row.index, [row.text]);
      return;
    }
    this.#itemRow(row, cells);
  }

  #openSection(text: string, ordinal = ''): number {
    const [marker] = markersOf(text);
    const [number] = markersOf(`${ordinal}、`);
    const value = (number ?? marker)?.value ?? 0;
    this.#result.sections.push({
      label: ordinal || (marker?.label ?? ''),
      number: value > 0 ? value : null,
      title: text.slice(marker?.length ?? 0),
      parts: [],
      text: [],
    });
    return this.#result.sections.length;
  }

  /** A row that stands in the table and is no item. */
  #remark(row: Paragraph, text: string): void {
    this.#result.lines.set(row.index, [row.text]);
    this.#result.doubts.push({ code: 'table-remark', at: row.glyphs[0], params: { text } });
  }

  /** A row of one cell over all columns: a heading, or words about the table. */
  #sectionRow(row: Paragraph, cell: Cell, ordinal = ''): void {
    const isRemark =
      /^(?:注|备注|说明)[：:]/u.test(cell.text) || cell.text.includes('。') || [...cell.text].length > 40;
    if (isRemark) {
      this.#remark(row, cell.text);
      return;
    }
    const number = this.#openSection(cell.text, ordinal);
    this.#ownSection = { key: cell.text, number };
    const title = this.#result.sections[number - 1]?.title ?? '';
    const before = row.text.slice(0, cell.start + cell.text.length - title.length);
    const after = row.text.slice(cell.start + cell.text.length);
    this.#result.lines.set(row.index, [...literal(before), { ref: `s${number}` }, ...literal(after)]);
  }

  /** A cell's text, or that of the cell it is one with. */
  #value(cells: readonly Cell[], at: number): { text: string; isCarried: boolean } {
    const own = cells[at]?.text ?? '';
    const kind = this.#columns[at]?.meaning.kind;
    const isCarried =
      own === ditto ||
      (own === '' && (kind === 'section' || kind === 'heading') && (this.#carried[at] ?? '') !== '');
    if (isCarried && own === '')
      this.#result.doubts.push({
        code: 'cell-carried',
        at: cells[0]?.glyphs[0] ?? cells.find(({ glyphs }) => glyphs.length > 0)?.glyphs[0],
        params: { text: this.#carried[at] ?? '' },
      });
    const text = isCarried ? (this.#carried[at] ?? '') : own;
    this.#carried[at] = text;
    return { text, isCarried };
  }

  #itemRow(row: Paragraph, cells: readonly Cell[]): void {
    const { items, doubts } = this.#result;
    const values = this.#columns.map((_, at) => this.#value(cells, at));
    const of = (kind: string) =>
      this.#columns.flatMap(({ meaning }, at) =>
        meaning.kind === kind || (kind === 'text' && meaning.kind === 'period') ? [at] : [],
      );
    const label =
      of('number')
        .map((at) => values[at]?.text ?? '')
        .find((text) => text !== '') ?? '';
    const texts = [...of('heading'), ...of('text')];
    const isSame =
      texts.length > 0 &&
      texts.every((at) => values[at]?.isCarried || values[at]?.text === '') &&
      of('number').every((at) => values[at]?.isCarried || values[at]?.text === '') &&
      items.length > 0;
    const at = row.glyphs.find(({ char }) => char !== '\t');
    const notes = this.#assignment(values);
    if (cells.length !== this.#columns.length)
      doubts.push({
        code: 'row-short',
        at: row.glyphs[0],
        params: { count: cells.length, columns: this.#columns.length },
      });
    if (isSame) {
      const item = items.at(-1);
      if (item && notes.assignment) item.assignments.push({ ...notes.assignment, clause: null });
      if (item)
        this.#result.lines.set(
          row.index,
          this.#parts(cells, item, new Map(), notes.places, item.assignments.length),
        );
      doubts.push({ code: 'row-continues', at, params: { label } });
      return;
    }
    const categories = of('section')
      .map((place) => values[place]?.text ?? '')
      .filter((text) => text !== '');
    const section = this.#sectionOf(categories);
    const headings = of('heading');
    const hasText = of('text').some((place) => (values[place]?.text ?? '') !== '');
    const heading = hasText
      ? headings
          .map((place) => values[place]?.text ?? '')
          .filter((text) => text !== '')
          .join('　')
      : '';
    const bodyColumns = hasText ? of('text') : headings;
    if (values.some(({ isCarried }, place) => isCarried && this.#columns[place]?.meaning.kind === 'number'))
      doubts.push({ code: 'number-carried', at, params: { label } });
    if (label === '' && of('number').length > 0)
      doubts.push({
        code: 'row-unnumbered',
        at,
        params: { text: row.text.replaceAll('\t', ' ').trim().slice(0, 20) },
      });
    const printed =
      label !== '' ? { label, rest: 0 } : this.#numberIn(values[bodyColumns[0] ?? -1]?.text ?? '');
    const builder = new ItemBuilder(
      {
        label: printed.label,
        style: null,
        number: items.length + 1,
        section,
        under: this.#underOf(categories),
        heading,
      },
      at,
    );
    const refs = new Map<number, OpenPart[]>();
    bodyColumns.forEach((place, order) => {
      const cell = cells[place];
      if (!cell || cell.text === '' || cell.text === ditto) {
        const carried = values[place]?.text ?? '';
        if (carried !== '') builder.clauses(carried);
        return;
      }
      const from = order === 0 && label === '' ? printed.rest : 0;
      const pieces = piecesOf(cell.glyphs, from, this.#rules);
      doubts.push(...pieces.doubts);
      refs.set(place, builder.text(cell.text, cell.glyphs, from, pieces));
    });
    builder.finish(doubts);
    const { item } = builder;
    const resolved = new Map([...refs].map(([place, parts]) => [place, builder.parts(parts)] as const));
    if (notes.assignment) item.assignments.push(notes.assignment);
    if (hasText && headings.length === 1 && cells[headings[0] ?? -1]?.text === heading)
      resolved.set(headings[0] ?? -1, [{ ref: `${item.number}.heading` }]);
    items.push(item);
    this.#result.lines.set(
      row.index,
      this.#parts(cells, item, resolved, notes.places, item.assignments.length),
    );
    doubts.push(...notes.doubts.map((doubt): Doubt => ({ ...doubt, at: doubt.at ?? at })));
    if (item.clauses.length === 0) doubts.push({ code: 'item-empty', at, params: { label: item.label } });
    if (!namesBodies(item))
      doubts.push({ code: 'item-without-note', at, params: { number: item.label || item.number } });
  }

  /** A number that stands in the cell of the task, where no column has it. */
  #numberIn(text: string): { label: string; rest: number } {
    const [marker] = markersOf(text);
    return marker && marker.style !== 'bullet'
      ? { label: marker.label, rest: marker.length }
      : { label: '', rest: 0 };
  }

  #sectionOf(categories: readonly string[]): number | null {
    const [first] = categories;
    if (first === undefined || this.#section !== null) return this.#ownSection?.number ?? this.#section;
    if (this.#ownSection?.key !== first) this.#ownSection = { key: first, number: this.#openSection(first) };
    return this.#ownSection.number;
  }

  #underOf(categories: readonly string[]): string[] {
    return [...this.#under, ...(this.#section === null ? categories.slice(1) : categories)];
  }

  /** What the columns of names and of time say, and where each cell stands in the note made of them. */
  #assignment(values: readonly { text: string; isCarried: boolean }[]): {
    assignment: ParsedAssignment | null;
    places: Map<number, { from: number; to: number }>;
    doubts: Doubt[];
  } {
    const assignment = emptyAssignment();
    const places = new Map<number, { from: number; to: number }>();
    const doubts: Doubt[] = [];
    const hasLead = this.#columns.some(({ meaning }) => 'role' in meaning && meaning.role === 'lead');
    const rules = hasLead ? { ...this.#rules, firstLeads: false } : this.#rules;
    this.#columns.forEach(({ heading, meaning }, at) => {
      const text = values[at]?.text ?? '';
      const isNone = text === '' || /^[\/／—–-]+$|^无$/u.test(text);
      const role = 'role' in meaning ? meaning.role : null;
      const isTime = meaning.kind === 'deadline' || (meaning.kind === 'other' && isDeadline(text));
      if (role === null && !isTime) return;
      const isOptional = role === null || role === 'support';
      if (isNone) {
        if (!isOptional) doubts.push({ code: 'cell-empty', at: undefined, params: { heading } });
        return;
      }
      const separator = assignment.note === '' ? '' : '；';
      const from = assignment.note.length + separator.length + heading.length + 1;
      assignment.note += `${separator}${heading}：${text}`;
      places.set(at, { from, to: from + text.length });
      if (role === null) {
        assignment.deadline = both(assignment.deadline, text.replaceAll('⏎', '；'));
        return;
      }
      const reading = readCell(text, role, rules);
      addReading(assignment, reading);
      for (const doubt of reading.doubts)
        doubts.push({ code: doubt.code, at: undefined, params: { text: doubt.text } });
    });
    return { assignment: assignment.note === '' ? null : assignment, places, doubts };
  }

  #parts(
    cells: readonly Cell[],
    item: ParsedItem,
    refs: ReadonlyMap<number, Part[]>,
    places: ReadonlyMap<number, { from: number; to: number }>,
    assignment: number,
  ): Part[] {
    return cells.flatMap((cell, at): Part[] => {
      const tab = at === 0 ? [] : ['\t'];
      const place = places.get(at);
      if (cell.text === '' || cell.text === ditto) return [...tab, ...literal(cell.text)];
      const own = refs.get(at);
      if (own) return [...tab, ...own];
      if (place) return [...tab, { ref: `${item.number}.note.${assignment}`, ...place }];
      return [...tab, cell.text];
    });
  }
}

/** A row below the head that names narrower columns: 牵头 and 配合 under 责任单位. */
function isSecondHeader(cells: readonly Cell[], head: readonly Cell[]): boolean {
  const filled = cells.filter(({ text }) => text !== '' && text !== ditto);
  if (filled.length === 0 || filled.length === cells.length) return false;
  const narrow = columnsOf([cells]);
  const isNamed = cells.every(
    ({ text }, at) => text === '' || text === ditto || narrow[at]?.isKnown === true,
  );
  const isBelow = cells.every(
    ({ text }, at) =>
      text === '' ||
      text === ditto ||
      (head[at]?.text ?? '') === '' ||
      columnsOf([head])[at]?.meaning.kind === 'names',
  );
  return isNamed && isBelow;
}
