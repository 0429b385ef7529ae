/** Reads the result once more for what should not be left in it: marks of notes, of numbering, of pages inside sentences. */
import { isBlanket, labelsIn, saysFirstLeads, speaksOfOthers } from '#text/assignment';
import { isBodyName } from '#text/bodies';
import { closedPairs, closingBracket, openingBrackets } from '#text/brackets';
import { isDeadline } from '#text/deadline';
import { sentences } from '#text/grammar';
import { markersOf } from '#text/numbering';
import { simplify } from '#text/simplified';
import type { Glyph } from '#text/normalise';
import type { Doubt } from './doubt.ts';
import type { Paragraph } from './outline.ts';
import { noteKind } from './note-kind.ts';
import { isOfDepartments } from './pieces.ts';
import { gapsOf, glyphAt } from './places.ts';

const speaksOfRole =
  /(?:牵头|责任|配合|主办|协办|承办)(?:单位|部门)(?:[：:]|[由为是]|(?=[市区县省州各]\p{Script=Han}{1,12}(?:局|委|办|部|院|厅|中心|政府|单位|部门)))/u;
const numberInside =
  /(?<=[。；）〕])(?:[（(][一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d))(?=[\p{Script=Han}“《])/gu;
/** A number where the numbering that was followed has no place for it: 2.3 after 1.2, 3 without a mark; no quantity. */
const numberBefore =
  /^\d{1,2}(?:[.．]\d{1,2})?[、．.]?(?=[\p{Script=Han}“《])(?!\d{1,2}(?:[.．]\d{1,2})?(?:年|月|日|时|分|个|家|件|项|人|次|部|类|名|批|万|亿|元|倍|级|版|条|场|处|所|份|起|岁|户|种|大|小|周|天))/u;
/** 任务类别：执法监督. A line that says what kind of thing follows, or what it is called. */
const labelLine = /^\p{Script=Han}{2,8}：[^。；：]{1,30}$/u;
/** A half-width stop that ends a sentence and was left in the text: 严格考核. 考核权重. */
const halfStop = /\p{Script=Han}\.(?=\s?\p{Script=Han})/u;
const quietPunctuation = /[，、；：]$/u;

/** Brackets and quotation marks that have no partner in their paragraph. */
function brackets({ text, glyphs, cells }: Paragraph): Doubt[] {
  if (cells) return cells.flatMap((cell) => bracketDoubts(cell.text, cell.glyphs));
  return bracketDoubts(text, glyphs);
}

function bracketDoubts(text: string, glyphs: readonly Glyph[]): Doubt[] {
  const paired = new Set(closedPairs(text).flatMap(({ start, end }) => [start, end]));
  const numbering = Math.max(0, ...markersOf(text).map(({ length }) => length));
  return Array.from({ length: text.length }, (_, at) => at).flatMap((at): Doubt[] => {
    const char = text.charAt(at);
    if (paired.has(at) || at < numbering) return [];
    if (openingBrackets.has(char))
      return [{ code: 'bracket-open', at: glyphAt(glyphs, at), params: { bracket: char } }];
    if (closingBracket.has(char))
      return [{ code: 'bracket-closing', at: glyphAt(glyphs, at), params: { bracket: char } }];
    return [];
  });
}

/** Sentences that say who is responsible without being a note, or that bind beyond their item. */
function sentencesOf(
  { pieces }: Paragraph,
  at: (offset: number) => Glyph | undefined,
  isInBody: boolean,
): Doubt[] {
  let start = 0;
  return sentences(pieces.clean).flatMap((sentence): Doubt[] => {
    const begin = start;
    const place = at(begin);
    start += sentence.length;
    const words = sentence.replace(/[。；，]+$/u, '');
    const params = { text: [...words].length > 30 ? `${[...words].slice(0, 30).join('')}…` : words };
    if (pieces.doubts.some(({ code, at: told }) => code === 'scope-doubt' && told?.line === place?.line))
      return [];
    if (speaksOfOthers(words)) return [{ code: 'scope-doubt', at: place, params }];
    if (isBlanket(words)) return [{ code: 'blanket-apart', at: place, params }];
    const bare = words.replace(/^[—–\-：:\s]+/u, '');
    const subject =
      begin > 0 && isInBody
        ? /^([^，。；：]{3,30}?)(?:牵头|负责|会同)/u.exec(simplify(words))?.[1]
        : undefined;
    const isAssignment =
      (subject !== undefined && subject.split('、').every(isBodyName) && isOfDepartments(subject)) ||
      noteKind(words) === 'verbs' ||
      (isInBody &&
        (!sentence.endsWith('。') || begin > 0) &&
        noteKind(bare) === 'names' &&
        isOfDepartments(bare) &&
        bare
          .split(/[、，]/u)
          .every((name) => isBodyName(name) && !/(?:设在|照办|交办|主办|承办|督办)/u.test(name))) ||
      /(?:^|[，；])由[^，。；]{2,40}(?:牵头|负责|配合)(?:$|[，；])/u.test(simplify(words));
    return isAssignment ? [{ code: 'note-unread', at: place, params }] : [];
  });
}

/** 普法 举办讲座6场 司法所 11月: cells of a row that nothing but spaces sets apart, the last of them a body or a time. */
function columnsOfSpaces({ text, glyphs }: Paragraph): Doubt[] {
  const gaps = gapsOf(glyphs);
  const last = text.slice(gaps.at(-1) ?? 0).trim();
  if (gaps.length < 2 || !(isDeadline(last) || (isBodyName(last) && isOfDepartments(last)))) return [];
  const from = gaps.at(-2) ?? 0;
  return [{ code: 'note-unread', at: glyphAt(glyphs, from), params: { text: text.slice(from) } }];
}

/** 县司法局：制定年度计划, 县行政审批局牵头推进…: a part of the plan whose subject is the body that has to do it. */
function bodyAsSubject({ text, glyphs, marker }: Paragraph): Doubt[] {
  const rest = text.slice(marker?.length ?? 0);
  const subject =
    /^由([^，。；：]{3,30}?)(?:牵头|负责|会同)|^([^，。；：]{3,30}?)(?:：|牵头|负责|会同)/u.exec(
      simplify(rest),
    );
  const name = subject?.[1] ?? subject?.[2] ?? '';
  if (!subject || !name.split('、').every(isBodyName) || !isOfDepartments(name)) return [];
  return [
    { code: 'note-unread', at: glyphAt(glyphs, marker?.length ?? 0), params: { text: rest.slice(0, 20) } },
  ];
}

const isLabelLine = ({ text, marker, cells }: Paragraph): boolean =>
  marker === null &&
  cells === null &&
  labelsIn(text).some(
    ({ start, meaning }) => start === 0 && ['lead', 'responsible', 'support'].includes(meaning),
  );

/** A line with a label before the first part: each such line may be of what follows it, not of what it follows. */
function notesAbove(paragraphs: readonly Paragraph[], isBody: (paragraph: Paragraph) => boolean): Doubt[] {
  const first = paragraphs.findIndex(isBody);
  if (!paragraphs.slice(0, first).some(isLabelLine)) return [];
  return paragraphs
    .slice(first)
    .filter(isLabelLine)
    .map(({ text, glyphs }): Doubt => ({ code: 'note-line', at: glyphs[0], params: { text } }));
}

export function audit(paragraphs: readonly Paragraph[], isBody: (paragraph: Paragraph) => boolean): Doubt[] {
  const doubts: Doubt[] = [...paragraphs.flatMap(brackets), ...notesAbove(paragraphs, isBody)];
  for (const paragraph of paragraphs) {
    if (paragraph.cells) continue;
    const { text, glyphs, pieces } = paragraph;
    const clean = pieces.clean;
    const at = (offset: number) => glyphAt(glyphs, pieces.origin[offset] ?? 0);
    const role = speaksOfRole.exec(simplify(clean));
    if (
      role &&
      !saysFirstLeads(clean) &&
      !pieces.doubts.some(({ code }) => code === 'note-unread' || code === 'note-in-sentence')
    )
      doubts.push({
        code: 'note-unread',
        at: at(role.index),
        params: { text: clean.slice(role.index, role.index + 20) },
      });
    for (const match of simplify(clean).matchAll(numberInside))
      doubts.push({ code: 'number-inside', at: at(match.index), params: { label: match[0] } });
    const number = paragraph.marker === null && isBody(paragraph) ? numberBefore.exec(clean) : null;
    if (number) doubts.push({ code: 'number-inside', at: at(0), params: { label: number[0] } });
    if (paragraph.marker === null && isBody(paragraph) && pieces.notes.length === 0 && labelLine.test(clean))
      doubts.push({ code: 'label-strange', at: at(0), params: { text: clean } });
    if (paragraph.marker && pieces.notes.length === 0)
      doubts.push(...columnsOfSpaces(paragraph), ...bodyAsSubject(paragraph));
    const stop = halfStop.exec(clean);
    if (stop)
      doubts.push({
        code: 'sentence-open',
        at: at(stop.index + 1),
        params: { text: clean.slice(0, stop.index + 2) },
      });
    if (quietPunctuation.test(text) && paragraph.marker && !text.endsWith('；') && !text.endsWith('：'))
      doubts.push({ code: 'sentence-open', at: glyphs.at(-1), params: { text: text.slice(-12) } });
    doubts.push(...sentencesOf(paragraph, at, isBody(paragraph)));
    for (const label of labelsIn(clean))
      if (label.meaning === 'deadline' || label.meaning === 'person')
        doubts.push({ code: 'label-in-text', at: at(label.start), params: { text: label.text } });
  }
  return doubts;
}
