/**
 * An editor's reading as it is written: paragraphs of sentences, with marks that say what each is about.
 *
 *     每一个差评都要整改。<Clause id="8.8" />      the clauses a sentence is about, after its full stop
 *     <Term id="pufa">普法</Term>                a term; <Unit id="…"> a unit, <Target id="…"> a target, likewise
 *     <Source url="https://…">一篇文章</Source>   where the editors know it from, when not from the plan
 *
 * No mark stands inside another.
 */

export const markKinds = ['Clause', 'Term', 'Unit', 'Target', 'Source'] as const;
export type MarkKind = (typeof markKinds)[number];

export interface ReadingMark {
  kind: MarkKind;
  /** The id, or the address of a source. */
  id: string;
  /** Where it starts in the source, in UTF-16 units. */
  at: number;
}

export interface ReadingSentence {
  /** As it is read, without marks. */
  text: string;
  /** Where it starts in the source. */
  at: number;
  marks: ReadingMark[];
}

export interface Reading {
  paragraphs: ReadingSentence[][];
  /** What is written like a mark and is none. */
  strange: { text: string; at: number }[];
}

const tag = /<\/?[^<>]*>|\{[^{}]*\}/gu;
const clauseMark = /^<Clause id="([^"]+)" \/>$/u;
const openingMark = /^<(?:(Term|Unit|Target) id|(Source) url)="([^"]+)">$/u;
const closingMark = /^<\/(\w+)>$/u;

/** A sentence with its full stop and what closes after it. */
const sentence = {
  zh: /[^。！？]+[。！？]*[”’）]*/gu,
  en: /\S.*?(?:[.!?]+[”’)]*(?=\s|$)|$)/gsu,
} as const;

interface Paragraph {
  /** As it is read. */
  text: string;
  /** For every UTF-16 unit of the text, where it stands in the source. */
  places: number[];
  /** With the place in the text before which a mark stands. */
  marks: (ReadingMark & { before: number })[];
  strange: Reading['strange'];
}

function parseParagraph(source: string, offset: number): Paragraph {
  const paragraph: Paragraph = { text: '', places: [], marks: [], strange: [] };
  let open: string | null = null;
  const read = (from: number, to: number) => {
    paragraph.text += source.slice(from, to);
    for (let at = from; at < to; at += 1) paragraph.places.push(offset + at);
  };
  const put = (kind: MarkKind, id: string, at: number) =>
    paragraph.marks.push({ kind, id, at: offset + at, before: paragraph.text.length });
  let from = 0;
  for (const { 0: text, index: at } of source.matchAll(tag)) {
    read(from, at);
    from = at + text.length;
    const [, clause] = clauseMark.exec(text) ?? [];
    const [, named, sourced, id = ''] = openingMark.exec(text) ?? [];
    const [, closed] = closingMark.exec(text) ?? [];
    const kind = (named ?? sourced) as MarkKind | undefined;
    if (clause !== undefined && open === null) put('Clause', clause, at);
    else if (kind !== undefined && open === null) {
      put(kind, id, at);
      open = kind;
    } else if (closed !== undefined && closed === open) open = null;
    else paragraph.strange.push({ text, at: offset + at });
  }
  read(from, source.length);
  if (open !== null) paragraph.strange.push({ text: `<${open}>`, at: offset + source.length });
  return paragraph;
}

function sentencesOf({ text, places, marks }: Paragraph, language: 'zh' | 'en'): ReadingSentence[] {
  let end = 0;
  return [...text.matchAll(sentence[language])].map((match) => {
    const start = end;
    end = match.index + match[0].length;
    const isLast = text.slice(end).trim() === '';
    return {
      text: match[0].trim(),
      at: places[match.index] ?? 0,
      // What stands behind the full stop is the sentence's still.
      marks: marks
        .filter(({ kind, before }) =>
          kind === 'Clause' ? before > start && (before <= end || isLast) : before >= start && before < end,
        )
        .map(({ kind, id, at }) => ({ kind, id, at })),
    };
  });
}

/** Input: the text of a reading below its frontmatter. */
export function parseReading(source: string, language: 'zh' | 'en'): Reading {
  const paragraphs = [...source.matchAll(/\S[\s\S]*?(?=\n\s*\n|\s*$)/gu)].map(({ 0: text, index }) =>
    parseParagraph(text, index),
  );
  return {
    paragraphs: paragraphs.map((paragraph) => sentencesOf(paragraph, language)),
    strange: paragraphs.flatMap(({ strange }) => strange),
  };
}

/** All its sentences, in order. */
export const sentencesOfReading = ({ paragraphs }: Reading): ReadingSentence[] => paragraphs.flat();

const between = { zh: '', en: ' ' } as const;

/** The whole reading as plain text, a line a paragraph. */
export const readingPlain = ({ paragraphs }: Reading, language: 'zh' | 'en'): string =>
  paragraphs.map((sentences) => sentences.map(({ text }) => text).join(between[language])).join('\n');

/** The first paragraph, two sentences that stand alone. */
export const summaryOf = ({ paragraphs }: Reading, language: 'zh' | 'en'): string =>
  (paragraphs[0] ?? []).map(({ text }) => text).join(between[language]);
