/**
 * What every figure shares: a titled SVG drawing that reads in light and dark on the page (where the
 * page's own tokens colour it) and alone as a file (where it carries its own colours and source line).
 */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';

export interface FigureText {
  title: string;
  description: string;
  /** Where the numbers come from, drawn below a figure that stands alone: the document, then the address. */
  source: readonly [document: string, address: string];
}

/** How wide a figure may be, in px. */
export interface Room {
  /** For names beside the marks; none: each name stands above its marks. */
  names: number | null;
  marks: number;
}

export interface Drawing {
  width: number;
  height: number;
  marks: Element[];
}

/** The figure's own palette, the same as the page's tokens, for files that stand alone. */
const palette = `
svg{background:#fbfaf7;font-family:'Noto Sans SC','PingFang SC','Noto Sans CJK SC',sans-serif}
.f-text{fill:#1d2125}.f-muted{fill:#5b6670}.f-on{fill:#fff}.f-line{stroke:#d9d6cf}
.f-alone{fill:#1f4e79}.f-first{fill:#5f8db8}.f-joint{fill:#cfe0ee;stroke:#1f4e79}
.f-member{fill:#2d6a5a}.f-possible{fill:#fbfaf7;stroke:#5b6670;stroke-dasharray:3 2}
.f-link{stroke:#1f4e79;fill:none}.f-node{fill:#1f4e79}`;

const sourceHeight = 48;

/** Input: a drawing in px and its words. Output: one SVG element as text; `alone` for a file of its own. */
export function figureSvg(
  { width, height, marks }: Drawing,
  text: FigureText,
  id: string,
  alone: boolean,
): string {
  const full = alone ? height + sourceHeight : height;
  const svg = s(
    'svg',
    {
      class: 'figure',
      viewBox: `0 0 ${width} ${full}`,
      role: 'img',
      ariaLabelledBy: [`${id}-title`, `${id}-description`],
    },
    [
      s('title', { id: `${id}-title` }, text.title),
      s('desc', { id: `${id}-description` }, text.description),
      ...marks,
    ],
  );
  if (alone) {
    svg.children.push(
      ...text.source.map((line, index) =>
        label(line, 0, height + 22 + index * 17, { muted: true, size: 11 }),
      ),
    );
    svg.properties['xmlns'] = 'http://www.w3.org/2000/svg';
    svg.properties['width'] = width;
    svg.properties['height'] = full;
    svg.children.unshift(s('style', palette));
  }
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

/** Keys, each a swatch and its word: in a row where names stand beside the marks, else below each other. */
export function keys(entries: readonly Key[], { names, marks }: Room): { marks: Element[]; height: number } {
  const [right, down] = names === null ? [0, 20] : [Math.min(190, marks / entries.length), 0];
  return {
    marks: entries.flatMap((key, index) => {
      const [x, y] = [(names ?? 0) + index * right, 20 + index * down];
      return [
        s('rect', { class: key.class, x, y: y - 11, width: 14, height: 14 }),
        label(key.text, x + 20, y),
      ];
    }),
    height: 40 + (entries.length - 1) * down,
  };
}
