/**
 * What the site itself puts beside the text and people copy along: clause numbers, source lines, citations, addresses,
 * words of buttons. None of it is anybody's quotation of the plan.
 */
import type { Span } from './pieces.ts';
import { weight } from './tokens.ts';

/** Addresses of this site's pages, wherever it stands. */
const address =
  /(?:https?:\/\/|\blocalhost)[^\s，。；、）〕】》」』"”<>]*|(?<![\w/])\/(?:zh|en)\/(?:plans|units|groups|terms|verify)\/[\w/#?=-]*/gu;
/** 6.3 · 第三部分第6项第3句 · Item 6, clause 3 · pt. III, item 6, cl. 3 */
const place =
  /第[一二三四五六七八九十百]+部分(?:第\d+项(?:第\d+[a-z]?句)?)?|第\d+项(?:第\d+[a-z]?句)?|第\d+[a-z]?句|\b(?:pt\. [IVXLC]+, )?item \d+(?:, (?:cl\.|clause) \d+[a-z]?)?|\b(?:cl\.|clause|section|pt\.) (?:\d+[a-z]?|[IVXLC]+)\b|(?<![\d.])\d{1,3}\.\d{1,2}[a-z]?(?![\d.])|-item\d+(?:-\d+[a-z]?)?\b/giu;
const date =
  /\d{4}-\d{2}-\d{2}|\d{4}\/\d{2}\/\d{2}|\d{4}年\d{1,2}月\d{1,2}日|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}(?:, \d{4})?/gu;
/** [EB/OL], of GB/T 7714. */
const medium = /\[[A-Z]{1,2}\/OL\]/gu;
/** sha256 4f1c…9a07 */
const digest = /\b[0-9a-f]{4,64}…?(?:[0-9a-f]{4,})?\b/gu;

/** A number that opens a line, before the sentence it numbers. */
const opening = /^[ \t\u3000]*(?:\d{1,3}\.\d{1,2}[a-z]?|第\d+[a-z]?句)(?=[ \t\u3000]+\S)/u;

/** What makes a line one of a list, or of a quotation in Markdown or a mail. */
const listMark =
  /^[ \t\u3000]*(?:(?:[-+•·–—]|[*＊]|>)[ \t\u3000]+|>+|\d{1,2}(?:[.)）][ \t\u3000]*|、)|[（(]\d{1,2}[)）][ \t\u3000]*)(?=\S)/u;
/** Where a quotation opens after a colon. */
const opensAfter = /[:：]\s*(?=[“「『"])/u;

export interface OwnWords {
  /** Whether a line is the site's own from end to end, and whether something in it only the site writes. */
  explains: (line: string) => { isOwn: boolean; isMarked: boolean };
  /** How much of a line's start names the source, before the quotation that a colon opens. UTF-16 units. */
  head: (line: string) => number;
  /** How much of a line's end is the site's own, after the sentence's mark. UTF-16 units. */
  tail: (line: string) => number;
}

/** Input: the words the site writes beside the text, in both languages. */
export function ownWords(phrases: readonly string[]): OwnWords {
  const longestFirst = [...new Set(phrases.map((each) => each.trim()))]
    .filter((each) => weight(each) >= 1)
    .sort((a, b) => b.length - a.length);
  const isWord = /^[\p{Script=Latin}\p{N} .,'’:;()-]+$/u;
  const escape = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  const any = new RegExp(
    longestFirst
      .map((each) =>
        isWord.test(each) ? `(?<![\\p{L}\\p{N}])${escape(each)}(?![\\p{L}\\p{N}])` : escape(each),
      )
      .join('|') || '(?!)',
    'giu',
  );
  const explains = (line: string) => {
    let isMarked = false;
    const mark = () => {
      isMarked = true;
      return ' ';
    };
    const rest = line
      .replace(address, mark)
      .replace(place, mark)
      .replace(medium, mark)
      .replace(any, ' ')
      .replace(date, ' ')
      .replace(digest, ' ')
      .replace(/(?<![\p{L}\p{N}])\d{1,4}(?![\p{L}\p{N}])/gu, ' ');
    return { isOwn: weight(rest) === 0, isMarked };
  };
  return {
    explains,
    head(line) {
      const colon = opensAfter.exec(line);
      const said = colon ? line.slice(0, colon.index) : '';
      return colon && weight(said) > 0 && explains(said).isOwn ? colon.index + colon[0].length : 0;
    },
    tail(line) {
      const at = Math.max(...['。', '！', '？', '. ', '”'].map((mark) => line.lastIndexOf(mark)));
      if (at === -1) return 0;
      const rest = line.slice(at + 1);
      return weight(rest) > 0 && explains(rest).isOwn ? rest.length : 0;
    },
  };
}

export interface Stretch extends Span {
  isOwn: boolean;
}

/**
 * Input: a text, the site's own words, and whether a line stands in the plan as it is. Output: its stretches, the
 * site's own apart from the rest, which may run over several lines.
 */
export function stretchesOf(text: string, words: OwnWords, isInPlan: (line: string) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (start: number, end: number, isOwn: boolean) => {
    if (start >= end || text.slice(start, end).trim() === '') return;
    const last = stretches.at(-1);
    if (last && last.isOwn === isOwn) last.end = end;
    else stretches.push({ start, end, isOwn });
  };
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const { isOwn, isMarked } = words.explains(line);
    if (weight(line) > 0 && isOwn && (isMarked || !isInPlan(line))) add(start, end, true);
    else {
      const mark = isInPlan(line) ? null : listMark.exec(line);
      const number = (opening.exec(line) ?? mark)?.[0].length ?? words.head(line);
      const tail = words.tail(line);
      add(start, start + number, true);
      add(start + number, end - tail, false);
      add(end - tail, end, true);
    }
    start = end + 1;
  }
  return stretches;
}
