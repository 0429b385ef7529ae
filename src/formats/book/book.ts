/** The plan as a document that leaves the site whole: what Word files, books and sheets are set from. */
import { sectionLabel } from '#i18n/section-label';
import { formatDate, formatList } from '#i18n/format';
import { roleLabel } from '#i18n/role-label';
import { translator } from '#i18n/translate';
import type { Locale } from '#i18n/locales';
import { bodyOf, groupLabel, unitLabel } from '#model/bodies';
import { currentVersion } from '#model/changes';
import type { Clause, Item, Library, Plan, Repair } from '#model/library';
import type { Bilingual } from '#schema/fields';
import { roles } from '#text/grammar';
import { absolute, href, routes } from '#urls';

/** Chinese, English, or both with the English under each Chinese sentence. */
export const bookEditions = ['zh', 'en', 'both'] as const;
export type BookEdition = (typeof bookEditions)[number];

/** The languages an edition has, the one it is read in first. */
export const languagesOf = (edition: BookEdition): readonly Locale[] =>
  edition === 'both' ? ['zh', 'en'] : [edition];

/** What a line of the notice is, in the words of GB/T 9704. */
export type LineRole =
  'issuer' | 'number' | 'noticeTitle' | 'addressees' | 'signer' | 'date' | 'annotation' | 'planTitle';

/** A stretch of a Chinese sentence, with the repair that gave it its wording. */
export interface BookRun {
  text: string;
  repair?: Repair;
}

export type BookPart =
  | { kind: 'line'; role: LineRole; text: Bilingual }
  | { kind: 'section'; number: number; title: Bilingual }
  | { kind: 'item'; number: number; title: Bilingual; isByEditor: boolean }
  | { kind: 'clause'; id: string; zh: BookRun[]; en: string }
  /** In Chinese the note as printed; in English, for which none is printed, who it names. */
  | { kind: 'note'; item: number; text: Bilingual };

export interface Book {
  plan: Plan;
  parts: BookPart[];
  /** The page of the full text. */
  address: Bilingual;
  /** The version of the text and the day it was published, YYYY-MM-DD. */
  version: { number: number; date: string };
}

const runsOf = (clause: Clause, plan: Plan): BookRun[] =>
  clause.segments.map(({ text, received }) => {
    const repair = plan.repairs.find(
      (each) => each.clause === clause.id && each.received === received && each.proposed === text,
    );
    return repair ? { text, repair } : { text };
  });

function englishNote(item: Item, plan: Plan): string {
  const names = (ids: readonly string[]) =>
    ids.map((id) => {
      const body = bodyOf(plan, id);
      return body.kind === 'unit' ? unitLabel(body.unit).en : groupLabel(body.group).en;
    });
  return roles
    .filter((role) => item[role].length > 0)
    .map((role) => `${roleLabel(role, item, 'en')}: ${formatList(names(item[role]), 'en')}.`)
    .join(' ');
}

/** Everything printed, in its order, with what the editors put beside it. */
export function bookOf(plan: Plan, library: Library): Book {
  const line = (role: LineRole, text: Bilingual | null): BookPart[] =>
    text ? [{ kind: 'line', role, text }] : [];
  const clauses = (all: readonly Clause[]): BookPart[] =>
    all.map((clause) => ({ kind: 'clause', id: clause.id, zh: runsOf(clause, plan), en: clause.en }));
  const route = routes.text(plan.id);
  return {
    plan,
    address: { zh: absolute(href('zh', route)), en: absolute(href('en', route)) },
    version: currentVersion(library),
    parts: [
      ...line('issuer', plan.issuer),
      ...line('number', plan.documentNumber),
      ...line('noticeTitle', plan.noticeTitle),
      ...line('addressees', plan.addressees),
      ...clauses(plan.notice),
      ...line('signer', plan.signer),
      ...line('date', plan.printedDate),
      ...line('annotation', plan.annotation),
      ...line('planTitle', plan.title),
      ...clauses(plan.preamble),
      ...plan.sections.flatMap((section): BookPart[] => [
        {
          kind: 'section',
          number: section.number,
          title: { zh: sectionLabel(section, 'zh'), en: sectionLabel(section, 'en') },
        },
        ...section.items.flatMap((item): BookPart[] => [
          { kind: 'item', number: item.number, title: item.title, isByEditor: item.titleByEditor },
          ...clauses(item.clauses),
          { kind: 'note', item: item.number, text: { zh: item.note, en: englishNote(item, plan) } },
        ]),
      ]),
    ],
  };
}

/** 6. 深化“放管服”改革, and whose title it is where the plan has none. */
export const itemHeading = (
  { number, title, isByEditor }: Extract<BookPart, { kind: 'item' }>,
  locale: Locale,
): string =>
  `${number}. ${title[locale]}${isByEditor ? ` [${translator(locale)('item.titleByEditor')}]` : ''}`;

/** 非官方转载…… · 第2版，2026年11月25日: what stands on every sheet. */
export function imprint({ version }: Book, locale: Locale): string {
  const t = translator(locale);
  return `${t('document.sheet')} ${t('book.version', { n: version.number, date: formatDate(version.date, locale) })}`;
}
