/** What the plan leaves open, found by rule so that no one has to remember it. */
import { termForms } from '#text/terms';
import type { CitedDocument, Clause, Group, Item, Library, Plan, Term } from './library.ts';

export const silenceKinds = [
  'no-lead',
  'counties-only',
  'no-counties',
  'group-open',
  'document-not-located',
  'meaning-not-verified',
] as const;
export type SilenceKind = (typeof silenceKinds)[number];

export interface Silence {
  kind: SilenceKind;
  /** The item it concerns. */
  item: number;
  /** The group, cited document or term it concerns, by id; null when it concerns the item itself. */
  about: string | null;
}

/** Of the plan, which does not say; otherwise of the editors, who did not find. */
export const isOfPlan = ({ kind }: Pick<Silence, 'kind'>): boolean =>
  kind !== 'document-not-located' && kind !== 'meaning-not-verified';

/** The clauses of a plan's items that cite a document by its title in 《》. */
export const citingClauses = (plan: Plan, document: CitedDocument): Clause[] =>
  plan.items.flatMap(({ clauses }) => clauses.filter(({ zh }) => zh.includes(`《${document.title.zh}》`)));

const holdsTerm = (item: Item, term: Term): boolean =>
  termForms(term.id, term).forms.some((form) => item.clauses.some(({ zh }) => zh.includes(form)));

/** Whether a group is one of counties: it has members on its roster, and every one is a county. */
const isOfCounties = (group: Group, plan: Plan): boolean =>
  group.roster.members.length > 0 &&
  group.roster.members.every(({ unit }) => plan.units.find(({ id }) => id === unit)?.kind === 'county');

function silencesOfItem(item: Item, plan: Plan, library: Library): Silence[] {
  const silence = (kind: SilenceKind, about: string | null = null): Silence => ({
    kind,
    item: item.number,
    about,
  });
  const counties = plan.groups.filter((group) => isOfCounties(group, plan)).map(({ id }) => id);
  const hasCounties = item.responsible.some((id) => counties.includes(id));
  const onlyCounties = hasCounties && item.responsible.length === 1;
  const openGroups = plan.groups.filter(({ id, scope }) => scope !== 'all' && item.responsible.includes(id));
  const lostDocuments = library.documents.filter(
    (document) =>
      document.located === null &&
      citingClauses(plan, document).some((clause) => item.clauses.includes(clause)),
  );
  const unverified = library.terms.filter((term) => term.confidence === 'low' && holdsTerm(item, term));
  return [
    ...(item.lead.length === 0 ? [silence('no-lead')] : []),
    ...(onlyCounties ? [silence('counties-only')] : []),
    ...(hasCounties ? [] : [silence('no-counties')]),
    ...openGroups.map(({ id }) => silence('group-open', id)),
    ...lostDocuments.map(({ id }) => silence('document-not-located', id)),
    ...unverified.map(({ id }) => silence('meaning-not-verified', id)),
  ];
}

const found = new WeakMap<Plan, readonly Silence[]>();

/** Every silence of a plan, by item. Looked for once: a plan has one library. */
export function silencesOf(plan: Plan, library: Library): readonly Silence[] {
  const silences = found.get(plan) ?? plan.items.flatMap((item) => silencesOfItem(item, plan, library));
  found.set(plan, silences);
  return silences;
}
