/**
 * Puts lines together to paragraphs: which line begins one, which goes on with the one above, and which is numbered.
 * Whatever is decided on weak grounds is told.
 */
import { groups, noteOpenings } from '#text/brackets';
import { labelsIn } from '#text/assignment';
import { numberingStyles, tightMarker, type Marker } from '#text/numbering';
import { canonicalGlyphs, toText, type Division, type Glyph } from '#text/normalise';
import { endsAsTitle, isDateLine, isDocumentNumberLine, isIssuerLine } from './head-patterns.ts';
import type { Doubt } from './doubt.ts';
import { endingOf, type Ending } from './endings.ts';
import type { Line } from './lines.ts';
import { gapsOf } from './places.ts';
import { noteKind } from './note-kind.ts';
import { Sequence, type Fit } from './sequence.ts';

/** A paragraph before its characters are made canonical. */
export interface Draft {
  lines: Line[];
  /** Canonical text so far, of its lines one after the other. */
  text: string;
  canonical: Glyph[];
  marker: Marker | null;
  fit: Fit | null;
  isRow: boolean;
}

interface Habits {
  /** Columns of a full line in a text that is wrapped; null where lines are paragraphs. */
  wrap: number | null;
  /** Columns by which the first line of a paragraph is set in, where the others are not; null where that tells nothing. */
  indent: number | null;
}

const isRunning = (text: string): boolean => /[，。；]/u.test(text);

/** Reads off the lines whether the text is wrapped and whether paragraphs are set in. */
export function habitsOf(lines: readonly Line[]): Habits {
  const text = lines.filter(({ isRow }) => !isRow);
  const widest = Math.max(0, ...text.map(({ width }) => width));
  const endings = text.map(endingOf);
  const broken = text.filter(
    (line, at) =>
      at < text.length - 1 && ['none', 'goes-on', 'open'].includes(endings[at] ?? '') && isRunning(line.text),
  );
  const full = text.filter(({ width }) => width >= widest - 6);
  const narrowest = Math.min(...broken.map(({ width }) => width));
  const isEven = broken.length >= 2 && widest - narrowest <= 8;
  const isFull = full.length >= 3 && full.filter((line) => broken.includes(line)).length >= 2;
  const wrap = widest <= 130 && (isEven || isFull) ? widest : null;
  const numbered = text.filter((line) => line.markers.length > 0);
  const setIn = numbered.filter(({ indent }) => indent >= 2);
  const others = text.filter((line) => !numbered.includes(line) && isRunning(line.text));
  const flush = others.filter(({ indent }) => indent < 2);
  const isTelling =
    setIn.length >= 2 && setIn.length >= numbered.length * 0.7 && flush.length > 0 && broken.length > 0;
  return { wrap, indent: isTelling ? Math.min(...setIn.map(({ indent }) => indent)) : null };
}

const beginsNote = (text: string): boolean => {
  const group = groups(text, noteOpenings)[0];
  const opens = noteOpenings.has(text.charAt(0));
  if (!opens) return false;
  if (group?.start === 0) return noteKind(text.slice(1, group.end)) !== null;
  return labelsIn(text.slice(1)).some(({ start, meaning }) => start === 0 && meaning !== 'unknown');
};

const beginsLabel = ({ text, canonical }: Pick<Line, 'text' | 'canonical'>): boolean =>
  labelsIn(text, new Set(gapsOf(canonical))).some(
    ({ start, meaning }) => start === 0 && meaning !== 'unknown',
  );

const isWholeElement = (text: string): boolean =>
  isDateLine(text) ||
  isDocumentNumberLine(text) ||
  /^(?:附件|附表|附|注|备注|说明|抄送|主送|报送|印发|联系)[：:0-9一二]/u.test(text) ||
  /^（此件[^（）]*）$/u.test(text);

const closers = /^[，。、；：！？）〕】》”’]/u;
const longestTitle = 30;

interface Decision {
  join: boolean;
  doubt?: true;
}

/** How often the numbered lines of a style hold a whole sentence, and how often only a title. */
type Styles = ReadonlyMap<string, { titles: number; running: number }>;

function decide(
  above: Draft,
  line: Line,
  ending: Ending,
  habits: Habits,
  styles: Styles,
  inBody: boolean,
): Decision {
  const last = above.lines.at(-1);
  const body = above.text.slice(above.marker?.length ?? 0);
  if (above.isRow || line.isRow || !last) return { join: false };
  // A number alone on its line: its text is on the next.
  if (above.marker && body === '') return { join: above.marker.style !== 'task' };
  if (/^附件[：:]/u.test(above.text) || /^\d{1,2}[.．、][^。]*$/u.test(line.text) || isListed(above.text)) {
    if (!inBody) return { join: false };
  }
  if (closers.test(line.text)) return { join: true };
  if (ending === 'open') return { join: true };

  if (isWholeElement(line.text) || isWholeElement(above.text)) return { join: false };
  if (beginsLabel(line)) return { join: false };
  if (beginsNote(line.text)) return { join: inBody };
  const isFull = habits.wrap !== null && last.width >= habits.wrap - 6;
  const isFlush = habits.indent !== null && line.indent < habits.indent;
  if (ending === 'goes-on') return { join: true };
  if (ending === 'colon') return { join: isLabelOnly(above.text) || (isFull && isFlush) };
  if (ending === 'stop' || ending === 'note') return { join: isFull && isFlush };
  if (habits.indent !== null && habits.wrap !== null) {
    if (isFlush && isFull) return { join: true };
    if (!isFlush && !isFull) return { join: false };
  }
  const isTitle = !isRunning(body) && [...body].length <= longestTitle;
  if (habits.wrap !== null) {
    if (isFull) return isTitle && above.marker && !isFlush ? { join: true, doubt: true } : { join: true };
    return isRunning(body) && inBody ? { join: false, doubt: true } : { join: false };
  }
  // A line that begins with a quantity goes on with a sentence: 完成投资⏎2.5亿元.
  if (inBody && quantity.test(line.text)) return { join: true, doubt: true };
  if (!inBody) {
    if (!isRunning(body) && endsAsTitle(body)) return { join: false };
    if (isTitle && !/^(?:为|根据|按照|现将|经|依据|近年来)/u.test(body)) return { join: false };
    return isRunning(body) ? { join: true } : { join: true, doubt: true };
  }
  if (above.marker) return decideAfterNumber(above, body, isTitle, styles);
  if (isRunning(body)) return { join: true };
  return isIssuerLine(line.text) ? { join: false } : { join: false, doubt: true };
}

/** 一、总体要求 is a title; 6.…标准化和事项 goes on; （一）规范事项，提高效率 may be either. */
function decideAfterNumber({ marker }: Draft, body: string, isTitle: boolean, styles: Styles): Decision {
  const habit = styles.get(marker?.style ?? '') ?? { titles: 0, running: 0 };
  if (body.includes('。')) return { join: true };
  if (isTitle) return habit.running > habit.titles ? { join: true, doubt: true } : { join: false };
  if ([...body].length > 60) return { join: true, doubt: true };
  return { join: habit.titles < 2 || habit.running >= habit.titles, doubt: true };
}

const isListed = (text: string): boolean => /^\d{1,2}[.．、][^。]*$/u.test(text);

const isLabelOnly = (text: string): boolean => {
  const label = labelsIn(text).at(-1);
  return label !== undefined && label.meaning !== 'unknown' && label.end === text.length;
};

function stylesOf(lines: readonly Line[]): Styles {
  const styles = new Map<string, { titles: number; running: number }>();
  for (const line of lines) {
    for (const marker of line.markers.slice(0, 1)) {
      const habit = styles.get(marker.style) ?? { titles: 0, running: 0 };
      if (line.text.slice(marker.length).includes('。')) habit.running += 1;
      else habit.titles += 1;
      styles.set(marker.style, habit);
    }
  }
  return styles;
}

const measure =
  /^(?:[个项条次年月日万亿元家所名人份天周岁户亩公吨米处座批类种期届届]|百分|左右|以上|以下|倍|%|％)/u;

const quantity = /^\d[\d.,]*\s*(?:[个项条次万亿元家所名人岁户亩公吨米座批类种倍%％]|百分)/u;

export interface Composition {
  drafts: Draft[];
  division: Division;
  doubts: Doubt[];
}

/** Lines of which an editor says that they go on with the line above, or begin a paragraph. */
export interface StatedBreaks {
  joined: ReadonlySet<number>;
  apart: ReadonlySet<number>;
}

const nothingStated: StatedBreaks = { joined: new Set(), apart: new Set() };

/** Input: lines without page marks, in order; numbers of lines that are none of the text; what an editor says. */
export function compose(
  lines: readonly Line[],
  dropped: readonly number[],
  stated: StatedBreaks = nothingStated,
): Composition {
  const habits = habitsOf(lines);
  const styles = stylesOf(lines);
  let sequence = new Sequence();
  const drafts: Draft[] = [];
  const doubts: Doubt[] = [];
  let inBody = false;

  lines.forEach((line, index) => {
    const above = drafts.at(-1);
    // Behind a date the numbering is another text's: the notice is closed, the plan begins.
    if (above && isDateLine(above.text)) sequence = new Sequence();
    const ending = above && !above.isRow ? endingOf(above) : 'stop';
    const isJoined = stated.joined.has(line.number);
    const numbering = line.isRow || isJoined ? null : numbered(line, index, above, ending);
    if (numbering) {
      sequence.take(numbering.marker);
      inBody = true;
      drafts.push({ lines: [line], text: line.text, canonical: line.canonical, ...numbering, isRow: false });
      return;
    }
    const decision = statedOr(line, () =>
      above ? decide(above, line, ending, habits, styles, inBody) : { join: false },
    );
    if (decision.doubt)
      doubts.push({
        code: decision.join ? 'line-joined' : 'line-apart',
        at: line.glyphs[0],
        params: { text: shown(line) },
      });
    if (above && decision.join) {
      above.lines.push(line);
      above.canonical = canonicalGlyphs(above.lines.flatMap(({ glyphs }) => glyphs));
      above.text = toText(above.canonical);
    } else
      drafts.push({
        lines: [line],
        text: line.text,
        canonical: line.canonical,
        marker: null,
        fit: null,
        isRow: line.isRow,
      });
  });

  function statedOr({ number }: Line, otherwise: () => Decision): Decision {
    if (stated.joined.has(number)) return { join: true };
    return stated.apart.has(number) ? { join: false } : otherwise();
  }

  /** Whether a line's beginning is a number of the text's own, and not of the sentence it stands in. */
  function numbered(
    line: Line,
    index: number,
    above: Draft | undefined,
    ending: Ending,
  ): { marker: Marker; fit: Fit } | null {
    const fitted = sequence.best(line.markers);
    if (!fitted || !['next', 'running'].includes(fitted.fit)) {
      const tight = numberedTight(line, index, ending);
      if (tight) return tight;
    }
    if (!fitted) return null;
    const { marker, fit } = fitted;
    const rest = line.view.slice(marker.length);
    const isBare = marker.style === 'figure' && !/[.．、]/u.test(line.view.slice(0, marker.length));
    const body = above?.text.slice(above.marker?.length ?? 0) ?? '';
    const isShortTitle = !isRunning(body) && [...body].length <= longestTitle;
    // 一、直面需求，创新实施宏观政策: what stands between a number and the first of the next rank is a title.
    const isLongTitle =
      habits.wrap === null &&
      fit === 'first' &&
      above?.lines.length === 1 &&
      above.marker !== null &&
      numberingStyles.indexOf(marker.style) > numberingStyles.indexOf(above.marker.style) &&
      !/[。；]/u.test(body) &&
      [...body].length <= 60 &&
      !/^[项款条类种点]/u.test(rest);
    const isTitleAbove = (isShortTitle || isLongTitle) && ending === 'none';
    // In a wrapped text a short line ends its paragraph, whatever mark it has.
    const isShort =
      ending === 'none' && habits.wrap !== null && (above?.lines.at(-1)?.width ?? 0) < habits.wrap - 6;
    const isCut =
      above !== undefined &&
      !above.isRow &&
      !isTitleAbove &&
      !isShort &&
      ['none', 'goes-on', 'open'].includes(ending);
    const tell = (code: 'number-in-sentence' | 'number-order' | 'number-doubt') =>
      doubts.push({ code, at: line.glyphs[0], params: { label: marker.label } });
    if (
      marker.style === 'decimal' &&
      fit !== 'next' &&
      fit !== 'running' &&
      !(fit === 'first' && sequence.depth > 0)
    ) {
      if (fit !== 'first' || isCut) return null;
    }
    if (isBare && (measure.test(rest) || fit === 'odd' || fit === 'again')) return null;
    if (rest === '' && (isBare || marker.style === 'bullet')) return null;
    if (above && continuesAttachments(above, drafts)) return null;
    if (fit === 'odd' || fit === 'again') {
      if (isCut) {
        tell('number-in-sentence');
        return null;
      }
      if (!sequence.isOpen(marker.style) && !sequence.wasSeen(marker.style) && marker.value !== 1) {
        if (measure.test(rest)) {
          tell('number-in-sentence');
          return null;
        }
        tell('number-order');
        return marker.value <= 30 ? { marker, fit } : null;
      }
      const isUnderHeading = fit === 'again' && above !== undefined && above.marker === null && isTitleAbove;
      if (!isUnderHeading) tell('number-order');
      return { marker, fit };
    }
    if (!isCut) return { marker, fit };
    if (ending === 'open') {
      // A bracket that never closes ends where the next part begins; a number that is not due stands inside it.
      const isDue = fit === 'next' || fit === 'running';
      tell(isDue ? 'number-doubt' : 'number-in-sentence');
      return isDue ? { marker, fit } : null;
    }
    const isFull = habits.wrap !== null && (above.lines.at(-1)?.width ?? 0) >= habits.wrap - 6;
    const isPlainList = ending === 'none' && !isFull && above.marker !== null && fit !== 'first';
    if (
      isPlainList &&
      above.lines.length === 1 &&
      (above.marker?.style === marker.style || !body.includes('。'))
    )
      return { marker, fit };
    tell('number-doubt');
    const comesAgain = comesLater(lines.slice(index + 1), marker);
    return comesAgain && marker.style !== 'bullet' ? null : { marker, fit };
  }

  /** 3.100%落实 where part 3 is due and what stands above is closed. */
  function numberedTight(line: Line, index: number, ending: Ending): { marker: Marker; fit: Fit } | null {
    const marker = tightMarker(line.text);
    const fit = marker && sequence.best([marker])?.fit;
    if (!marker || (fit !== 'next' && fit !== 'running') || (ending !== 'stop' && ending !== 'note'))
      return null;
    if (quantity.test(line.text)) {
      doubts.push({ code: 'number-doubt', at: line.glyphs[0], params: { label: marker.label } });
      if (comesLater(lines.slice(index + 1), marker)) return null;
    }
    return { marker, fit };
  }

  const division: Division = {
    starts: drafts.flatMap(({ lines: [first] }) => (first ? [placeOf(first)] : [])),
    dropped,
    rows: lines.filter(({ isRow }) => isRow).map(({ number }) => number),
  };
  return { drafts, division, doubts };
}

/** Whether the number comes again before a part of a higher rank begins: then this one stood in a sentence. */
function comesLater(lines: readonly Line[], { style, value }: Marker): boolean {
  const rank = numberingStyles.indexOf(style);
  const end = lines.findIndex(
    ({ markers }) => markers[0] && numberingStyles.indexOf(markers[0].style) < rank,
  );
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .some(({ markers }) => markers.some((marker) => marker.style === style && marker.value === value));
}

/** 附件：1.任务分解表 and, on lines of their own, 2. … and what follows. */
function continuesAttachments(above: Draft, drafts: readonly Draft[]): boolean {
  const before = drafts.slice(0, drafts.indexOf(above) + 1);
  const list = before.findLastIndex(({ text }) => /^附件[：:]\s*(?:1|１)[.．、]/u.test(text));
  return (
    list !== -1 &&
    before.slice(list + 1).every(({ text, marker }) => marker === null && /^\d{1,2}[.．、]/u.test(text))
  );
}

function placeOf({ glyphs, number }: Line): { line: number; column: number } {
  const first: Glyph | undefined = glyphs[0];
  return { line: number, column: first?.column ?? 1 };
}

const shown = ({ text }: Line): string =>
  [...text].length > 20 ? `${[...text].slice(0, 20).join('')}…` : text;
