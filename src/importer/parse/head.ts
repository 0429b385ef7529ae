/**
 * Reads what stands before the first numbered part, and behind the last: the elements of GB/T 9704—2012 where they
 * are, wherever they are. An element that is not there stays empty: an editor writes it.
 */
import { isBodyName } from '#text/bodies';
import { sentences } from '#text/grammar';
import { simplify } from '#text/simplified';
import type { Glyph } from '#text/normalise';
import type { Doubt } from './doubt.ts';
import {
  datePattern,
  documentNumberPattern,
  endsAsTitle,
  isDateLine,
  isDocumentNumberLine,
  isIssuerLine,
  isoDate,
} from './head-patterns.ts';
import { headFields, type HeadField, type ParsedHead, type Part } from './parsed.ts';
import { gapsOf, glyphAt } from './places.ts';

export interface HeadParagraph {
  index: number;
  text: string;
  glyphs: readonly Glyph[];
}

type Role = HeadField | 'notice' | 'preamble' | 'attachment' | 'issue' | 'unread';

const isAnnotation = (text: string): boolean =>
  /^（(?:此件|本件|主动公开|依申请公开|不予公开|公开)[^（）]*）$/u.test(text) ||
  /^(?:公开方式|信息公开选项)：/u.test(text);
const isAttachment = (text: string): boolean => /^附(?:件|表)(?:[：:0-9一二三四五六七八九十]|$)/u.test(text);
const isIssue = (text: string): boolean =>
  /^(?:抄送|主送|报送|分送|发|印发|联系人|联系电话|经办|校对|来源|发布时间|索引号|主题分类|发布机构|打印|关闭)[：:]|^.{2,30}\d{4}年\d{1,2}月\d{1,2}日印发$|办公[室厅]\d{4}年\d{1,2}月\d{1,2}日$/u.test(
    text,
  );
const isAddressees = (text: string): boolean =>
  /[：:]$/u.test(text) &&
  !text.includes('。') &&
  !/(?:如下|以下|下列|分工|安排|方案|意见|措施)[\p{Script=Han}]{0,4}[：:]$|^(?:为|根据|按照|现将|现就|经|依据|近年来)/u.test(
    text,
  ) &&
  /各|市|县|区|省|局|委|办|政府|单位|部门|直属|公司/u.test(text);
const isEdition = (text: string): boolean =>
  /^（[^（）。]*(?:\d{4}|稿|版|试行|修订|摘要|节选)[^（）。]*）$/u.test(text) &&
  !/[通讨发]/u.test(text.replace('讨论稿', ''));
const isText = (text: string): boolean =>
  /[。；]/u.test(text) ||
  (/[，]/u.test(text) && [...text].length > 24) ||
  /^(?:为|因|根据|按照|依据|现将|现就|经)[^关于]*[，：]/u.test(text) ||
  /(?:如下|以下[\p{Script=Han}]{2,4})[：:]$/u.test(text);

/** 特此通知。 closes a document and is none of its parts. */
export const isFarewell = (text: string): boolean =>
  /^(?:特此|专此)[\p{Script=Han}]{2,4}[。！]?$/u.test(text);

const empty = (): ParsedHead => ({
  ...(Object.fromEntries(headFields.map((field) => [field, ''])) as Record<HeadField, string>),
  issuedOn: '',
  notice: [],
  preamble: [],
});

export interface HeadReading {
  head: ParsedHead;
  lines: Map<number, Part[]>;
  doubts: Doubt[];
}

/** Input: the paragraphs before the first part, and those behind the last. */
export function readHead(before: readonly HeadParagraph[], behind: readonly HeadParagraph[]): HeadReading {
  const head = empty();
  const lines = new Map<number, Part[]>();
  const doubts: Doubt[] = [];
  const spans = new Map<HeadField, HeadParagraph[]>();
  const roles = rolesOf(before);

  const tell = (code: Doubt['code'], { glyphs, text }: HeadParagraph): void => {
    doubts.push({
      code,
      at: glyphs[0],
      params: { text: [...text].length > 24 ? `${[...text].slice(0, 24).join('')}…` : text },
    });
  };
  const sentencesOf = (field: 'notice' | 'preamble', paragraph: HeadParagraph): void => {
    const parts = sentences(paragraph.text).map((sentence): Part => {
      head[field].push(sentence);
      return { ref: `${field}.${head[field].length}` };
    });
    lines.set(paragraph.index, parts);
  };

  before.forEach((paragraph, at) => {
    const role = roles[at] ?? 'unread';
    if (role === 'notice' || role === 'preamble') sentencesOf(role, paragraph);
    else if (role === 'attachment' || role === 'issue' || role === 'unread') {
      lines.set(paragraph.index, [paragraph.text]);
      tell(role === 'attachment' ? 'attachment-named' : 'head-line-unread', paragraph);
    } else {
      // 任务类别：制度建设. No title has such a label behind its own words.
      if (
        (role === 'title' || role === 'noticeTitle') &&
        /(?:^(?!标题|名称|题名|文件名)|[^》）])\p{Script=Han}{2,6}：/u.test(paragraph.text)
      )
        tell('head-line-unread', paragraph);
      spans.set(role, [...(spans.get(role) ?? []), paragraph]);
    }
  });
  behind.forEach((paragraph, at) => {
    const { text } = paragraph;
    const next = behind[at + 1]?.text ?? '';
    const isSigner =
      isIssuerLine(text) &&
      behind.slice(at + 1).some((each) => isDateLine(each.text)) &&
      (isDateLine(next) || isIssuerLine(next));
    if (isDateLine(text) && !spans.has('printedDate')) spans.set('printedDate', [paragraph]);
    else if (isSigner && roles.indexOf('signer') === -1)
      spans.set('signer', [...(spans.get('signer') ?? []), paragraph]);
    else if (isAnnotation(text) && !spans.has('annotation')) spans.set('annotation', [paragraph]);
    else if (isFarewell(text)) lines.set(paragraph.index, [text]);
    else {
      lines.set(paragraph.index, [text]);
      tell(isAttachment(text) ? 'attachment-named' : 'end-line-unread', paragraph);
    }
  });

  for (const [field, paragraphs] of spans) fill(field, paragraphs);

  function fill(field: HeadField, paragraphs: readonly HeadParagraph[]): void {
    let value = '';
    for (const paragraph of paragraphs) {
      const { start, end } = rangeOf(field, paragraph);
      const joint = field === 'signer' && value !== '' ? '、' : '';
      const part = paragraph.text.slice(start, end);
      const from = value.length + joint.length;
      value += joint + part;
      const isWhole = paragraphs.length === 1;
      const rest = paragraph.text.slice(end);
      lines.set(paragraph.index, [
        ...restOf(paragraph.text.slice(0, start), paragraph),
        isWhole ? { ref: field } : { ref: field, from, to: from + part.length },
        ...restOf(rest, paragraph),
      ]);
    }
    head[field] = value;
    if (field === 'signer' && paragraphs[0] && (paragraphs.length > 1 || isSignedByTwo(paragraphs[0])))
      tell('signers-several', paragraphs[0]);
    if (field === 'documentNumber' && paragraphs[0]) readBesideNumber(paragraphs[0]);
  }

  /** Words beside the document number on its line: the letterhead, the date. */
  function restOf(words: string, paragraph: HeadParagraph): Part[] {
    if (words === '') return [];
    const isLabel = /^(?:成文日期|发布日期|印发日期|日期|标题|名称)：$|^文件$|^[（）]$/u.test(words);
    if (!isLabel && !isDateLine(words) && !isIssuerLine(words.replace(/文件$/u, '')))
      tell('head-line-unread', paragraph);
    return [words];
  }

  function readBesideNumber(paragraph: HeadParagraph): void {
    const { start, end } = numberIn(paragraph);
    const left = paragraph.text.slice(0, start);
    const right = paragraph.text.slice(end);
    const parts: Part[] = [];
    for (const words of [left, null, right]) {
      if (words === null) parts.push({ ref: 'documentNumber' });
      else if (words === '') continue;
      else if (isDateLine(words) && !spans.has('printedDate')) {
        head.printedDate = words;
        parts.push({ ref: 'printedDate' });
      } else if (isIssuerLine(words) && head.letterhead === '' && !spans.has('letterhead')) {
        head.letterhead = words;
        parts.push({ ref: 'letterhead' });
      } else parts.push(words);
    }
    lines.set(paragraph.index, parts);
  }

  settleTitles(head, spans, lines);
  head.issuedOn = isoDate(head.printedDate) ?? '';
  if (head.printedDate !== '' && head.issuedOn === '' && datePattern.test(simplify(head.printedDate))) {
    const [paragraph] = spans.get('printedDate') ?? [];
    if (paragraph) tell('date-unreal', paragraph);
  }
  return { head, lines, doubts };
}

/** What of a paragraph is the element itself: the letterhead without 文件, a date without 成文日期：. */
function rangeOf(field: HeadField, paragraph: HeadParagraph): { start: number; end: number } {
  const { text } = paragraph;
  if (field === 'documentNumber') return numberIn(paragraph);
  if (field === 'printedDate' && /^（.*）$/u.test(text)) return { start: 1, end: text.length - 1 };
  const label = /^(?:成文日期|发布日期|印发日期|日期|标题|名称)：/u.exec(text)?.[0].length ?? 0;
  const file = field === 'letterhead' ? (/文件$/u.exec(text)?.index ?? text.length) : text.length;
  return { start: label, end: file };
}

/** Where the document number stands in its line: a space before it sets it off from the letterhead. */
function numberIn({ text, glyphs }: HeadParagraph): { start: number; end: number } {
  const match = documentNumberPattern.exec(simplify(text));
  if (!match) return { start: 0, end: text.length };
  const bracket = match.index + match[0].search(/[〔（(［[【]/u);
  const gap = Array.from({ length: bracket - match.index }, (_, at) => match.index + at + 1).findLast(
    (at) => at < bracket && glyphAt(glyphs, at)?.gap === true,
  );
  const label = /^(?:发文字号|文号)：/u.exec(text)?.[0].length ?? 0;
  const behindFile = /文件/u.exec(match[0].slice(0, bracket - match.index));
  const start = gap ?? (behindFile ? match.index + behindFile.index + 2 : match.index);
  return { start: Math.max(start, label), end: match.index + match[0].length };
}

/** One title stands for plan and notice; the issuer is read off the title where no letterhead names it. */
function settleTitles(
  head: ParsedHead,
  spans: ReadonlyMap<HeadField, HeadParagraph[]>,
  lines: Map<number, Part[]>,
): void {
  if (head.title === '' && head.noticeTitle !== '') {
    head.title = head.noticeTitle;
    head.noticeTitle = '';
    for (const { index } of spans.get('noticeTitle') ?? [])
      lines.set(
        index,
        (lines.get(index) ?? []).map((part) => (typeof part === 'string' ? part : { ...part, ref: 'title' })),
      );
  }
}

/** The body that issued the text: its letterhead, who signs it, or who stands in its title before 关于. */
export function issuerOf(head: ParsedHead): string {
  if (head.letterhead !== '') return head.letterhead.replace(/文件$/u, '');
  const title = head.noticeTitle || head.title;
  const inTitle = /^(.{4,30}?)(?:关于|印发)/u.exec(title)?.[1] ?? '';
  if (isIssuerLine(inTitle)) return inTitle;
  return head.signer;
}

/** Says of each paragraph before the body what it is, by its form and by what stands around it. */
function rolesOf(paragraphs: readonly HeadParagraph[]): Role[] {
  const texts = paragraphs.map(({ text }) => text);
  const roles: (Role | undefined)[] = texts.map(() => undefined);
  const numberAt = texts.findIndex(
    (text) =>
      isDocumentNumberLine(text) ||
      (documentNumberPattern.test(simplify(text)) && [...text].length <= 60 && !/[。，《]/u.test(text)),
  );
  if (numberAt !== -1) roles[numberAt] = 'documentNumber';
  texts.forEach((text, at) => {
    if (roles[at]) return;
    if (isAnnotation(text)) roles[at] = 'annotation';
    else if (isAttachment(text)) roles[at] = 'attachment';
    else if (isIssue(text)) roles[at] = 'issue';
  });
  // The date that closes a notice stands behind its text; one before any text belongs to the head.
  const dates = texts.flatMap((text, at) => (!roles[at] && isDateLine(text) ? [at] : []));
  const firstText = texts.findIndex((text, at) => !roles[at] && isText(text) && !isAddressees(text));
  const closing = dates.findLast((at) => firstText !== -1 && at > firstText) ?? dates.at(-1);
  if (closing !== undefined) roles[closing] = 'printedDate';
  const addressees = texts.findIndex((text, at) => !roles[at] && isAddressees(text));
  if (addressees !== -1) roles[addressees] = 'addressees';

  if (closing !== undefined && firstText !== -1 && closing > firstText) {
    for (let at = closing - 1; at >= 0 && !roles[at] && isIssuerLine(texts[at] ?? ''); at -= 1)
      roles[at] = 'signer';
  }
  // Titles: lines without a sentence, together; what stands alone before them and is a body is the letterhead.
  const groups: number[][] = [];
  texts.forEach((text, at) => {
    if (roles[at] || isText(text)) return;
    const last = groups.at(-1);
    const previous = last?.at(-1);
    const isComplete =
      previous !== undefined &&
      endsAsTitle(texts[previous] ?? '') &&
      !isEdition(text) &&
      !/^(?:的|分工|任务|责任|实施|工作)/u.test(text);
    const touches = previous !== undefined && previous === at - 1;
    const isNewHead =
      previous !== undefined && isIssuerLine(texts[previous] ?? '') && /文件$/u.test(texts[previous] ?? '');
    if (last && touches && !isComplete && !isNewHead) last.push(at);
    else groups.push([at]);
  });
  const titled = groups.filter((group) =>
    endsAsTitle(withoutEdition(group.map((at) => texts[at] ?? '').join(''))),
  );
  const letterhead = groups.find(
    (group) =>
      group.length === 1 &&
      !titled.includes(group) &&
      isIssuerLine(texts[group[0] ?? 0] ?? '') &&
      (titled.length === 0 || (group[0] ?? 0) < (titled[0]?.[0] ?? 0)),
  );
  if (letterhead?.[0] !== undefined) roles[letterhead[0]] = 'letterhead';
  const rest = titled.length > 0 ? titled : groups.filter((group) => group !== letterhead);
  const [first, ...further] = rest;
  const last = further.at(-1);
  for (const at of first ?? []) roles[at] = 'noticeTitle';
  for (const at of last ?? []) roles[at] = 'title';
  // Before the plan's own title the text is the notice's; behind it, or where there is one title only, it opens the plan.
  const titleAt = last?.[0];
  texts.forEach((text, at) => {
    if (roles[at]) return;
    if (!isText(text) && !isAddressees(text)) roles[at] = 'unread';
    else if (titleAt !== undefined) roles[at] = at < titleAt ? 'notice' : 'preamble';
    else
      roles[at] =
        closing !== undefined && at < closing && dates.length > 0 && firstText < closing
          ? 'notice'
          : 'preamble';
  });
  return roles.map((role) => role ?? 'unread');
}

const withoutEdition = (text: string): string => text.replace(/（[^（）]*）$/u, '');

/** 县司法局　县财政局: two names on the line of who signs, a space between them. */
const isSignedByTwo = ({ text, glyphs }: HeadParagraph): boolean =>
  gapsOf(glyphs).some(
    (gap) =>
      gap > 0 &&
      isBodyName(text.slice(0, gap)) &&
      isBodyName(text.slice(gap)) &&
      [...text.slice(0, gap)].length > 3 &&
      [...text.slice(gap)].length > 4,
  );
