/** Questions that checks and model ask of content. */
import type { Content, Entry } from './content.ts';
import type { ItemData } from './item.ts';
import { englishFileOf, planOf } from './paths.ts';
import type { RepairsData } from './repairs.ts';
import { parseReading, type Reading } from '#text/reading';

/** The entries that belong to a plan. */
export const inPlan = <Each extends { file: string }>(entries: readonly Each[], plan: string): Each[] =>
  entries.filter(({ file }) => planOf(file) === plan);

/** Whose plan an entry belongs to; empty where the plan does not say, or there is none. */
export const jurisdictionOfPlan = (content: Content, file: string): string =>
  inPlan(content.plans, planOf(file))[0]?.data.jurisdiction ?? '';

type OfSeries = Pick<Entry<'plans'>['data'], 'jurisdiction' | 'series' | 'issuedOn'>;
/** Whether a plan is an earlier one of the same series of the same jurisdiction. */
export const isEarlierOfSeries = (before: OfSeries, plan: OfSeries): boolean =>
  before.jurisdiction === plan.jurisdiction &&
  before.series === plan.series &&
  before.issuedOn < plan.issuedOn;

/** The repairs of one clause, in the order of the overlay. */
export const repairsOf = (content: Content, plan: string, clause: string): RepairsData['repairs'] =>
  inPlan(content.repairs, plan).flatMap(({ data }) =>
    data.repairs.filter((repair) => repair.clause === clause),
  );

/** Every clause of a plan: notice, preamble, sections and items. */
export const clausesOf = (content: Content, plan: string): { id: string; text: string }[] => [
  ...inPlan(content.plans, plan).flatMap(({ data }) => [...data.notice, ...data.preamble]),
  ...inPlan(content.sections, plan).flatMap(({ data }) => data.sections.flatMap(({ text }) => text)),
  ...inPlan(content.items, plan).flatMap(({ data }) => data.clauses),
];

/** The English of every clause of a plan that has one. */
export const englishClausesOf = (content: Content, plan: string): { id: string; text: string }[] => [
  ...inPlan(content.planTranslations, plan).flatMap(({ data }) => [...data.notice, ...data.preamble]),
  ...inPlan(content.sections, plan).flatMap(({ data }) => data.sections.flatMap(({ textEn }) => textEn)),
  ...inPlan(content.itemTranslations, plan).flatMap(({ data }) => data.clauses),
];

/** The English of an item; undefined where its file is missing. */
export const englishOf = (
  content: Content,
  { file }: Entry<'items'>,
): Entry<'itemTranslations'> | undefined =>
  content.itemTranslations.find((entry) => entry.file === englishFileOf(file));

export interface ItemReading {
  item: Entry<'items'>;
  language: 'zh' | 'en';
  /** The file it stands in. */
  file: string;
  reading: Reading;
}

/** The readings of all items, in either language; those that are not written are left out. */
export const readingsOf = (content: Content): ItemReading[] =>
  content.items.flatMap((item) => {
    const english = englishOf(content, item);
    const files = [
      { language: 'zh' as const, file: item.file, body: item.body },
      { language: 'en' as const, file: englishFileOf(item.file), body: english?.body ?? '' },
    ];
    return files.flatMap(({ language, file, body }): ItemReading[] =>
      body.trim() === '' ? [] : [{ item, language, file, reading: parseReading(body, language) }],
    );
  });

/** An item's Chinese title: its first clause without the full stop, or the editor's words. */
export const titleText = (title: ItemData['title'], firstClause: string): string =>
  title.by !== 'clause' ? title.text : firstClause.replace(/。$/u, '');
