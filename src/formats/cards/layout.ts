/** Where everything on a card stands, in units of which a card is 1200 wide, found by measuring. */
import { cutAtBoundary, type CardContent, type CardMark, type MarkLook } from './card.ts';
import type { Colour } from '#formats/palette';
import { linesOf } from './lines.ts';

export const cardWidth = 1200;
export const cardHeight = 630;

/** Families as draw.ts loads them. */
export interface Font {
  families: readonly string[];
  weight: 400 | 600 | 700;
  /** px */
  size: number;
}

/** The width of a text in pixels. */
export type Measure = (text: string, font: Font) => number;

interface Place {
  x: number;
  y: number;
}

export type Shape =
  /** `y` is the baseline. */
  | ({ kind: 'text'; text: string; font: Font; colour: Colour } & Place)
  | ({
      kind: 'box';
      width: number;
      height: number;
      fill: Colour | null;
      border: Colour | null;
      isDashed: boolean;
    } & Place);

const margin = 64;
const width = cardWidth - 2 * margin;
const top = 44;
const bottom = cardHeight - 36;

/** Sizes the text may have, largest first, and the editors' words under it. */
const textSizes = [62, 54, 48, 43, 38, 34, 30, 27] as const;
const editorsSizes = [27, 25, 23] as const;

/** How much of the room under the place the editors' words may take; where they need more, they are left out. */
const editorsShare = 0.6;

// Each face draws the characters of its script; curly quotes are full width in the Chinese faces.
const faces = {
  'zh-CN': { sans: ['Sans', 'Sans Latin'], serif: ['Serif', 'Serif Latin'] },
  en: { sans: ['Sans Latin', 'Sans'], serif: ['Serif Latin', 'Serif'] },
} as const;

const looks: Record<MarkLook, { fill: Colour | null; border: Colour | null; colour: Colour }> = {
  lead: { fill: 'lead', border: null, colour: 'onLead' },
  joint: { fill: 'leadTint', border: null, colour: 'lead' },
  member: { fill: 'memberTint', border: null, colour: 'editor' },
  possible: { fill: null, border: 'control', colour: 'ink' },
  rest: { fill: null, border: null, colour: 'muted' },
};

/** From the middle of a line to its baseline, in ems: the middle of a Chinese character, of a Latin capital nearly. */
const middle = 0.37;

/** Above the editors' words. */
const editorsGap = 18;

const lineOfText = (
  text: string,
  font: Font,
  colour: Colour,
  x: number,
  lineTop: number,
  lineHeight: number,
): Shape => ({ kind: 'text', text, font, colour, x, y: lineTop + lineHeight / 2 + font.size * middle });

/** A text in lines from `y` down, and how high it is. */
interface Block {
  height: number;
  shapes: (y: number) => Shape[];
}

function block(text: string, font: Font, colour: Colour, leading: number, measure: Measure): Block {
  if (text === '') return { height: 0, shapes: () => [] };
  const lineHeight = font.size * leading;
  const lines = linesOf(text, width, (part) => measure(part, font));
  return {
    height: lines.length * lineHeight,
    shapes: (y) =>
      lines.map((line, index) => lineOfText(line, font, colour, margin, y + index * lineHeight, lineHeight)),
  };
}

const small = 23;
const markHeight = 41;
const gap = 8;
const padding = 15;

/** A row of marks behind its label, in as many lines as it takes. */
function row({ label, marks }: CardContent['rows'][number], font: Font, measure: Measure): Block {
  const labelWidth = label === '' ? 0 : measure(label, font) + 18;
  let [x, line] = [labelWidth, 0];
  const placed = marks.map((mark: CardMark) => {
    const markWidth = measure(mark.text, font) + 2 * padding;
    if (x > labelWidth && x + markWidth > width) [x, line] = [labelWidth, line + 1];
    const place = { mark, x: margin + x, y: line * (markHeight + gap), width: markWidth };
    x += markWidth + gap;
    return place;
  });
  return {
    height: (line + 1) * (markHeight + gap) - gap,
    shapes: (y) => [
      ...(label === '' ? [] : [lineOfText(label, font, 'muted', margin, y, markHeight)]),
      ...placed.flatMap(({ mark, ...place }): Shape[] => {
        const { fill, border, colour } = looks[mark.look];
        const box: Shape = {
          kind: 'box',
          ...place,
          y: y + place.y,
          height: markHeight,
          fill,
          border,
          isDashed: mark.look === 'possible',
        };
        const text = lineOfText(mark.text, font, colour, place.x + padding, y + place.y, markHeight);
        return fill === null && border === null ? [text] : [box, text];
      }),
    ],
  };
}

/** The site's name, and that it is unofficial, in the first line of every card. */
function head({ siteName, unofficial }: CardContent, sans: readonly string[], measure: Measure): Shape[] {
  const name: Font = { families: sans, weight: 700, size: 26 };
  const label: Font = { families: sans, weight: 400, size: 22 };
  const labelWidth = measure(unofficial, label) + 28;
  const height = 38;
  const x = margin + width - labelWidth;
  return [
    lineOfText(siteName, name, 'ink', margin, top, height),
    { kind: 'box', x, y: top, width: labelWidth, height, fill: null, border: 'caution', isDashed: false },
    lineOfText(unofficial, label, 'caution', x + 14, top, height),
  ];
}

/** The largest size at which the whole text fits; at the smallest, the text is cut at a clause boundary. */
function fit(text: string, room: number, blockAt: (text: string, size: number) => Block): Block {
  for (const size of textSizes) {
    const whole = blockAt(text, size);
    if (whole.height <= room) return whole;
  }
  const smallest = textSizes.at(-1) ?? 0;
  for (let limit = [...text].length - 1; limit > 0; limit--) {
    const cut = blockAt(cutAtBoundary(text, limit), smallest);
    if (cut.height <= room) return cut;
  }
  throw new Error(`no part of the text “${text}” fits on a card`);
}

/** Input: what the card says. Output: what to draw, in order. Throws when no part of the text fits. */
export function cardShapes(content: CardContent, measure: Measure): Shape[] {
  const isChinese = content.lang === 'zh-CN';
  const { sans, serif } = faces[content.lang];
  const plain = (size: number): Font => ({ families: sans, weight: 400, size });

  const rows = content.rows.map((each) => row(each, plain(small), measure));
  const address = plain(22);
  const addressHeight = 28;
  const footTop =
    bottom -
    addressHeight -
    8 -
    rows.reduce((sum, { height }) => sum + height + 10, 0) -
    (rows.length > 0 ? 10 : 0);
  let y = footTop + 18;
  const foot = rows.flatMap((each) => {
    const shapes = each.shapes(y);
    y += each.height + 10;
    return shapes;
  });

  const place = block(content.place, plain(28), 'muted', 1.3, measure);
  const placeTop = top + 38 + 26;
  const textTop = placeTop + place.height + 12;
  const under = block(content.under, plain(26), 'muted', 1.3, measure);
  const underGap = content.under === '' ? 0 : 14;
  const roomForBoth = footTop - 12 - textTop - underGap - under.height;
  const editors = editorsSizes
    .map((size) => block(content.editors, plain(size), 'editor', isChinese ? 1.5 : 1.35, measure))
    .find(({ height }) => height > 0 && editorsGap + height <= roomForBoth * editorsShare);
  const room = roomForBoth - (editors ? editorsGap + editors.height : 0);
  const text = fit(content.text, room, (part, size) =>
    block(
      part,
      {
        families: content.voice === 'editor' ? sans : serif,
        weight: content.voice === 'translation' ? 400 : content.voice === 'editor' ? 700 : 600,
        size,
      },
      'ink',
      isChinese ? 1.5 : 1.35,
      measure,
    ),
  );
  const start = textTop + (room - text.height) / 2;

  return [
    ...head(content, sans, measure),
    ...place.shapes(placeTop),
    ...text.shapes(start),
    ...under.shapes(start + text.height + underGap),
    ...(editors?.shapes(start + text.height + underGap + under.height + editorsGap) ?? []),
    { kind: 'box', x: margin, y: footTop, width, height: 2, fill: 'edge', border: null, isDashed: false },
    ...foot,
    lineOfText(
      content.address,
      address,
      'muted',
      margin + width - measure(content.address, address),
      bottom - addressHeight,
      addressHeight,
    ),
  ];
}
