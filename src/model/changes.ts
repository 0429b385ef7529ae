/**
 * What changed between two publications. Editors say it in content/changes.yaml; digests of the data, kept
 * from the last publication, show whether they said it all.
 */
import { kindsOfPlan } from '#schema/changes';
import { itemOfClause } from '#schema/paths';
import { shortDigest } from '#text/digest';
import { followUpsOfUnit } from './follow-ups.ts';
import {
  allClauses,
  bodiesOf,
  type Change,
  type Doubt,
  type Item,
  type Library,
  type Plan,
  type Version,
} from './library.ts';

/** The last publication: the number of its version, and the digest of each part of the data. */
export interface Published {
  version: number;
  /** By kind and part: `text 2022 6.3` */
  digests: Record<string, string>;
}

interface Part {
  kind: Change['kind'];
  /** The plan it belongs to; null for what all plans share. */
  plan: string | null;
  /** 6.3, item-6, section-3, head; the id of a unit, a group, a document or a term. */
  id: string;
  content: unknown;
}

/** The part in which a doubt stands: a clause, the item of a note, the section of a title, else the head. */
function partOfDoubt({ clause, note, section }: Doubt): string {
  if (clause !== undefined) return clause;
  if (note !== undefined) return `item-${note}`;
  return section === undefined ? 'head' : `section-${section}`;
}

/** A title with what was noticed in it; without, the title alone, as it was first published. */
const withDoubts = (title: string, doubts: readonly Doubt[]): unknown =>
  doubts.length === 0 ? title : [title, doubts];

function partsOfPlan(plan: Plan): Part[] {
  const part = (kind: Change['kind'], id: string, content: unknown): Part => ({
    kind,
    plan: plan.id,
    id,
    content,
  });
  const { title, noticeTitle, documentNumber, issuer, addressees, signer, printedDate, annotation } = plan;
  const head = [title, noticeTitle, documentNumber, issuer, addressees, signer, printedDate, annotation];
  const clauses = allClauses(plan);
  const doubtsAt = (id: string) => plan.doubts.filter((doubt) => partOfDoubt(doubt) === id);
  /** What the editors say of a clause. */
  const about = (id: string) => [
    plan.targets.filter(({ clause }) => clause === id),
    plan.repairs.filter(({ clause }) => clause === id),
    doubtsAt(id),
  ];
  return [
    part('text', 'head', [plan.issuedOn, ...head.map((field) => field?.zh ?? ''), doubtsAt('head')]),
    part('translation', 'head', [...head.map((field) => field?.en ?? ''), plan.citation]),
    ...plan.sections.flatMap(({ number, title: { zh, en } }) => [
      part('text', `section-${number}`, withDoubts(zh, doubtsAt(`section-${number}`))),
      part('translation', `section-${number}`, en),
    ]),
    ...plan.items.flatMap(({ number, title: { zh, en }, note, lead, responsible, gist, reading }) => [
      part('text', `item-${number}`, [
        zh,
        note,
        lead,
        responsible,
        gist.map((each) => each.zh),
        doubtsAt(`item-${number}`),
        ...(reading ? [reading] : []),
      ]),
      part('translation', `item-${number}`, [en, gist.map((each) => each.en)]),
    ]),
    ...clauses.flatMap(({ id, received, zh, en }) => [
      part('text', id, [received, zh, about(id)]),
      part('translation', id, en),
    ]),
    ...plan.followUps.map((record) => part('follow-up', record.id, record)),
    ...(plan.lineage?.items ?? []).map((line) =>
      part('lineage', `item-${line.item}`, [plan.lineage?.before, line]),
    ),
  ];
}

/** Entries that all plans share. */
const shared = (kind: Change['kind'], entries: readonly { id: string }[]): Part[] =>
  entries.map((entry) => ({ kind, plan: null, id: entry.id, content: entry }));

const partsOf = (library: Library): Part[] => [
  ...library.plans.flatMap(partsOfPlan),
  ...shared('registry', [...library.units, ...library.groups]),
  ...shared('documents', library.documents),
  ...shared('glossary', library.terms),
];

/** Keys in the same order whatever the order of the file, so that only what is said counts. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The digest of every part of the data, in the order of their keys. */
export const digestsOf = (library: Library): Published['digests'] =>
  Object.fromEntries(
    partsOf(library)
      .map(({ kind, plan, id, content }): [string, string] => [
        [kind, plan, id].filter((each) => each !== null).join(' '),
        shortDigest(JSON.stringify(content, sorted)),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The keys that were added, changed or taken away. */
export function changedKeys(before: Published['digests'], now: Published['digests']): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return keys.filter((key) => before[key] !== now[key]);
}

/** The keys that changed since the last publication and that no change of a later version speaks of. */
export function unexplained(
  published: Published,
  now: Published['digests'],
  versions: readonly Version[],
): string[] {
  const changes = versions
    .filter(({ version }) => version > published.version)
    .flatMap((version) => version.changes);
  const isExplained = (key: string) => {
    const [kind = '', ...place] = key.split(' ');
    const [id = '', plan] = place.toReversed();
    return changes.some(
      (change) =>
        change.kind === kind &&
        (change.of === undefined || change.of.includes(id)) &&
        (change.plan === undefined || change.plan === plan),
    );
  };
  return changedKeys(published.digests, now).filter((key) => !isExplained(key));
}

/** A change with the version it came with, newest first. */
export interface DatedChange extends Change {
  version: number;
  /** YYYY-MM-DD */
  date: string;
  /** Place among the changes of its version: 1 is first. */
  position: number;
}

export const datedChanges = (versions: readonly Version[]): DatedChange[] =>
  versions.flatMap(({ version, date, changes }) =>
    changes.map((change, index) => ({ ...change, version, date, position: index + 1 })),
  );

/** Whether a change concerns a plan: its text or what is said of it, of this plan or of all. */
export const concernsPlan = ({ kind, plan }: Change, id: string): boolean =>
  kindsOfPlan.includes(kind) && (plan === undefined || plan === id);

const isAbout = (id: string, { number }: Item): boolean =>
  id === `item-${number}` || itemOfClause(id) === number;

/** The items of a plan that a change names, by themselves or by a clause; none where it names nothing. */
export const itemsNamed = ({ of = [], plan }: Change, { id: own, items }: Plan): Item[] =>
  plan === own ? items.filter((item) => of.some((id) => isAbout(id, item))) : [];

/** Whether a change concerns a unit: its own entry, or the text or translation of an item that names it. */
export function concernsUnit(change: Change, unit: string, plan: Plan): boolean {
  const { kind, of } = change;
  if (kind === 'registry') return of === undefined || of.includes(unit);
  if (!concernsPlan(change, plan.id)) return false;
  if (of === undefined) return true;
  if (kind === 'follow-up') {
    const { since, before } = followUpsOfUnit(plan, unit);
    return [...since, ...before].some(({ id }) => of.includes(id));
  }
  const items = plan.items.filter((item) => bodiesOf(item).includes(unit));
  return items.some((item) => of.some((id) => isAbout(id, item)));
}

/** The version of the text as it stands, and its day; 0 and an empty day before any was recorded. */
export const currentVersion = ({ versions }: Pick<Library, 'versions'>): { number: number; date: string } => {
  const [newest] = versions;
  return { number: newest?.version ?? 0, date: newest?.date ?? '' };
};
