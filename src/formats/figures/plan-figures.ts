/** The figures of a plan: numbers first, as a table, and the drawing made from that same table. */
import { bodyOf, unitLabel } from '#model/bodies';
import { leadPairs, leadsOf, leadTotal } from '#model/leading';
import type { Item, Plan } from '#model/library';
import type { Drawing, Room } from './frame.ts';
import { pairArcs } from './pair-arcs.ts';
import { pairRing } from './pair-ring.ts';
import { groupedBars } from './grouped-bars.ts';
import { stackedBars } from './stacked-bars.ts';

export const figureNames = ['leads', 'pairs', 'sections'] as const;
export type FigureName = (typeof figureNames)[number];

export interface FigureTable {
  /** Column heads, the first for the row names. */
  columns: string[];
  rows: { name: string; cells: (string | number)[] }[];
}

export interface Figure {
  table: FigureTable;
  /** For a wide column and for files, and for a phone. */
  drawings: { wide: Drawing; narrow: Drawing };
}

/** The words a figure needs, in one language. */
export interface FigureWords {
  locale: 'zh' | 'en';
  unit: string;
  alone: string;
  first: string;
  joint: string;
  pair: string;
  together: string;
  section: string;
  sectionName: (number: number) => string;
  leading: string;
  all: string;
  possible: string;
  items: string;
}

/** Room for names beside bars and around the ring, and beside the arcs, in px. */
const nameWidth = { zh: 180, en: 330 };
const narrowNameWidth = { zh: 136, en: 190 };
const plotWidth = 570;
const narrowWidth = 328;

/** A bar chart in both widths. */
const inBothWidths = (draw: (room: Room) => Drawing, names: number): Figure['drawings'] => ({
  wide: draw({ names, marks: plotWidth }),
  narrow: draw({ names: null, marks: narrowWidth }),
});

function leads(plan: Plan, words: FigureWords): Figure {
  const counts = plan.units
    .map((unit) => leadsOf(plan, unit))
    .filter((count) => leadTotal(count) > 0)
    .sort((a, b) => leadTotal(b) - leadTotal(a));
  const rows = counts.map(({ unit, items }) => ({
    name: unitLabel(unit)[words.locale],
    counts: [items.alone.length, items.first.length, items.joint.length],
  }));
  const legend = [
    { class: 'f-alone', text: words.alone },
    { class: 'f-first', text: words.first },
    { class: 'f-joint', text: words.joint },
  ];
  return {
    table: {
      columns: [words.unit, words.alone, words.first, words.joint],
      rows: rows.map(({ name, counts: cells }) => ({ name, cells })),
    },
    drawings: inBothWidths((room) => stackedBars(rows, legend, room), nameWidth[words.locale]),
  };
}

function pairs(plan: Plan, words: FigureWords): Figure {
  const name = (id: string) => {
    const body = bodyOf(plan, id);
    return body.kind === 'unit' ? unitLabel(body.unit)[words.locale] : id;
  };
  const found = leadPairs(plan, plan.units).sort((a, b) => b.items.length - a.items.length);
  const inPairs = plan.units.filter(({ id }) => found.some(({ a, b }) => id === a || id === b));
  const nodes = inPairs.map((unit) => ({ id: unit.id, name: unitLabel(unit)[words.locale] }));
  const links = found.map(({ a, b, items }) => ({ a, b, weight: items.length }));
  const names = narrowNameWidth[words.locale];
  return {
    table: {
      columns: [words.pair, words.together, words.items],
      rows: found.map(({ a, b, items }) => ({
        name: `${name(a)} – ${name(b)}`,
        cells: [items.length, items.join(', ')],
      })),
    },
    drawings: {
      wide: pairRing(nodes, links, nameWidth[words.locale]),
      narrow: pairArcs(nodes, links, { names, marks: narrowWidth - names }),
    },
  };
}

/** How an item's responsibility is printed: a lead unit and named collectives, only open ones, or no lead. */
function printedAs(item: Item, plan: Plan): { lead: number; all: number; possible: number } {
  const scopes = item.responsible.map((id) => plan.groups.find((group) => group.id === id)?.scope);
  return {
    lead: item.lead.length > 0 ? 1 : 0,
    all: scopes.includes('all') ? 1 : 0,
    possible: scopes.some((scope) => scope !== undefined && scope !== 'all') ? 1 : 0,
  };
}

function sections(plan: Plan, words: FigureWords): Figure {
  const rows = plan.sections.map((section) => {
    const kinds = section.items.map((item) => printedAs(item, plan));
    const count = (kind: 'lead' | 'all' | 'possible') => kinds.reduce((sum, each) => sum + each[kind], 0);
    return {
      name: words.sectionName(section.number),
      counts: [count('lead'), count('all'), count('possible')],
    };
  });
  const legend = [
    { class: 'f-alone', text: words.leading },
    { class: 'f-member', text: words.all },
    { class: 'f-possible', text: words.possible },
  ];
  return {
    table: {
      columns: [words.section, words.leading, words.all, words.possible],
      rows: rows.map(({ name, counts: cells }) => ({ name, cells })),
    },
    drawings: inBothWidths((room) => groupedBars(rows, legend, room), 180),
  };
}

const makers = { leads, pairs, sections } as const;

export const planFigure = (figure: FigureName, plan: Plan, words: FigureWords): Figure =>
  makers[figure](plan, words);
