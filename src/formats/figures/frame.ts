/** What every figure shares as a file: a titled SVG drawing with its own colours and the line of its source. */
import { palette } from '#formats/palette';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

export interface FigureText {
  title: string;
  description: string;
  /** Where the numbers come from, drawn below the figure: the document, then the address. */
  source: readonly [document: string, address: string];
}

/** How wide a figure may be, in px: its names, and the marks beside them. */
export interface Room {
  names: number;
  marks: number;
}

export interface Drawing {
  width: number;
  height: number;
  marks: Element[];
}

/** The figure’s own colours. */
const colours = `
svg{background:${palette.paper};font-family:'Noto Sans SC','PingFang SC','Noto Sans CJK SC',sans-serif}
.f-text{fill:${palette.ink}}.f-muted{fill:${palette.muted}}.f-on{fill:${palette.onLead}}.f-line{stroke:${palette.edge}}
.f-alone{fill:${palette.lead}}.f-first{fill:#5f8db8}.f-joint{fill:#cfe0ee;stroke:${palette.lead}}
.f-member{fill:${palette.editor}}.f-possible{fill:${palette.paper};stroke:${palette.muted};stroke-dasharray:3 2}`;

const sourceHeight = 48;

/** Input: a drawing in px and its words. Output: one SVG element as text. */
export function figureSvg({ width, height, marks }: Drawing, text: FigureText, id: string): string {
  const full = height + sourceHeight;
  const svg = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height: full,
      viewBox: `0 0 ${width} ${full}`,
      role: 'img',
      ariaLabelledBy: [`${id}-title`, `${id}-description`],
    },
    [
      s('style', colours),
      s('title', { id: `${id}-title` }, text.title),
      s('desc', { id: `${id}-description` }, text.description),
      ...marks,
      ...text.source.map((line, index) =>
        label(line, 0, height + 22 + index * 17, { muted: true, size: 11 }),
      ),
    ],
  );
  const root: Root = { type: 'root', children: [svg] };
  return toHtml(root, { space: 'svg' });
}

interface LabelStyle {
  anchor?: 'start' | 'middle' | 'end';
  muted?: boolean;
  size?: number;
  on?: boolean;
}

/** A line of text; x and y in px, y at the baseline. */
export const label = (text: string, x: number, y: number, style: LabelStyle = {}): Element =>
  s(
    'text',
    {
      class: style.on ? 'f-on' : style.muted ? 'f-muted' : 'f-text',
      x: round(x),
      y: round(y),
      'font-size': style.size ?? 13,
      'text-anchor': style.anchor,
    },
    text,
  );

/** Two decimals: enough for a screen, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100;

export interface Key {
  class: string;
  text: string;
}

/** Keys in a row, each a swatch and its word. */
export function keys(entries: readonly Key[], { names, marks }: Room): { marks: Element[]; height: number } {
  const step = Math.min(190, marks / entries.length);
  return {
    marks: entries.flatMap((key, index) => [
      s('rect', { class: key.class, x: names + index * step, y: 9, width: 14, height: 14 }),
      label(key.text, names + index * step + 20, 20),
    ]),
    height: 40,
  };
}
