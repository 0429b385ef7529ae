/**
 * The figures of a plan: rows of items, told apart by kind. The page shows each item as a square with its number, a
 * file shows their counts as bars; both are made from the same rows.
 */
import { bodyName } from '#model/bodies';
import { leadPairs, leadsOf, leadTotal } from '#model/leading';
import type { Item, Plan } from '#model/library';
import type { Drawing, Key } from './frame.ts';
import { groupedBars } from './grouped-bars.ts';
import { stackedBars } from './stacked-bars.ts';

export const figureNames = ['leads', 'pairs', 'sections'] as const;
export type FigureName = (typeof figureNames)[number];

export interface FigureRow {
  name: string;
  /** The numbers of the items of each kind, in the order of the kinds. */
  items: number[][];
}

export interface Figure {
  /** What the rows are, and the kinds of items they hold. */
  head: string;
  kinds: Key[];
  rows: FigureRow[];
  /** Whether the kinds are parts of one whole, so that their items may stand in one run. */
  isWhole: boolean;
  drawing: Drawing;
}

/** The words a figure needs, in one language. */
export interface FigureWords {
  locale: 'zh' | 'en';
  unit: string;
  alone: string;
  first: string;
  joint: string;
  pair: string;
  pairOf: (a: string, b: string) => string;
  together: string;
  section: string;
  sectionName: (number: number) => string;
  leading: string;
  all: string;
  possible: string;
}

/** Room for names beside bars, in px. */
const nameWidth = { zh: 180, en: 330 };
const pairWidth = { zh: 260, en: 480 };
const plotWidth = 570;

const numbers = (items: readonly Item[]): number[] => items.map(({ number }) => number);
const counts = (rows: readonly FigureRow[]) =>
  rows.map(({ name, items }) => ({ name, counts: items.map(({ length }) => length) }));

function leads(plan: Plan, words: FigureWords): Figure {
  const rows = plan.units
    .map((unit) => leadsOf(plan, unit))
    .filter((count) => leadTotal(count) > 0)
    .sort((a, b) => leadTotal(b) - leadTotal(a))
    .map(({ unit, items }) => ({
      name: bodyName(plan, unit.id)[words.locale],
      items: [numbers(items.alone), numbers(items.first), numbers(items.joint)],
    }));
  const kinds = [
    { class: 'f-alone', text: words.alone },
    { class: 'f-first', text: words.first },
    { class: 'f-joint', text: words.joint },
  ];
  const room = { names: nameWidth[words.locale], marks: plotWidth };
  return { head: words.unit, kinds, rows, isWhole: true, drawing: stackedBars(counts(rows), kinds, room) };
}

/** Pairs that lead at least two items together; what they share but once is told by the items themselves. */
function pairs(plan: Plan, words: FigureWords): Figure {
  const name = (id: string) => bodyName(plan, id)[words.locale];
  const rows = leadPairs(plan, plan.units)
    .filter(({ items }) => items.length > 1)
    .sort((a, b) => b.items.length - a.items.length)
    .map(({ a, b, items }) => ({ name: words.pairOf(name(a), name(b)), items: [items] }));
  const kinds = [{ class: 'f-joint', text: words.together }];
  const room = { names: pairWidth[words.locale], marks: plotWidth };
  return { head: words.pair, kinds, rows, isWhole: true, drawing: stackedBars(counts(rows), kinds, room) };
}

/** How the responsibility for each section's items is printed; an item may be of several kinds. */
function sections(plan: Plan, words: FigureWords): Figure {
  const scopes = ({ responsible }: Item) =>
    responsible.flatMap((id) => plan.groups.find((group) => group.id === id)?.scope ?? []);
  const rows = plan.sections.map(({ number, items }) => ({
    name: words.sectionName(number),
    items: [
      numbers(items.filter(({ lead }) => lead.length > 0)),
      numbers(items.filter((item) => scopes(item).includes('all'))),
      numbers(items.filter((item) => scopes(item).some((scope) => scope !== 'all'))),
    ],
  }));
  const kinds = [
    { class: 'f-alone', text: words.leading },
    { class: 'f-member', text: words.all },
    { class: 'f-possible', text: words.possible },
  ];
  const room = { names: nameWidth.zh, marks: plotWidth };
  return {
    head: words.section,
    kinds,
    rows,
    isWhole: false,
    drawing: groupedBars(counts(rows), kinds, room),
  };
}

const makers = { leads, pairs, sections } as const;

export const planFigure = (figure: FigureName, plan: Plan, words: FigureWords): Figure =>
  makers[figure](plan, words);

/** The items that some two of their lead units lead together and no other: with how many lead units each. */
export function itemsLedOnce(plan: Plan): { number: number; leads: number }[] {
  const once = new Set(leadPairs(plan, plan.units).flatMap(({ items }) => (items.length === 1 ? items : [])));
  return plan.items
    .filter(({ number }) => once.has(number))
    .map(({ number, lead }) => ({ number, leads: lead.length }));
}
