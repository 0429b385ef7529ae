/** A received text → the document it is, whatever its layout, and every doubt about the reading. */
import type { LayoutData } from '#schema/layout';
import { leadMarkIn, saysFirstLeads, type ReadingRules } from '#text/assignment';
import { markersOf, tightMarker, type Marker } from '#text/numbering';
import { normalise, toText, type Division, type Glyph, type Normalised } from '#text/normalise';
import { Assembler } from './assemble.ts';
import { audit } from './audit.ts';
import type { Doubt } from './doubt.ts';
import { endsAsTitle, isDateLine, isIssuerLine } from './head-patterns.ts';
import { isFarewell, readHead, type HeadParagraph } from './head.ts';
import { linesOf, markersIn } from './lines.ts';
import { markItems, outlineOf, type Paragraph } from './outline.ts';
import { withoutPageMarks } from './page-marks.ts';
import { compose, type Draft } from './paragraphs.ts';
import type { ParsedPlan, Part } from './parsed.ts';
import { piecesOf } from './pieces.ts';
import { splitRunIn } from './run-in.ts';
import { cellsOf } from './table.ts';

export interface Parsed {
  plan: ParsedPlan;
  division: Division;
  normalised: Normalised;
  doubts: Doubt[];
  /** What was recognised, for the editor. */
  layout: RecognisedLayout;
}

export interface RecognisedLayout {
  /** Numbering of sections and of items, as their first ones are printed. */
  sections: string;
  items: string;
  /** The first note as printed. */
  note: string;
  firstLeads: boolean;
  hasTable: boolean;
}

export interface ParseOptions {
  isKnown?: (printed: string) => boolean;
  /** What an editor says of the layout, against what is recognised. */
  layout?: Partial<LayoutData>;
}

/** Behind the last part: lines that close a document. */
const isClosing = (text: string): boolean =>
  isDateLine(text) ||
  isFarewell(text) ||
  /^附(?:件|表)(?:[：:0-9一二三四五六七八九十]|$)/u.test(text) ||
  /^（(?:此件|本件|主动公开|依申请公开)[^（）]*）$/u.test(text) ||
  /^(?:抄送|主送|报送|分送|印发|联系人|联系电话|注|备注|说明)[：:]/u.test(text) ||
  /\d{4}年\d{1,2}月\d{1,2}日印发$/u.test(text);

export function parse(source: string, options: ParseOptions = {}): Parsed {
  const { layout = {} } = options;
  const stated = new Set(layout.dropped);
  const all = linesOf(source);
  const {
    kept,
    dropped: marks,
    doubts: pageDoubts,
  } = withoutPageMarks(all.filter(({ number }) => !stated.has(number)));
  const dropped = [...marks, ...all.filter(({ number }) => stated.has(number))];
  const runIn = splitRunIn(kept);
  const composition = compose(
    runIn.lines,
    dropped.map(({ number }) => number).sort((a, b) => a - b),
    { joined: new Set(layout.joined), apart: new Set(layout.apart) },
  );
  const normalised = normalise(source, composition.division);
  const firstLeads = layout.firstLeads ?? saysFirstLeads(normalised.text);
  const leadMark = layout.leadMark ?? leadMarkIn(normalised.text);
  const rules: ReadingRules = {
    firstLeads,
    ...(leadMark !== null && { leadMark }),
    ...(options.isKnown && { isKnown: options.isKnown }),
    labels: new Map(Object.entries(layout.labels ?? {})),
  };
  const paragraphs = normalised.paragraphs.map((glyphs, index): Paragraph => {
    const draft = composition.drafts[index];
    return paragraphOf(glyphs, index, draft, rules);
  });
  const bounds = boundsOf(paragraphs);
  const body = paragraphs.slice(bounds.start, bounds.end);
  const headed = withHeadings(withNoted(body));
  const root = outlineOf(headed);
  const levelDoubts = markItems(root, layout.items);
  const assembly = new Assembler(rules).body(root);
  const head = readHead(
    paragraphs.slice(0, bounds.start).map(headParagraph),
    paragraphs.slice(bounds.end).map(headParagraph),
  );

  const lines = paragraphs.map(
    ({ index, text }): Part[] => head.lines.get(index) ?? assembly.lines.get(index) ?? [text],
  );
  const plan: ParsedPlan = { head: head.head, sections: assembly.sections, items: assembly.items, lines };
  const doubts = [
    ...pageDoubts,
    ...runIn.doubts,
    ...composition.doubts,
    ...bounds.doubts,
    ...head.doubts,
    ...body.flatMap(({ pieces }) => pieces.doubts),
    ...headed
      .filter(({ marker }) => marker?.label === '' && marker.style !== 'bullet')
      .map(({ glyphs, text }): Doubt => ({ code: 'heading-bare', at: glyphs[0], params: { text } })),
    ...levelDoubts,
    ...assembly.doubts,
    ...(headed.some(({ marker }) => marker?.label === '' && marker.style === 'bullet')
      ? [{ code: 'items-unnumbered' as const, at: headed[0]?.glyphs[0] }]
      : []),
    ...(leadMark !== null
      ? [
          {
            code: 'lead-mark' as const,
            at: normalised.paragraphs.find((glyphs) => leadMarkIn(toText(glyphs)) !== null)?.[0],
            params: { mark: leadMark },
          },
        ]
      : []),
    ...(firstLeads ? [{ code: 'first-leads' as const, at: whereFirstLeads(normalised) }] : []),
    ...pointsThatAreItemsElsewhere(plan, paragraphs),
    ...audit(paragraphs, ({ index }) => index >= bounds.start && index < bounds.end),
  ];
  return {
    plan,
    division: composition.division,
    normalised,
    doubts: sorted(doubts),
    layout: layoutOf(plan, firstLeads, body),
  };
}

const whereFirstLeads = ({ paragraphs }: Normalised): Glyph | undefined =>
  paragraphs.find((glyphs) => saysFirstLeads(toText(glyphs)))?.[0];

function paragraphOf(
  glyphs: readonly Glyph[],
  index: number,
  draft: Draft | undefined,
  rules: ReadingRules,
): Paragraph {
  const text = toText(glyphs);
  const isRow = draft?.isRow ?? false;
  const style = draft?.marker?.style;
  // The marker was found in the line; in the paragraph its spaces are gone.
  const marker: Marker | null = style
    ? ([...markersIn(glyphs), tightMarker(text)].find((each) => each?.style === style) ?? null)
    : null;
  const bare = { notes: [], clean: text, origin: [...text].map((_, at) => at), doubts: [] };
  const pieces = isRow ? bare : piecesOf(glyphs, marker?.length ?? 0, rules);
  return { index, glyphs, text, marker, pieces, cells: isRow ? cellsOf({ text, glyphs }) : null };
}

const headParagraph = ({ index, text, glyphs }: Paragraph): HeadParagraph => ({ index, text, glyphs });

/** Where the plan's body begins and ends among the paragraphs. */
function boundsOf(paragraphs: readonly Paragraph[]): { start: number; end: number; doubts: Doubt[] } {
  const isPart = ({ marker, cells }: Paragraph) => marker !== null || cells !== null;
  const weight = (from: number, to: number) =>
    paragraphs
      .slice(from, to)
      .reduce((sum, { pieces, cells }) => sum + pieces.notes.length + (cells ? 1 : 0), 0);
  const doubts: Doubt[] = [];
  // A date in the middle closes the notice; what follows is the plan it issues, if it has the notes.
  let start = paragraphs.findIndex(isPart);
  const cut = paragraphs.findLastIndex(
    ({ text, marker }, at) =>
      at > start &&
      marker === null &&
      (isDateLine(text) || /^附(?:件|表)[0-9一二三四五六七八九十]*[：:]?/u.test(text)) &&
      paragraphs.slice(at + 1).some(isPart),
  );
  if (start !== -1 && cut !== -1 && weight(cut, paragraphs.length) > weight(start, cut)) {
    doubts.push({ code: 'notice-numbered', at: paragraphs[start]?.glyphs[0], params: {} });
    const next = paragraphs.findIndex((paragraph, at) => at > cut && isPart(paragraph));
    start = next === -1 ? start : next;
  }
  if (start === -1) {
    const noted = paragraphs.findIndex(({ pieces }) => pieces.notes.length > 0);
    start = noted === -1 ? paragraphs.length : startOfRun(paragraphs, noted);
  }
  start = beforeHeading(paragraphs, start);
  const last = paragraphs.findLastIndex(isPart);
  let end = paragraphs.findIndex(
    ({ text, marker, cells }, at) =>
      at > start &&
      marker === null &&
      cells === null &&
      isClosing(text) &&
      (at > last || weight(at, paragraphs.length) === 0),
  );
  if (end === -1) end = paragraphs.length;
  while (
    end - 1 > start &&
    end < paragraphs.length &&
    paragraphs[end - 1]?.marker === null &&
    isIssuerLine(paragraphs[end - 1]?.text ?? '')
  )
    end -= 1;
  return { start, end, doubts };
}

/** Where the first item of a text without numbers begins: its note, its text, and a heading above that, but not the title. */
function startOfRun(paragraphs: readonly Paragraph[], noted: number): number {
  const note = paragraphs[noted];
  if (!note || !isNoteOnly(note) || noted === 0) return noted;
  const heading = paragraphs[noted - 2];
  return heading && noted > 2 && isBareHeading(heading) && !endsAsTitle(heading.text) ? noted - 2 : noted - 1;
}

/** A heading without number right before the first part belongs to the body: 重点任务 before 1. */
function beforeHeading(paragraphs: readonly Paragraph[], start: number): number {
  const previous = paragraphs[start - 1];
  const above = paragraphs[start - 2];
  const style = paragraphs[start]?.marker?.style;
  if (!previous || !above || !isBareHeading(previous) || style === 'han' || style === 'part') return start;
  const isNamed = paragraphs.slice(0, start - 1).some(({ text }) => text.includes(`《${previous.text}》`));
  if (isNamed || (endsAsTitle(previous.text) && /\d{4}年/u.test(previous.text))) return start;
  return /[。：]$/u.test(above.text) ? start - 1 : start;
}

const isBareHeading = ({ text, marker, cells, pieces }: Paragraph): boolean =>
  marker === null &&
  cells === null &&
  pieces.notes.length === 0 &&
  [...text].length <= 30 &&
  [...text].length >= 2 &&
  !/[。，；：！？]/u.test(text) &&
  !isDateLine(text);

/** A paragraph that is nothing but a note. */
const isNoteOnly = ({ pieces }: Paragraph): boolean => pieces.notes.length > 0 && pieces.clean.trim() === '';

/** In a text without any number an item is what ends in a note: one paragraph, or several up to the note's own line. */
function withNoted(body: readonly Paragraph[]): Paragraph[] {
  if (body.some(({ marker, cells }) => marker !== null || cells !== null)) return [...body];
  const marker: Marker = { style: 'bullet', value: 0, label: '', length: 0 };
  const lastNote = body.findLastIndex(({ pieces }) => pieces.notes.length > 0);
  let isOpen = false;
  return body.map((paragraph, at) => {
    if (isNoteOnly(paragraph)) {
      isOpen = false;
      return paragraph;
    }
    const begins = !isOpen && at <= lastNote;
    isOpen = paragraph.pieces.notes.length === 0;
    return begins ? { ...paragraph, marker } : paragraph;
  });
}

/** Gives headings without a number a mark of their own, so that they open a part. */
function withHeadings(body: readonly Paragraph[]): Paragraph[] {
  const hasSections = body.some(({ marker }) => marker?.style === 'han' || marker?.style === 'part');
  return body.map((paragraph, at) => {
    const next = body[at + 1];
    const previous = body[at - 1];
    const isBetween =
      previous === undefined ||
      previous.cells !== null ||
      /[。）〕】\]；”]$/u.test(previous.text) ||
      previous.marker !== null;
    const isHeading =
      isBareHeading(paragraph) &&
      next !== undefined &&
      (next.marker !== null || next.cells !== null || next.pieces.notes.length > 0) &&
      isBetween;
    if (!isHeading) return paragraph;
    const marker: Marker = { style: hasSections ? 'article' : 'part', value: 0, label: '', length: 0 };
    return { ...paragraph, marker };
  });
}

const sorted = (doubts: readonly Doubt[]): Doubt[] =>
  doubts.toSorted(
    (a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );

function layoutOf(
  { sections, items }: ParsedPlan,
  firstLeads: boolean,
  body: readonly Paragraph[],
): RecognisedLayout {
  return {
    sections: sections[0] ? sections[0].label || sections[0].title : '',
    items: items[0]?.label ?? '',
    note: items.flatMap(({ assignments }) => assignments)[0]?.note ?? '',
    firstLeads,
    hasTable: body.some(({ cells }) => cells !== null),
  };
}

/** Points taken into an item, numbered as items are elsewhere: （一） below 一、 here, an item of its own there. */
function pointsThatAreItemsElsewhere(plan: ParsedPlan, paragraphs: readonly Paragraph[]): Doubt[] {
  const styles = new Set(plan.items.map(({ style }) => style));
  return plan.items.flatMap((item): Doubt[] => {
    const points = item.clauses.flatMap((clause) => {
      const [marker] = markersOf(clause);
      return marker && marker.style !== item.style && styles.has(marker.style) ? [clause] : [];
    });
    const [first] = points;
    if (first === undefined || item.style === null) return [];
    const at = paragraphs.find(
      ({ text }) => text !== '' && (text.startsWith(first) || first.startsWith(text)),
    );
    return [{ code: 'points-inside', at: at?.glyphs[0], params: { label: item.label } }];
  });
}
