/** A first guess at which item continues which, from their texts alone; an editor confirms it. */
import { containment, similarity } from '#text/similarity';
import type { WayOfContinuing } from './lineage.ts';

export interface TextOfItem {
  number: number;
  text: string;
}

export interface Draft {
  item: number;
  from: number[];
  how: WayOfContinuing;
  /** How alike the item and the most alike of the plan before are, 0 to 1. */
  likeness: number;
}

/** As alike as this, one item is taken to continue the other: below it, two items on one subject share no more than its words. */
const enough = 0.4;

/** Half by what both share, half by how much of the shorter stands in the longer: items are split and merged. */
const likeness = (a: TextOfItem, b: TextOfItem): number =>
  (similarity(a.text, b.text) + containment(a.text, b.text)) / 2;

const mostAlike = (item: TextOfItem, all: readonly TextOfItem[]): { number: number; likeness: number } =>
  all
    .map((each) => ({ number: each.number, likeness: likeness(item, each) }))
    .reduce((best, each) => (each.likeness > best.likeness ? each : best), { number: 0, likeness: 0 });

/** Input: the items of the plan before and of this one. Output: one line for each of this one’s, in its order. */
export function draftLineage(earlier: readonly TextOfItem[], later: readonly TextOfItem[]): Draft[] {
  const forward = new Map(earlier.map((each) => [each.number, mostAlike(each, later)]));
  const links = later.map((item) => {
    const best = mostAlike(item, earlier);
    const claimed = earlier.filter(({ number }) => {
      const target = forward.get(number);
      return target?.number === item.number && target.likeness >= enough;
    });
    const own = best.likeness >= enough ? [best.number] : [];
    const from = [...new Set([...own, ...claimed.map(({ number }) => number)])].sort((a, b) => a - b);
    return { item, from, likeness: best.likeness };
  });
  const textOf = (number: number) => earlier.find((each) => each.number === number)?.text;
  return links.map(({ item, from, likeness: best }) => {
    const isShared = links.some(
      (other) => other.item !== item && other.from.some((number) => from.includes(number)),
    );
    const [first = 0] = from;
    const one: WayOfContinuing = isShared ? 'split' : textOf(first) === item.text ? 'same' : 'reworded';
    const how = from.length === 0 ? 'new' : from.length > 1 ? 'merged' : one;
    return { item: item.number, from, how, likeness: best };
  });
}
