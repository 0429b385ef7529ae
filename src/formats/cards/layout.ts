/** How a card looks, as the tree satori lays out. The colours are the light palette of tokens.css. */
import type { CardContent, CardMark, MarkLook } from './card.ts';

const palette = {
  paper: '#fbfaf7',
  ink: '#1d2125',
  muted: '#5b6670',
  edge: '#d9d6cf',
  control: '#6f7780',
  lead: '#1f4e79',
  leadTint: '#eaf1f7',
  editor: '#2d6a5a',
  memberTint: '#e8f2ee',
  caution: '#8a5a00',
} as const;

const margin = 64;
const width = 1200 - 2 * margin;

/** The lowest pixel the foot of a card may reach. */
export const bottom = 630 - 36;

/** Sizes the text is tried at, largest first. */
export const textSizes = [62, 54, 48, 43, 38, 34, 30, 27] as const;

// Each face draws the characters of its script; curly quotes are full width in the Chinese faces.
const faces = {
  'zh-CN': { sans: 'Sans, Sans Latin', serif: 'Serif, Serif Latin' },
  en: { sans: 'Sans Latin, Sans', serif: 'Serif Latin, Serif' },
} as const;

interface Node {
  type: string;
  props: { style: Record<string, string | number>; children?: unknown; 'data-part'?: string };
}

const box = (style: Node['props']['style'], children: unknown, part?: string): Node => ({
  type: 'div',
  props: {
    style: { display: 'flex', flexShrink: 0, ...style },
    children,
    ...(part ? { 'data-part': part } : {}),
  },
});

const looks: Record<MarkLook, Record<string, string>> = {
  lead: { background: palette.lead, color: '#ffffff', border: `2px solid ${palette.lead}` },
  joint: { background: palette.leadTint, color: palette.lead, border: `2px solid ${palette.leadTint}` },
  member: {
    background: palette.memberTint,
    color: palette.editor,
    border: `2px solid ${palette.memberTint}`,
  },
  possible: { color: palette.ink, border: `2px dashed ${palette.control}` },
  rest: { color: palette.muted, border: `2px solid ${palette.paper}` },
};

const mark = ({ text, look }: CardMark): Node =>
  box({ ...looks[look], padding: '3px 13px', fontSize: 23, lineHeight: 1.35 }, text);

const row = ({ label, marks }: CardContent['rows'][number]): Node =>
  box({ marginTop: 10 }, [
    ...(label === ''
      ? []
      : [box({ color: palette.muted, fontSize: 23, marginRight: 18, paddingTop: 5 }, label)]),
    box({ flexWrap: 'wrap', flexShrink: 1, gap: 8 }, marks.map(mark)),
  ]);

/** Input: what the card says, the size of its text in pixels. Output: the tree to draw. */
export function cardLayout(content: CardContent, size: number): Node {
  const isChinese = content.lang === 'zh-CN';
  const { sans, serif } = faces[content.lang];
  const face = content.voice === 'editor' ? sans : serif;
  const head = box({ justifyContent: 'space-between', alignItems: 'center', fontSize: 26 }, [
    box({ fontWeight: 700 }, content.siteName),
    box(
      { color: palette.caution, border: `2px solid ${palette.caution}`, padding: '2px 12px', fontSize: 22 },
      content.unofficial,
    ),
  ]);
  const text = box(
    {
      width,
      fontFamily: face,
      fontWeight: content.voice === 'translation' ? 400 : 600,
      fontSize: size,
      lineHeight: isChinese ? 1.5 : 1.35,
    },
    content.text,
  );
  return box(
    {
      flexDirection: 'column',
      width: 1200,
      height: 630,
      boxSizing: 'border-box',
      padding: `44px ${margin}px 40px`,
      background: palette.paper,
      color: palette.ink,
      fontFamily: sans,
    },
    [
      head,
      box({ color: palette.muted, fontSize: 28, marginTop: 30, width }, content.place),
      box({ flexDirection: 'column', justifyContent: 'center', flexGrow: 1, width }, [
        text,
        ...(content.under === ''
          ? []
          : [box({ color: palette.muted, fontSize: 26, marginTop: 14, width }, content.under)]),
      ]),
      box(
        { flexDirection: 'column', borderTop: `2px solid ${palette.edge}`, paddingTop: 8 },
        [
          ...content.rows.map(row),
          box(
            { justifyContent: 'flex-end', color: palette.muted, fontSize: 22, marginTop: 8 },
            content.address,
          ),
        ],
        'foot',
      ),
    ],
  );
}
