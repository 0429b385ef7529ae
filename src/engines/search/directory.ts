/**
 * The small static directory search answers from at once: one JSON file a language. Both files list the
 * same bodies, terms and plans in the same order, so that one can be laid over the other.
 */
import type { Locale } from '#i18n/locales';
import { keyOf, stem } from './fold.ts';

/** Names and words parted by |. The first name is the label. */
type Words = string;

export interface PlanPart {
  id: string;
  /** The document number in Chinese, in both files: people copy it from the paper. */
  number: string;
  title: string;
  sections: Words[];
  items: {
    section: number;
    /** Lead units, then responsible units and groups, in printed order: indexes of units, or of groups after all units. */
    lead: number[];
    responsible: number[];
    /** Indexes of the terms its clauses hold, and the index of the first clause that holds each. */
    terms: [term: number, clause: number][];
    /** Indexes of the groups whose members its clauses speak of, as in 市县同权. */
    speaks: number[];
    /** Its clauses, as their ids end: 1|2|3|3a */
    clauses: Words;
    /** Indexes of the clauses that set a target. */
    targets: number[];
    names: Words;
    everyday: Words;
  }[];
  /** The documents it cites: title, and the clauses that cite it. */
  documents: { id: string; names: Words; everyday: Words; clauses: string[] }[];
}

export interface DirectoryData {
  units: { id: string; names: Words; everyday: Words }[];
  /** Members by index of units; `possible` are those the plan does not say. */
  groups: { id: string; names: Words; members: number[]; possible: number[] }[];
  terms: { id: string; names: Words; everyday: Words }[];
  plans: PlanPart[];
}

/** What reads Chinese characters: built once for the characters in use, loaded only when a query needs it. */
export interface HanData {
  /** Traditional and simplified characters in pairs. */
  simplified: string;
  /** Syllables of the level 1 characters of GB 2312 in their order, each with its run: a2ai13… */
  syllables: string;
  /** Characters in use and their readings where the run does not say: 茌chi莘shen… */
  readings: string;
}

/** matter: what people bring to a unit, which says less of it than its names. */
export type FormType = 'name' | 'alias' | 'everyday' | 'matter';

/** One string that stands for an entity. */
export interface Form {
  text: string;
  key: string;
  /** Stems of its words; empty for Chinese. */
  stems: string[];
  type: FormType;
  locale: Locale;
}

export type Kind = 'unit' | 'group' | 'item' | 'section' | 'term' | 'document' | 'plan';

export interface Entity {
  kind: Kind;
  /** Unit, group, term and document: the id. Item and section: the number. */
  id: string;
  plan: string;
  /** The title of its plan, where several plans are searched; otherwise empty. */
  planTitle: string;
  label: string;
  forms: Form[];
}

const formsOf = (kind: Kind, names: Words, everyday: Words, locale: Locale): Form[] => {
  const list = (words: Words) => words.split('|').filter(Boolean);
  const form = (text: string, type: FormType): Form => {
    const key = keyOf(text);
    return { text, key, stems: key.split(' ').map(stem), type, locale };
  };
  return [
    ...list(names).map((text, index) => form(text, index === 0 ? 'name' : 'alias')),
    ...list(everyday).map((text) => form(text, kind === 'unit' ? 'matter' : 'everyday')),
  ];
};

export interface ItemEntity extends Entity {
  section: Entity;
  lead: Entity[];
  responsible: Entity[];
  /** With the clause that holds the term first. */
  terms: { term: Entity; clause: string }[];
  speaks: Entity[];
  /** Ids of its clauses, and of those that set a target. */
  clauses: string[];
  targets: string[];
}

export interface Directory {
  entities: Entity[];
  items: ItemEntity[];
  /** Members of each group: those plainly in, and those the plan does not say. */
  groups: { entity: Entity; members: Entity[]; possible: Entity[] }[];
  /** Where each cited document stands, as clause ids. */
  documents: { entity: Entity; clauses: string[] }[];
  plans: { id: string; number: string; entity: Entity }[];
  /** Every character of every form. */
  characters: Set<string>;
}

const pick = <Each>(list: readonly Each[], indexes: readonly number[]): Each[] =>
  indexes.flatMap((index) => list[index] ?? []);

const charactersOf = (entities: readonly Entity[]): Set<string> =>
  new Set(entities.flatMap(({ forms }) => forms.flatMap(({ key }) => [...key])));

/** A directory file, its indexes resolved. */
export function openDirectory(data: DirectoryData, locale: Locale): Directory {
  const titles = new Map(data.plans.length > 1 ? data.plans.map(({ id, title }) => [id, title]) : []);
  const entity = (kind: Kind, id: string, names: Words, everyday: Words = '', plan = ''): Entity => ({
    kind,
    id,
    plan,
    planTitle: (kind !== 'plan' && titles.get(plan)) || '',
    label: names.split('|')[0] ?? '',
    forms: formsOf(kind, names, everyday, locale),
  });
  const units = data.units.map(({ id, names, everyday }) => entity('unit', id, names, everyday));
  const groups = data.groups.map(({ id, names }) => entity('group', id, names));
  const bodies = [...units, ...groups];
  const terms = data.terms.map(({ id, names, everyday }) => entity('term', id, names, everyday));
  const plans = data.plans.map((part) => {
    const { id: plan, number, title } = part;
    const sections = part.sections.map((names, at) => entity('section', String(at + 1), names, '', plan));
    const items = part.items.map((item, at): ItemEntity => {
      const section = sections[item.section - 1];
      if (!section) throw new Error(`no section ${item.section}`);
      const clauses = item.clauses.split('|').map((part) => `${at + 1}.${part}`);
      return {
        ...entity('item', String(at + 1), item.names, item.everyday, plan),
        section,
        lead: pick(bodies, item.lead),
        responsible: pick(bodies, item.responsible),
        terms: item.terms.flatMap(([index, clauseIndex]) => {
          const [term, clause] = [terms[index], clauses[clauseIndex]];
          return term && clause !== undefined ? [{ term, clause }] : [];
        }),
        speaks: pick(groups, item.speaks),
        clauses,
        targets: pick(clauses, item.targets),
      };
    });
    const documents = part.documents.map(({ id, names, everyday, clauses }) => ({
      entity: entity('document', id, names, everyday, plan),
      clauses,
    }));
    return { id: plan, number, entity: entity('plan', plan, title, '', plan), sections, items, documents };
  });
  const entities = [
    ...bodies,
    ...terms,
    ...plans.flatMap((plan) => [
      plan.entity,
      ...plan.sections,
      ...plan.items,
      ...plan.documents.map((document) => document.entity),
    ]),
  ];
  return {
    entities,
    characters: charactersOf(entities),
    items: plans.flatMap(({ items }) => items),
    groups: data.groups.flatMap(({ members, possible }, at) => {
      const group = groups[at];
      return group ? [{ entity: group, members: pick(units, members), possible: pick(units, possible) }] : [];
    }),
    documents: plans.flatMap(({ documents }) => documents),
    plans,
  };
}

/** Lays the other language's words over an open directory. Both must come from one build. */
export function addLanguage(directory: Directory, data: DirectoryData, locale: Locale): void {
  openDirectory(data, locale).entities.forEach(({ forms }, at) =>
    directory.entities[at]?.forms.push(...forms),
  );
  directory.characters = charactersOf(directory.entities);
}
