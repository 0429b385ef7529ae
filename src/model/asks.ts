/** What an item asks that can be counted, dated or handed over, and what is left of its main points. */
import type { Bilingual } from '#schema/fields';
import type { Item, Plan } from './library.ts';
import { targetsOfItem } from './targets.ts';

/** The main points of an item that none of its targets says already, in the order of its clauses. */
export function pointsOf(plan: Plan, item: Item): (Bilingual & { clause: string })[] {
  const said = new Set(targetsOfItem(plan, item).map(({ clause }) => clause));
  return item.gist.filter(({ clause }) => !said.has(clause));
}

/**
 * Whether words of a plan speak of the whole of its jurisdiction or of the government that issued it: 全市, 市级, 市政府,
 * 聊城市. A county cannot do that alone, even where its item names all counties as responsible.
 */
export function isOfWholeJurisdiction({ jurisdiction }: Plan, wording: string): boolean {
  const name = jurisdiction.name.zh;
  const level = name.slice(-1);
  return [name, `全${level}`, `${level}级`, `${level}政府`].some((words) => wording.includes(words));
}
