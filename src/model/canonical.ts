/** The canonical text of a plan, put together again from its parts, and the digests that prove it. */
import { sha256 } from '#text/digest';
import { sectionMark } from '#text/grammar';
import type { Clause, Item, Plan } from './library.ts';
import { fillLines, linesOfItem, textsByName } from './structured.ts';

/** What stands before the first section, as printed; what the document has not is empty. */
export interface PrintedHead {
  letterhead: string;
  documentNumber: string;
  noticeTitle: string;
  addressees: string;
  /** Clause texts, wording as received; so too in the preamble. */
  notice: readonly string[];
  signer: string;
  printedDate: string;
  annotation: string;
  title: string;
  preamble: readonly string[];
}

interface CanonicalParts {
  head: PrintedHead;
  sections: readonly { number: number; title: string }[];
  items: readonly CanonicalItem[];
}

export interface CanonicalItem {
  number: number;
  section: number;
  /** Clause texts, wording as received. */
  clauses: readonly string[];
  note: string;
}

/** 6.深化“放管服”改革。…〔牵头单位：…〕: one paragraph, as the document has it. */
const itemParagraph = ({ number, clauses, note }: Omit<CanonicalItem, 'section'>): string =>
  `${number}.${clauses.join('')}${note}`;

const headParagraphs = (head: PrintedHead): string[] => [
  head.letterhead,
  head.documentNumber,
  head.noticeTitle,
  head.addressees,
  head.notice.join(''),
  head.signer,
  head.printedDate,
  head.annotation,
  head.title,
  head.preamble.join(''),
];

/** The paragraphs joined by line feeds, none at the end: what `normalise` makes of the source. */
export function canonicalText({ head, sections, items }: CanonicalParts): string {
  const body = sections.flatMap(({ number, title }) => [
    `${sectionMark(number)}${title}`,
    ...items.filter(({ section }) => section === number).map(itemParagraph),
  ]);
  return [...headParagraphs(head), ...body].filter((paragraph) => paragraph !== '').join('\n');
}

const received = (clauses: readonly Clause[]): string[] => clauses.map((clause) => clause.received);

const canonicalItem = ({ number, section, clauses, note }: Item): CanonicalItem => ({
  number,
  section,
  clauses: received(clauses),
  note,
});

/** What the paragraphs of a plan of another layout name. */
const namedTexts = (plan: Plan): ReadonlyMap<string, string> =>
  textsByName({
    head: {
      letterhead: plan.issuer.zh,
      documentNumber: plan.documentNumber.zh,
      noticeTitle: plan.noticeTitle.zh,
      addressees: plan.addressees.zh,
      signer: plan.signer.zh,
      printedDate: plan.printedDate.zh,
      annotation: plan.annotation?.zh ?? '',
      title: plan.title.zh,
    },
    clauses: [plan, ...plan.sections, ...plan.items]
      .flatMap((part) =>
        'notice' in part ? [...part.notice, ...part.preamble] : 'text' in part ? part.text : part.clauses,
      )
      .map(({ id, received: text }) => ({ id, text })),
    sections: plan.sections.map(({ number, title, parts }) => ({ number, title: title.zh, parts })),
    items: plan.items.map(({ number, title, note, assignments }) => ({
      number,
      heading: title.zh,
      notes: assignments.length > 0 ? assignments.map((each) => each.note) : [note],
    })),
  });

/** The canonical text of a plan, wording as received: what its digest is taken over, paragraphs ended by line feeds. */
export function planText(plan: Plan): string {
  if (plan.structure) return fillLines(plan.structure.lines, namedTexts(plan)).join('\n');
  return canonicalText({
    head: {
      letterhead: plan.issuer.zh,
      documentNumber: plan.documentNumber.zh,
      noticeTitle: plan.noticeTitle.zh,
      addressees: plan.addressees.zh,
      notice: received(plan.notice),
      signer: plan.signer.zh,
      printedDate: plan.printedDate.zh,
      annotation: plan.annotation?.zh ?? '',
      title: plan.title.zh,
      preamble: received(plan.preamble),
    },
    sections: plan.sections.map(({ number, title }) => ({ number, title: title.zh })),
    items: plan.items.map(canonicalItem),
  });
}

/** SHA-256 over the clause as received, in NFC and UTF-8, no line end. */
export const clauseDigest = (clause: Clause): string => sha256(clause.received);

/** Places of an item's paragraphs in the canonical text, from 1. */
export function itemLines({ number }: Item, plan: Plan): number[] {
  if (plan.structure) {
    const own = linesOfItem(plan.structure.lines, number);
    return plan.structure.lines.flatMap((line, at) => (own.includes(line) ? [at + 1] : []));
  }
  const start = planText(plan)
    .split('\n')
    .findIndex((line) => line.startsWith(`${number}.`));
  return [start + 1];
}

/** SHA-256 over the item's paragraphs of the canonical text, no line ends. */
export function itemDigest(item: Item, plan: Plan): string {
  if (!plan.structure) return sha256(itemParagraph(canonicalItem(item)));
  return sha256(fillLines(linesOfItem(plan.structure.lines, item.number), namedTexts(plan)).join(''));
}

/** SHA-256 over the whole canonical text. */
export const planDigest = (plan: Plan): string => sha256(planText(plan));
