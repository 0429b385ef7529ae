/**
 * What names a place by number or address: 8, 8.3, 第三部分第8项第3句, item 8, cl. 3, 聊政办字〔2022〕9号, a page’s address, a
 * citation that holds one of these. Whatever the site prints or copies is understood here.
 */
import { chineseNumber } from '#text/grammar';
import type { Directory, Entity } from './directory.ts';
import { keyOf } from './fold.ts';

export interface Reference {
  entity: Entity;
  /** Clause id, when one is named. */
  clause: string | null;
}

const numerals = '[一二三四五六七八九十]{1,3}';
const n = String.raw`([1-9]\d{0,2}|${numerals})`;
// Parts of a split sentence have a letter: 8.3a.
const c = String.raw`([1-9]\d{0,2}[a-z]?|${numerals})`;
const part = String.raw`(?:(?:第?${n.replace('(', '(?:')}部分|(?:pt|part|section|sec)\.? ?(?:\d+|[ivx]+))[,;]? ?)?`;

/** Each must be the whole of what was typed; within a citation they may stand anywhere. */
const places: readonly RegExp[] = [
  new RegExp(`${part}第? ?${n} ?(?:项|条)[,;]? ?第? ?${c} ?句?`, 'u'),
  new RegExp(String.raw`${part}(?:item|no\.?) ?${n}[,;]? (?:cl|clause|sentence|sent)\.? ?${c}`, 'u'),
  new RegExp(String.raw`(?:clause |item |cl\.? )?${n}[.．。/-]${c}`, 'u'),
];
const items: readonly RegExp[] = [
  new RegExp(`${part}第 ?${n} ?(?:项|条|个?事项)`, 'u'),
  new RegExp(String.raw`${part}(?:item|no\.?|#) ?${n}`, 'u'),
  new RegExp(`事项 ?${n}`, 'u'),
];
const bareItem = new RegExp(`^${n}(?:项|条)?$`, 'u');
const section = new RegExp(
  String.raw`^(?:第?${n}部分|(?:section|part|pt\.?|sec\.?) ?(\d+)|(?:section|part|pt\.?) ?([ivx]+)|(${numerals})、?)$`,
  'u',
);
const number = /(\p{Script=Han}{2,6}字)? ?\D{0,3}?(?:(20\d\d)\D{0,3}?)?(\d+) ?号(文件?)?/u;
const englishNumber = /(?:\p{L}+ )*\W{0,2}(20\d\d)\W{0,2} ?no\.? ?(\d+)/u;
const address =
  /\/(?:(?:zh|en|e)\/)?(?:(plans)\/([a-z\d-]+)(?:\/(items|sections)\/(\d+)(?:\/(\d+[a-z]?))?|\/([a-z-]+))?|(units|groups|terms)\/([a-z\d-]+)|([a-z\d-]+)\/(\d+)(?:\/(\d+[a-z]?))?)\/?(?:#([a-z]+)-?(\d+[a-z]?))?/u;

const roman = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

const numberOf = (text: string): number =>
  /^\d/u.test(text)
    ? Number.parseInt(text, 10)
    : roman.includes(text)
      ? roman.indexOf(text)
      : chineseNumber(text);

/** 3, 3a, 三 → 3, 3a, 3 */
const partOf = (text: string): string => (/^\d/u.test(text) ? text : String(chineseNumber(text)));

/** Without the hyphen or dot of a list. */
export const withoutBullet = (text: string): string =>
  text.trim().replace(/^(?:[-–—•·*‧▪●○■□►]+\s+|[-–—•·▪●]+(?=[^\s\d]))/u, '');

/** Without marks at either end: the same for all that is typed. Pairs of quotation marks stay. */
export const stripped = (text: string): string =>
  withoutBullet(text)
    .replace(/^[^\p{L}\p{N}#/"“「《〈]+/u, '')
    .replace(/[^\p{L}\p{N}%"”」》〉/]+$/u, '')
    .trim();

interface Finder {
  directory: Directory;
  /** The plan a number is of, where several have it. */
  plan: string;
}

const entityIn = ({ directory, plan }: Finder, kind: Entity['kind'], id: string): Entity | undefined =>
  directory.entities.find(
    (each) => each.kind === kind && each.id === id && (each.plan === plan || !each.plan),
  );

function placeAt(finder: Finder, item: string, clause: string | undefined): Reference | null {
  const entity = finder.directory.items.find(
    ({ plan, id }) => plan === finder.plan && id === String(numberOf(item)),
  );
  if (!entity) return null;
  if (clause === undefined) return { entity, clause: null };
  const id = `${entity.id}.${partOf(clause)}`;
  return entity.clauses.includes(id) ? { entity, clause: id } : null;
}

const pageIds: Readonly<Record<string, string>> = { cite: 'planCitations' };

function atAddress(text: string, finder: Finder): Reference | null {
  const match = address.exec(text);
  if (!match) return null;
  const [, plans, plan, kind, id = '', clause, page, shared, sharedId = '', short, item = '', shortClause] =
    match;
  const [hash, at] = match.slice(12);
  const { directory } = finder;
  const found = (entity: Entity | undefined): Reference | null => (entity ? { entity, clause: null } : null);
  if (shared)
    return found(
      directory.entities.find((each) => each.kind === shared.slice(0, -1) && each.id === sharedId),
    );
  const of = { directory, plan: plan ?? short ?? '' };
  if (short) return placeAt(of, item, shortClause);
  if (!plans) return null;
  if (kind === 'items') return placeAt(of, id, clause ?? (hash === 'c' ? at : undefined));
  if (kind === 'sections') return found(entityIn(of, 'section', id));
  const known = page === undefined ? undefined : entityIn(of, 'page', pageIds[page] ?? page);
  const whole = directory.plans.find((each) => each.id === of.plan)?.entity;
  return found(known ?? whole);
}

/** The plan a document number names. `isWhole`: nothing else was typed. */
function numberedPlan(text: string, { plans }: Directory, isWhole: boolean) {
  const inEnglish = englishNumber.exec(text);
  const match = number.exec(inEnglish ? `${inEnglish[1] ?? ''} ${inEnglish[2] ?? ''}号` : text);
  if (!match || (isWhole && (inEnglish ?? match)[0].trim() !== text)) return null;
  const [, series, year, serial, paper] = match;
  return (
    plans.find(({ numbers: [printed = ''] }) => {
      const [, ofSeries, ofYear, ofSerial] = number.exec(printed) ?? [];
      return (
        ofSerial === serial && (series ? series === ofSeries : (year ?? paper)) && (!year || year === ofYear)
      );
    }) ?? null
  );
}

const whole = (pattern: RegExp): RegExp => new RegExp(`^(?:${pattern.source})$`, 'u');

const firstGroup = (match: RegExpExecArray): string => match.slice(1).find(Boolean) ?? '';

/**
 * The place that what was typed names, or null. Input: the text folded; the plan of the page the reader came from.
 * A number that several plans have is that plan’s, else the newest’s.
 */
export function referenceIn(folded: string, directory: Directory, from?: string): Reference | null {
  const text = stripped(folded.replace(/\s+/gu, ' '));
  const newest = directory.plans[0]?.id ?? '';
  const finder = { directory, plan: directory.plans.find(({ id }) => id === from)?.id ?? newest };
  if (text.includes('/')) {
    const found = atAddress(text, finder);
    if (found) return found;
  }
  for (const pattern of places) {
    const [, item = '', clause = ''] = whole(pattern).exec(text) ?? [];
    if (item) return placeAt(finder, item, clause);
  }
  const ofSection = section.exec(text);
  const found = ofSection && entityIn(finder, 'section', String(numberOf(firstGroup(ofSection))));
  if (found) return { entity: found, clause: null };
  for (const pattern of [...items.map(whole), bareItem]) {
    const [, item = ''] = pattern.exec(text) ?? [];
    if (item) return placeAt(finder, item, undefined);
  }
  const typed = numberedPlan(text, directory, true);
  if (typed) return { entity: typed.entity, clause: null };
  return inCitation(text, directory, finder.plan);
}

/** The plan of a body and a year: (General Office …, 2022). */
function ofIssuer(text: string, { entities, plans }: Directory) {
  const [, name = '', year = ''] = /^(.+?),? ?\(?(20\d\d)$/u.exec(text) ?? [];
  const key = keyOf(name);
  const isBody = entities.some(
    ({ kind, forms }) => kind === 'unit' && forms.some((form) => form.key === key),
  );
  return isBody ? plans.find(({ numbers: [printed = ''] }) => printed.includes(year)) : undefined;
}

/**
 * A citation names its plan by number, and the item and sentence somewhere in it; within a text it has the year only,
 * and ends with the place.
 */
function inCitation(text: string, directory: Directory, newest: string): Reference | null {
  if (text.length <= 20) return null;
  const numbered = numberedPlan(text, directory, false);
  // The document number is no number of an item.
  const rest = numbered ? text.replace(englishNumber, ' ').replace(number, ' ') : text;
  const finder = { directory, plan: numbered?.id ?? newest };
  for (const pattern of [...places.slice(0, 2), ...items]) {
    const match = [...rest.matchAll(new RegExp(pattern.source, 'gu'))].at(-1);
    const [, item = '', clause] = match ?? [];
    const isLast = match && match.index + match[0].length === rest.length && /20\d\d/u.test(rest);
    const found = item && (numbered || isLast) ? placeAt(finder, item, clause) : null;
    if (found) return found;
  }
  const plan = numbered ?? ofIssuer(text, directory);
  return plan ? { entity: plan.entity, clause: null } : null;
}
