/** The plan and its items as a run of plain blocks, which Markdown and plain text only have to set. */
import { sectionLabel } from '#i18n/section-label';
import { bodyName } from '#model/bodies';
import { roles, type Role } from '#text/grammar';
import type { Clause, Item, Plan } from '#model/library';
import type { Bilingual } from '#schema/fields';

type Language = keyof Bilingual;

export type Block =
  | { kind: 'title' | 'section' | 'item' | 'caution' | 'line'; text: string }
  /** A sentence, and the id it is cited by. */
  | { kind: 'clause'; id: string; text: string };

/** What the blocks say that the plan does not; in the language of the blocks. */
export interface BlockWords {
  disclaimer: string;
  titleByEditor: string;
  lead: string;
  /** What the bodies of an item in a role are called. */
  label: (role: Role, item: Item) => string;
  responsible: string;
  support: string;
  unspecified: string;
  /** 甲、乙 / A, B, and C */
  list: (names: readonly string[]) => string;
}

const clauses = (all: readonly Clause[], language: Language): Block[] =>
  all.map((clause) => ({ kind: 'clause', id: clause.id, text: clause[language] }));

const names = (ids: readonly string[], plan: Plan) => ids.map((id) => bodyName(plan, id).en);

/** In Chinese the note as printed; in English, for which there is no printed one, who it names. */
function noteLines(item: Item, plan: Plan, language: Language, words: BlockWords): Block[] {
  if (language === 'zh') return [{ kind: 'line', text: item.note }];
  return roles
    .filter((role) => item[role].length > 0)
    .map((role) => ({
      kind: 'line',
      text: `${words.label(role, item)}: ${words.list(names(item[role], plan))}`,
    }));
}

const itemBlocks = (item: Item, plan: Plan, language: Language, words: BlockWords): Block[] => [
  {
    kind: 'item',
    text: `${item.number}. ${item.title[language]}${item.titleByEditor ? ` [${words.titleByEditor}]` : ''}`,
  },
  ...clauses(item.clauses, language),
  ...noteLines(item, plan, language, words),
];

const head = (plan: Plan, language: Language, words: BlockWords): Block[] => [
  { kind: 'title', text: plan.title[language] },
  { kind: 'caution', text: words.disclaimer },
  {
    kind: 'line',
    text: [plan.issuer[language], plan.documentNumber[language]].join(language === 'zh' ? ' ' : ', '),
  },
  { kind: 'line', text: plan.printedDate[language] },
];

const line = (part: Bilingual | null, language: Language): Block[] =>
  part ? [{ kind: 'line', text: part[language] }] : [];

/** Everything printed, in its order: head, notice, signature, title, preamble, sections, items. */
export const planBlocks = (plan: Plan, language: Language, words: BlockWords): Block[] => [
  { kind: 'title', text: plan.title[language] },
  { kind: 'caution', text: words.disclaimer },
  ...line(plan.issuer, language),
  ...line(plan.documentNumber, language),
  { kind: 'section', text: plan.noticeTitle[language] },
  ...line(plan.addressees, language),
  ...clauses(plan.notice, language),
  ...line(plan.signer, language),
  ...line(plan.printedDate, language),
  ...line(plan.annotation, language),
  { kind: 'section', text: plan.title[language] },
  ...clauses(plan.preamble, language),
  ...plan.sections.flatMap((section): Block[] => [
    { kind: 'section', text: sectionLabel(section, language) },
    ...section.items.flatMap((item) => itemBlocks(item, plan, language, words)),
  ]),
];

/** One item, under the plan's head. */
export const itemDocumentBlocks = (
  plan: Plan,
  item: Item,
  language: Language,
  words: BlockWords,
): Block[] => [...head(plan, language, words), ...itemBlocks(item, plan, language, words)];
