/** Content → the search directory of one language. */
import { citingClauses } from '#model/silences';
import { termForms, findTerms } from '#text/terms';
import type { Group, Item, Library, Plan, Term, Unit } from '#model/library';
import { clausePart } from '#schema/paths';
import type { DirectoryData, PlanPart } from '#engines/search/directory';
import type { Locale } from '#i18n/locales';

/** Names parted by |, each once. Throws when a name holds the mark itself. */
function words(list: readonly (string | null)[]): string {
  const all = [...new Set(list.filter((text) => text !== null))];
  const bad = all.find((text) => text.includes('|'));
  if (bad !== undefined) throw new Error(`“${bad}” holds |, which parts names in the search directory`);
  return all.join('|');
}

const unitNames = (unit: Unit, locale: Locale): string =>
  locale === 'zh'
    ? words([unit.printed, unit.name.zh, unit.short.zh, ...unit.variants, ...unit.aliases.zh])
    : words([unit.name.en, unit.short.en, ...unit.enAlternatives, ...unit.aliases.en]);

const termNames = (term: Term, locale: Locale): string =>
  locale === 'zh' ? words([term.zh, ...term.variants]) : words([term.en, ...term.enAlternatives]);

/** Terms that are titles of cited documents are found as documents. */
const termsOf = ({ terms }: Library): Term[] => terms.filter(({ category }) => category !== 'document-title');

function planPart(plan: Plan, library: Library, locale: Locale): PlanPart {
  const bodies = [...library.units, ...library.groups].map(({ id }) => id);
  const terms = termsOf(library);
  const forms = terms.map((term) => termForms(term.id, term));
  const termIndex = new Map(terms.map(({ id }, at) => [id, at]));
  const held = (item: Item): [number, number][] => {
    const found = new Map<number, number>();
    item.clauses.forEach(({ zh }, at) => {
      for (const { id } of findTerms(zh, forms)) {
        const term = termIndex.get(id) ?? 0;
        if (!found.has(term)) found.set(term, at);
      }
    });
    return [...found].sort((one, other) => one[0] - other[0]);
  };
  const speaks = (group: Group, item: Item) =>
    group.mentions.some((text) => item.clauses.some(({ zh }) => zh.includes(text)));
  return {
    id: plan.id,
    number: plan.documentNumber.zh,
    title: words([plan.title[locale]]),
    sections: plan.sections.map(({ title }) => title[locale]),
    items: plan.items.map((item) => ({
      section: item.section,
      lead: item.lead.map((id) => bodies.indexOf(id)),
      responsible: item.responsible.map((id) => bodies.indexOf(id)),
      terms: held(item),
      speaks: library.groups.flatMap((group, at) =>
        group.jurisdiction === plan.jurisdiction.id && speaks(group, item) ? [at] : [],
      ),
      clauses: words(item.clauses.map(({ id }) => clausePart(id))),
      targets: item.clauses.flatMap(({ id }, at) =>
        plan.targets.some(({ clause }) => clause === id) ? [at] : [],
      ),
      names: words([item.title[locale].replace(/[。.]$/u, '')]),
      everyday: words(item.everyday[locale]),
    })),
    documents: library.documents.flatMap((document) => {
      const clauses = citingClauses(plan, document).map(({ id }) => id);
      const everyday =
        library.terms.find(({ zh }) => zh === `《${document.title.zh}》`)?.everyday[locale] ?? [];
      return clauses.length === 0
        ? []
        : [{ id: document.id, names: words([document.title[locale]]), everyday: words(everyday), clauses }];
    }),
  };
}

/** Everything search can answer without the full text, in one language. */
export function directoryOf(library: Library, locale: Locale): DirectoryData {
  const unitIndex = library.units.map(({ id }) => id);
  const membersWith = (group: Group, isPlain: boolean) =>
    group.roster.members
      .filter(({ basis }) => (group.scope === 'all' && basis === 'member') === isPlain)
      .map(({ unit }) => unitIndex.indexOf(unit));
  return {
    units: library.units.map((unit) => ({
      id: unit.id,
      names: unitNames(unit, locale),
      everyday: words(unit.everyday[locale]),
    })),
    groups: library.groups.map((group) => ({
      id: group.id,
      names: words(
        locale === 'zh'
          ? [group.printed, ...group.variants, ...group.aliases.zh]
          : [group.name.en, ...group.aliases.en],
      ),
      members: membersWith(group, true),
      possible: membersWith(group, false),
    })),
    terms: termsOf(library).map((term) => ({
      id: term.id,
      names: termNames(term, locale),
      everyday: words(term.everyday[locale]),
    })),
    plans: library.plans.map((plan) => planPart(plan, library, locale)),
  };
}

/** The names alone, for what is derived from them. */
export const namesIn = (data: DirectoryData): string[] =>
  [
    ...data.units.flatMap(({ names, everyday }) => [names, everyday]),
    ...data.groups.map(({ names }) => names),
    ...data.terms.flatMap(({ names, everyday }) => [names, everyday]),
    ...data.plans.flatMap(({ sections, items, documents }) => [
      ...sections,
      ...items.flatMap(({ names, everyday }) => [names, everyday]),
      ...documents.map(({ names }) => names),
    ]),
  ].flatMap((list) => list.split('|'));
