/**
 * Reads what stands before the first section: the notice that issues the plan, by the elements of
 * GB/T 9704—2012 (发文机关、发文字号、标题、主送机关、正文、署名、成文日期、附注), then the plan's own title and preamble.
 */
import { sentences } from '#text/grammar';
import { toText, type Glyph } from '#text/normalise';

export interface Head {
  letterhead: string;
  documentNumber: string;
  noticeTitle: string;
  addressees: string;
  notice: string[];
  signer: string;
  printedDate: string;
  /** The printed date as YYYY-MM-DD. */
  issuedOn: string;
  annotation: string;
  title: string;
  preamble: string[];
}

const documentNumberPattern = /^\p{Script=Han}{2,12}〔\d{4}〕\d+号$/u;
const datePattern = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/u;
const annotationPattern = /^（.+）$/u;

function isoDate(printed: string): string {
  const [, year = '', month = '', day = ''] = datePattern.exec(printed) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Calls `missing` with the name of each element that is not where this layout has it. */
export function readHead(paragraphs: readonly Glyph[][], missing: (field: string) => void): Head {
  const lines = paragraphs.map(toText);
  const at = (index: number) => (index < 0 ? '' : (lines[index] ?? ''));
  const numberAt = lines.findIndex((line) => documentNumberPattern.test(line));
  const dateAt = lines.findIndex((line) => datePattern.test(line));
  const titleAt = dateAt < 0 ? -1 : dateAt + (annotationPattern.test(at(dateAt + 1)) ? 2 : 1);
  const between = (from: number, to: number) => (from < 0 || to < 0 ? [] : lines.slice(from, to));

  const head: Head = {
    letterhead: at(numberAt - 1),
    documentNumber: at(numberAt),
    noticeTitle: numberAt < 0 ? '' : at(numberAt + 1),
    addressees: numberAt < 0 ? '' : at(numberAt + 2),
    notice: between(numberAt < 0 ? -1 : numberAt + 3, dateAt - 1).flatMap(sentences),
    signer: at(dateAt - 1),
    printedDate: at(dateAt),
    issuedOn: dateAt < 0 ? '' : isoDate(at(dateAt)),
    annotation: titleAt - dateAt === 2 ? at(dateAt + 1) : '',
    title: at(titleAt),
    preamble: between(titleAt < 0 ? -1 : titleAt + 1, lines.length).flatMap(sentences),
  };
  const required = [
    'letterhead',
    'documentNumber',
    'noticeTitle',
    'addressees',
    'printedDate',
    'title',
  ] as const;
  for (const field of required) if (head[field] === '') missing(field);
  if (head.addressees !== '' && !head.addressees.endsWith('：')) missing('addressees');
  return head;
}
