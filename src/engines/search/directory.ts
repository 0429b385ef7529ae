/** Everything that can be found, put together from what has been loaded so far. */
import type { Locale } from '#i18n/locales';
import {
  wordsIn,
  type NamesData,
  type PlanFacts,
  type PlanWords,
  type SayingsData,
  type Words,
} from './data.ts';
import { keyOf, stem } from './fold.ts';
import { openClause, type OpenClause } from './texts.ts';

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

export type Kind = 'unit' | 'group' | 'item' | 'section' | 'term' | 'document' | 'page' | 'plan';

export interface Entity {
  kind: Kind;
  /** Unit, group, term, document and page: the id. Item and section: the number. */
  id: string;
  plan: string;
  /** The title of its plan, where several plans are searched; otherwise empty. */
  planTitle: string;
  label: string;
  forms: Form[];
}

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

/** The members of a group when a plan was issued: those plainly in, and those the plan does not say. */
export interface Roster {
  plan: string;
  entity: Entity;
  members: Entity[];
  possible: Entity[];
}

/** One answer to a concept, by the concept's place in the lexicon. */
export interface Answering {
  concept: number;
  entity: Entity;
  clause: string | null;
  /** 3 this is the answer, 2 a good one, 1 it has to do with it. */
  grade: number;
}

export interface Directory {
  entities: Entity[];
  items: ItemEntity[];
  rosters: Roster[];
  /** Where each cited document stands, as clause ids. */
  documents: { entity: Entity; clauses: string[] }[];
  /** Newest first. `place`: whose plan it is. */
  plans: { id: string; place: string; numbers: string[]; entity: Entity }[];
  clauses: OpenClause[];
  answers: Answering[];
  /** Every character of every form. */
  characters: Set<string>;
}

/** One language of everything, or what there is of it. */
export interface LoadedWords {
  locale: Locale;
  names: NamesData;
  /** Null before they are there. */
  sayings: SayingsData | null;
  plans: ReadonlyMap<string, PlanWords>;
}

export interface Loaded {
  /** The language labels are in, then the other where it is needed. */
  words: readonly [LoadedWords, ...LoadedWords[]];
  facts: ReadonlyMap<string, PlanFacts>;
}

interface Named {
  names: Words;
  everyday?: Words;
}

const openForm = (text: string, type: FormType, locale: Locale): Form => {
  const key = keyOf(text);
  return { text, key, stems: key.split(' ').map(stem), type, locale };
};

const everydayForms = (kind: Kind, everyday: Words, locale: Locale): Form[] =>
  wordsIn(everyday).map((text) => openForm(text, kind === 'unit' ? 'matter' : 'everyday', locale));

const opened = new WeakMap<object, Form[]>();

/** The forms of one entity in one language. Data that has been opened before is not opened again. */
function formsOf(kind: Kind, named: Named, locale: Locale): Form[] {
  const known = opened.get(named);
  if (known) return known;
  const forms = [
    ...wordsIn(named.names).map((text, index) => openForm(text, index === 0 ? 'name' : 'alias', locale)),
    ...everydayForms(kind, named.everyday ?? '', locale),
  ];
  opened.set(named, forms);
  return forms;
}

const pick = <Each>(list: readonly Each[], indexes: readonly number[]): Each[] =>
  indexes.flatMap((index) => list[index] ?? []);

const isOfItem = (clause: string): boolean => /^\d/u.test(clause);
const itemOf = (clause: string): number => Number(clause.split('.')[0]);

/** 1, 2, 3, 4, 5, 6 → [1, 2, 3], [4, 5, 6] */
const threes = (list: readonly number[]): [number, number, number][] =>
  Array.from({ length: list.length / 3 }, (_, at) => [
    list[at * 3] ?? 0,
    list[at * 3 + 1] ?? 0,
    list[at * 3 + 2] ?? 0,
  ]);

/** A plan’s part: what it holds, tied to the bodies and terms that all plans share. */
function openPlan(
  { words, facts: all }: Loaded,
  plan: NamesData['plans'][number],
  at: number,
  shared: { bodies: Entity[]; units: Entity[]; groups: Entity[]; terms: Entity[] },
) {
  const [own] = words;
  const planTitle = own.names.plans.length > 1 ? plan.title : '';
  const make = (kind: Kind, id: string, pickNamed: (from: LoadedWords) => Named | undefined): Entity => {
    const forms = words.flatMap((from) => {
      const named = pickNamed(from);
      return named ? formsOf(kind, named, from.locale) : [];
    });
    const first = pickNamed(own);
    return {
      kind,
      id,
      plan: plan.id,
      planTitle: kind === 'plan' ? '' : planTitle,
      label: first?.names.split('|')[0] ?? '',
      forms,
    };
  };
  const entity = make('plan', plan.id, ({ names }) => {
    const same = names.plans[at];
    return same && titleOf(same);
  });
  const pages = plan.pages.map(({ id }, page) =>
    make('page', id, ({ names }) => names.plans[at]?.pages[page]),
  );
  const facts = all.get(plan.id);
  const texts = words.flatMap((from) => {
    const ofPlan = from.plans.get(plan.id);
    return ofPlan ? [{ locale: from.locale, ...ofPlan }] : [];
  });
  const none = {
    entity,
    pages,
    sections: [],
    items: [],
    documents: [],
    clauses: [],
    answers: [],
    rosters: [],
  };
  if (!facts || texts.length === 0) return none;

  const wordsOf = (from: LoadedWords) => from.plans.get(plan.id);
  const ids = wordsIn(facts.clauses);
  const sections = (texts[0]?.sections ?? []).map((_, section) =>
    make('section', String(section + 1), (from) => {
      const title = wordsOf(from)?.sections[section];
      return title === undefined ? undefined : sectionNamed(wordsOf(from) ?? from, section, title);
    }),
  );
  const items = facts.items.map((item, place): ItemEntity => {
    const section = sections[item.section - 1];
    if (!section) throw new Error(`no section ${item.section}`);
    const clauses = ids.filter((id) => isOfItem(id) && itemOf(id) === place + 1);
    return {
      ...make('item', String(place + 1), (from) => wordsOf(from)?.items[place]),
      section,
      lead: pick(shared.bodies, item.lead),
      responsible: pick(shared.bodies, item.responsible),
      terms: item.terms.flatMap(([index, clauseIndex]) => {
        const [term, clause] = [shared.terms[index], ids[clauseIndex]];
        return term && clause !== undefined ? [{ term, clause }] : [];
      }),
      speaks: pick(shared.groups, item.speaks),
      clauses,
      targets: pick(ids, facts.targets).filter((id) => clauses.includes(id)),
    };
  });
  const holderOf = (clause: string): Entity =>
    (isOfItem(clause) ? items[itemOf(clause) - 1] : null) ?? entity;
  const textOf = (locale: Locale) => texts.find((each) => each.locale === locale);
  return {
    entity,
    pages,
    sections,
    items,
    documents: facts.documents.map(({ id, clauses }, place) => ({
      entity: make('document', id, (from) => wordsOf(from)?.documents[place]),
      clauses: pick(ids, clauses),
    })),
    clauses: ids.map((id, place) => {
      const [zh, en] = [textOf('zh'), textOf('en')];
      const received = zh?.received[place];
      return openClause({
        plan: plan.id,
        id,
        zh: zh?.clauses[place] ?? '',
        en: en?.clauses[place] ?? '',
        ...(received === undefined ? {} : { received }),
      });
    }),
    answers: [
      ...threes(facts.answers).flatMap(([concept, index, grade]): Answering[] => {
        const clause = ids[index];
        return clause === undefined ? [] : [{ concept, entity: holderOf(clause), clause, grade }];
      }),
      ...threes(facts.pageAnswers).flatMap(([concept, index, grade]): Answering[] => {
        const page = pages[index];
        return page ? [{ concept, entity: page, clause: null, grade }] : [];
      }),
      ...threes(facts.unitAnswers).flatMap(([concept, index, grade]): Answering[] => {
        const unit = shared.units[index];
        return unit ? [{ concept, entity: unit, clause: null, grade }] : [];
      }),
    ],
    rosters: facts.groups.flatMap(({ members, possible }, group): Roster[] => {
      const body = shared.groups[group];
      return body
        ? [
            {
              plan: plan.id,
              entity: body,
              members: pick(shared.units, members),
              possible: pick(shared.units, possible),
            },
          ]
        : [];
    }),
  };
}

const titles = new WeakMap<object, Named>();
/** Titles are words too, and are opened once like all others. */
function titleOf(plan: { title: string }): Named {
  const known = titles.get(plan) ?? { names: plan.title };
  titles.set(plan, known);
  return known;
}

const sectionNames = new WeakMap<object, Named[]>();
function sectionNamed(of: object, at: number, title: string): Named {
  const known = sectionNames.get(of) ?? [];
  sectionNames.set(of, known);
  return (known[at] ??= { names: title });
}

/** Input: what is loaded. Names alone are enough: what is missing of plans is not found yet. */
export function openDirectory(loaded: Loaded): Directory {
  const { words } = loaded;
  const [own] = words;
  const shared = (kind: 'unit' | 'group' | 'term', list: 'units' | 'groups' | 'terms'): Entity[] =>
    own.names[list].map(({ id, names }, at) => ({
      kind,
      id,
      plan: '',
      planTitle: '',
      label: names.split('|')[0] ?? '',
      forms: words.flatMap((from) => {
        const named = from.names[list][at];
        if (!named) return [];
        const everyday = list === 'groups' ? '' : (from.sayings?.[list][at] ?? '');
        return [...formsOf(kind, named, from.locale), ...everydayForms(kind, everyday, from.locale)];
      }),
    }));
  const units = shared('unit', 'units');
  const groups = shared('group', 'groups');
  const terms = shared('term', 'terms');
  const bodies = [...units, ...groups];
  const plans = own.names.plans.map((plan, at) => ({
    id: plan.id,
    place: plan.place,
    numbers: wordsIn(plan.number),
    ...openPlan(loaded, plan, at, { bodies, units, groups, terms }),
  }));
  const entities = [
    ...bodies,
    ...terms,
    ...plans.flatMap((plan) => [
      plan.entity,
      ...plan.pages,
      ...plan.sections,
      ...plan.items,
      ...plan.documents.map((document) => document.entity),
    ]),
  ];
  return {
    entities,
    characters: new Set(entities.flatMap(({ forms }) => forms.flatMap(({ key }) => [...key]))),
    items: plans.flatMap(({ items }) => items),
    rosters: plans.flatMap(({ rosters }) => rosters),
    documents: plans.flatMap(({ documents }) => documents),
    clauses: plans.flatMap(({ clauses }) => clauses),
    answers: plans.flatMap(({ answers }) => answers),
    plans: plans.map(({ id, place, numbers, entity }) => ({ id, place, numbers, entity })),
  };
}
