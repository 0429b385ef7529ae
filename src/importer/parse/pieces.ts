/** Takes a paragraph apart into sentences and notes of responsibility. */
import {
  labelsIn,
  readAssignment,
  speaksOfOthers,
  type AssignmentReading,
  type Label,
  type ReadingRules,
} from '#text/assignment';
import { isBodyName } from '#text/bodies';
import { closedPairs, groups, noteOpenings } from '#text/brackets';
import { sentences } from '#text/grammar';
import { toText, type Glyph } from '#text/normalise';
import type { Doubt } from './doubt.ts';
import { gapsOf, glyphAt, offsetsOf } from './places.ts';
import { openAtEnd } from './endings.ts';
import { namesOf, noteKind, type NoteKind } from './note-kind.ts';

export interface FoundNote {
  /** Offsets in the paragraph's text, brackets or label included. */
  start: number;
  end: number;
  kind: NoteKind;
  /** What is read: the inside of the bracket, or label and names. */
  reading: AssignmentReading;
  /** Whether it begins a line of the received text. */
  ownLine: boolean;
  /** Whether it is written with a label and no bracket around it. */
  isLabelled: boolean;
}

const begins = (glyphs: readonly Glyph[], offset: number): boolean => {
  const offsets = offsetsOf(glyphs);
  const index = offsets.indexOf(offset);
  return index <= 0 || glyphs[index]?.line !== glyphs[index - 1]?.line;
};

const within = (rules: ReadingRules, gaps: readonly number[], start: number): ReadingRules => ({
  ...rules,
  gaps: new Set(gaps.map((gap) => gap - start)),
});

const isTimeNote = (inner: string): boolean =>
  /[前底末完]|推进|持续|长期|季度|半年|立即|坚持|适时/u.test(inner);
const isAside = (inner: string): boolean =>
  /^(?:不?含|包括|即|指|以下简称|简称|原|如|例如|见|详见|附|另|除|不包括|其中|共|约|同(?![上前第]))/u.test(
    inner,
  );
export const isOfDepartments = (inner: string): boolean =>
  /(?:局|委|办|厅|部|署|政府|委员会|管委会?|公司|集团|中心|办公室|单位|部门|法院|检察院|支队|大队|总队|联合会|街道)(?:[、，；\d]|等|（|$|全年|常年|年底|每|持续|长期)/u.test(
    inner,
  );

/** （市公安局起草）, （省政府督查室）: may say who is responsible, in words that are not known. */
const mayNameBody = (inner: string): boolean =>
  !/[。“”《》〈〉\d]|[令号]$|印发|通过|批准|公布|发布/u.test(inner) &&
  (/(?:局|委|办|厅|部|署|政府|委员会|办公室|管委会|法院|检察院)[\p{Script=Han}]{2,6}$/u.test(inner) ||
    /(?:局|委|办|厅|室|处|科|股|大队|支队|中心|集团|公司|银行|协会|学会|商会|街道|法院|检察院|学院|大学)$/u.test(
      inner,
    )) &&
  [...inner].length <= 40;

type Place = 'end' | 'between' | 'before-stop' | 'inside';

function placeOf(text: string, start: number, end: number): Place {
  const before = text.slice(0, start).trimEnd().at(-1) ?? '';
  const after = text.slice(end).trimStart();
  if (after === '' || /^[。；]?$/u.test(after)) return 'end';
  if (/^[。；]/u.test(after)) return 'before-stop';
  if (/[。；！？”）〕】\]]/u.test(before)) return 'between';
  return 'inside';
}

/** The bracketed notes of a paragraph, and what looks like one and is left in the text. */
function bracketed(
  glyphs: readonly Glyph[],
  text: string,
  from: number,
  rules: ReadingRules,
  doubts: Doubt[],
): FoundNote[] {
  const quotes = closedPairs(text).filter(({ start }) => '“‘《〈「『'.includes(text.charAt(start)));
  const gaps = gapsOf(glyphs);
  const labels = labelsIn(text);
  return [...groups(text, noteOpenings), ...unclosed(text, rules)].flatMap(({ start, end }): FoundNote[] => {
    // 【责任单位】市水利局: the bracket is a label, and what follows it belongs to it.
    if (labels.some((label) => label.start === start && label.end > end)) return [];
    if (start < from || quotes.some((quote) => quote.start < start && end < quote.end)) return [];
    const inner = text.slice(start + 1, end);
    const own = within(rules, gaps, start + 1);
    const kind = noteKind(inner, own);
    const at = glyphAt(glyphs, start);
    const shown = text.slice(start, end + 1);
    if (isAside(inner)) return [];
    if (kind === null || (kind === 'names' && !isOfDepartments(inner))) {
      // Nothing but a body and a word on it, or a name that may be one: not understood, and not passed over.
      if (mayNameBody(inner) && placeOf(text, start, end + 1) !== 'inside')
        doubts.push({ code: 'note-unread', at, params: { text: shown } });
      return [];
    }
    if (speaksOfOthers(inner)) {
      doubts.push({ code: 'scope-doubt', at, params: { text: shown } });
      return [];
    }
    if (kind === 'unread') {
      doubts.push({ code: 'note-unread', at, params: { text: shown } });
      return [];
    }
    if (kind === 'time' && !isTimeNote(inner)) return [];
    const place = placeOf(text, start, end + 1);
    if (kind === 'names') {
      if (place === 'inside') {
        doubts.push({ code: 'note-in-sentence', at, params: { text: shown } });
        return [];
      }
      doubts.push({ code: 'note-bare', at, params: { text: shown } });
    }
    if (place === 'inside') {
      doubts.push({ code: 'note-in-sentence', at, params: { text: shown } });
      if (kind === 'time' || kind === 'blanket') return [];
    }
    const reading = readAssignment(inner, own);
    return [
      {
        start,
        end: Math.min(end + 1, text.length),
        kind,
        reading: shifted(reading, start + 1),
        ownLine: begins(glyphs, start),
        isLabelled: false,
      },
    ];
  });
}

/** 市水利局负责，市财政局配合。 alone on its line, and nothing but that. */
function plain(glyphs: readonly Glyph[], text: string, rules: ReadingRules, doubts: Doubt[]): FoundNote[] {
  const inner = text.replace(/。$/u, '');
  const isNote =
    [...inner].length <= 60 &&
    !/[。；“”《》（）]|^(?:各|所有|有关|相关)/u.test(inner) &&
    /(?:负责|牵头|配合|落实)$/u.test(inner) &&
    noteKind(inner, rules) === 'verbs';
  if (!isNote) return [];
  doubts.push({ code: 'note-line', at: glyphs[0], params: { text } });
  return [
    {
      start: 0,
      end: text.length,
      kind: 'verbs',
      reading: readAssignment(inner, rules),
      ownLine: true,
      isLabelled: true,
    },
  ];
}

/** A note at the paragraph's end whose bracket never closes; its missing mark is told elsewhere. */
function unclosed(text: string, rules: ReadingRules): { start: number; end: number }[] {
  const open = openAtEnd(text).find(({ char }) => noteOpenings.has(char));
  if (!open) return [];
  const kind = noteKind(text.slice(open.at + 1).replace(/。$/u, ''), rules);
  return kind === 'labels' || kind === 'verbs' ? [{ start: open.at, end: text.length }] : [];
}

/** A reading whose offsets count from the paragraph's beginning. */
function shifted(reading: AssignmentReading, by: number): AssignmentReading {
  const move = <Each extends { offset: number }>(each: Each): Each => ({ ...each, offset: each.offset + by });
  return {
    ...reading,
    lead: reading.lead.map(move),
    responsible: reading.responsible.map(move),
    support: reading.support.map(move),
    unspecified: reading.unspecified.map(move),
    doubts: reading.doubts.map(move),
  };
}

/** A label that says a part or a time; one that names persons, 责任领导：张某, where it begins a line. */
const isRoleLabel = ({ meaning, start }: Label, glyphs: readonly Glyph[]): boolean =>
  meaning !== 'unknown' && (meaning !== 'person' || begins(glyphs, start));

/** Notes that begin with a label behind a sentence, or on a line of their own: 责任单位：市水利局。 */
function labelled(
  glyphs: readonly Glyph[],
  text: string,
  from: number,
  rules: ReadingRules,
  taken: readonly FoundNote[],
  doubts: Doubt[],
): FoundNote[] {
  const gaps = gapsOf(glyphs);
  const isFree = ({ start }: Label) => !taken.some((note) => note.start <= start && start < note.end);
  const labels = labelsIn(text, new Set(gaps), rules.labels).filter(
    (label) => label.start >= from && isFree(label) && isRoleLabel(label, glyphs),
  );
  const found: FoundNote[] = [];
  for (const label of labels) {
    if (found.some(({ end }) => label.start < end)) continue;
    const before = text.slice(from, label.start).trimEnd().at(-1);
    const isPlaced =
      before === undefined ||
      /[。；！？”）〕】\]]/u.test(before) ||
      gaps.includes(label.start) ||
      begins(glyphs, label.start);
    const shown = text.slice(label.start, label.start + 30);
    if (!isPlaced) {
      doubts.push({ code: 'note-in-sentence', at: glyphAt(glyphs, label.start), params: { text: shown } });
      continue;
    }
    const end = noteEnd(text, label, taken);
    const inner = text.slice(label.start, end);
    const reading = readAssignment(inner, within(rules, gaps, label.start));
    const names = namesOf(reading);
    const plausible = names.filter(({ printed }) => isBodyName(printed) || rules.isKnown?.(printed));
    const saysNothing = reading.deadline === null && label.meaning !== 'person';
    if (names.length === 0 ? saysNothing : plausible.length * 2 < names.length) {
      doubts.push({ code: 'note-unread', at: glyphAt(glyphs, label.start), params: { text: shown } });
      continue;
    }
    found.push({
      start: label.start,
      end,
      kind: 'labels',
      reading: shifted(reading, label.start),
      ownLine: begins(glyphs, label.start),
      isLabelled: true,
    });
  }
  return found;
}

/** A note without brackets reaches to the paragraph's end, or to the sentence that is about something else. */
function noteEnd(text: string, label: Label, taken: readonly FoundNote[]): number {
  const limit = Math.min(
    text.length,
    ...taken.filter(({ start }) => start > label.start).map(({ start }) => start),
  );
  let end = label.start;
  for (const sentence of sentences(text.slice(label.start, limit))) {
    const kind = end === label.start ? 'labels' : noteKind(sentence.replace(/。$/u, ''));
    if (kind === null || kind === 'unread' || kind === 'names') break;
    end += sentence.length;
  }
  return end;
}

export interface Pieces {
  notes: FoundNote[];
  /** The paragraph's text without its notes, and for each of its offsets the one in the paragraph. */
  clean: string;
  origin: number[];
  doubts: Doubt[];
}

const placeKey = (at: Glyph | undefined): string => (at ? `${at.line}:${at.column}` : '');

/** Input: a paragraph's canonical characters, and the offset at which its numbering ends. */
export function piecesOf(glyphs: readonly Glyph[], from: number, rules: ReadingRules): Pieces {
  const text = toText(glyphs);
  const doubts: Doubt[] = [];
  const inBrackets = bracketed(glyphs, text, from, rules, doubts);
  const inSentence = new Set(
    doubts.filter(({ code }) => code === 'note-in-sentence').map(({ at }) => placeKey(at)),
  );
  const behindLabels = labelled(glyphs, text, from, rules, inBrackets, doubts);
  const alone =
    from === 0 && inBrackets.length + behindLabels.length === 0 ? plain(glyphs, text, rules, doubts) : [];
  const notes = [...inBrackets, ...behindLabels, ...alone].sort((a, b) => a.start - b.start);
  // （牵头） behind a name is read with the names of its note.
  const placesIn = new Set(
    behindLabels.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => placeKey(glyphAt(glyphs, start + at))),
    ),
  );
  const told = doubts.filter(({ at }) => !placesIn.has(placeKey(at)));
  const lifted = notes.filter(({ start }) => {
    const at = glyphAt(glyphs, start);
    return !inSentence.has(placeKey(at));
  });
  let clean = '';
  const origin: number[] = [];
  for (let at = from; at < text.length; at += 1) {
    if (lifted.some(({ start, end }) => start <= at && at < end)) continue;
    clean += text.charAt(at);
    origin.push(at);
  }
  for (const note of notes)
    for (const doubt of note.reading.doubts)
      told.push({ code: doubt.code, at: glyphAt(glyphs, doubt.offset), params: { text: doubt.text } });
  return { notes, clean, origin, doubts: told };
}
