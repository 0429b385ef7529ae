/** A plan → what search knows of it: facts for both languages, and words in each. */
import type { PlanFacts, PlanWords } from '#engines/search/data';
import type { Locale } from '#i18n/locales';
import {
  allClauses,
  type CitedDocument,
  type Group,
  type Item,
  type Library,
  type Plan,
} from '#model/library';
import { citingClauses } from '#model/silences';
import { findTerms, termForms } from '#text/terms';
import { joined } from './joined.ts';
import { foundPages, foundTerms } from './names.ts';

/** The documents a plan cites, each with the clauses that do. */
const citedIn = (plan: Plan, { documents }: Library): { document: CitedDocument; clauses: string[] }[] =>
  documents
    .map((document) => ({ document, clauses: citingClauses(plan, document).map(({ id }) => id) }))
    .filter(({ clauses }) => clauses.length > 0);

/** Which terms an item holds, and the first clause that holds each. */
function termsIn(item: Item, library: Library): [term: number, clause: string][] {
  const terms = foundTerms(library);
  const forms = terms.map((term) => termForms(term.id, term));
  const index = new Map(terms.map(({ id }, at) => [id, at]));
  const found = new Map<number, string>();
  for (const { id, zh } of item.clauses)
    for (const match of findTerms(zh, forms)) {
      const term = index.get(match.id) ?? 0;
      if (!found.has(term)) found.set(term, id);
    }
  return [...found].sort((one, other) => one[0] - other[0]);
}

const speaks = (group: Group, item: Item): boolean =>
  group.mentions.some((text) => item.clauses.some(({ zh }) => zh.includes(text)));

export function factsOf(plan: Plan, library: Library): PlanFacts {
  const ids = allClauses(plan).map(({ id }) => id);
  const bodies = [...library.units, ...library.groups].map(({ id }) => id);
  const units = library.units.map(({ id }) => id);
  const membersOf = (id: string, isPlain: boolean) => {
    const group = plan.groups.find((each) => each.id === id);
    return (group?.roster.members ?? [])
      .filter(({ basis }) => (group?.scope === 'all' && basis === 'member') === isPlain)
      .map(({ unit }) => units.indexOf(unit));
  };
  const answers = library.lexicon.concepts.flatMap(({ answers: all }, concept) =>
    all.flatMap((answer) => ({ concept, ...answer })),
  );
  return {
    clauses: joined(ids),
    targets: [...new Set(plan.targets.map(({ clause }) => ids.indexOf(clause)))].filter((at) => at !== -1),
    items: plan.items.map((item) => ({
      section: item.section,
      lead: item.lead.map((id) => bodies.indexOf(id)),
      responsible: [...item.responsible, ...item.unspecified, ...item.support].map((id) =>
        bodies.indexOf(id),
      ),
      terms: termsIn(item, library).map(([term, clause]) => [term, ids.indexOf(clause)]),
      speaks: library.groups.flatMap((group, at) =>
        group.jurisdiction === plan.jurisdiction.id && speaks(group, item) ? [at] : [],
      ),
    })),
    groups: library.groups.map(({ id }) => ({
      members: membersOf(id, true),
      possible: membersOf(id, false),
    })),
    documents: citedIn(plan, library).map(({ document, clauses }) => ({
      id: document.id,
      clauses: clauses.map((id) => ids.indexOf(id)),
    })),
    answers: answers.flatMap((answer) => {
      if (!('clause' in answer)) return [];
      const [of, clause = ''] = answer.clause.split('/');
      return of === plan.id ? [answer.concept, ids.indexOf(clause), answer.grade] : [];
    }),
    pageAnswers: answers.flatMap((answer) =>
      'page' in answer ? [answer.concept, foundPages.indexOf(answer.page), answer.grade] : [],
    ),
    unitAnswers: answers.flatMap((answer) =>
      'unit' in answer && plan.units.some(({ id }) => id === answer.unit)
        ? [answer.concept, units.indexOf(answer.unit), answer.grade]
        : [],
    ),
  };
}

export const wordsOf = (plan: Plan, library: Library, locale: Locale): PlanWords => ({
  sections: plan.sections.map(({ title }) => title[locale]),
  items: plan.items.map((item) => ({
    names: joined([item.title[locale].replace(/[。.]$/u, '')]),
    everyday: joined(item.everyday[locale]),
  })),
  documents: citedIn(plan, library).map(({ document: { title } }) => ({
    names: joined([title[locale]]),
    everyday: joined(library.terms.find(({ zh }) => zh === `《${title.zh}》`)?.everyday[locale] ?? []),
  })),
  clauses: allClauses(plan).map((clause) => clause[locale]),
  received:
    locale === 'zh'
      ? Object.fromEntries(
          allClauses(plan).flatMap(({ zh, received }, at) => (zh === received ? [] : [[at, received]])),
        )
      : {},
});
