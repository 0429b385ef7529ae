/** The plan as one JSON document: the stable, versioned public face of the data. */
import { clauseDigest, itemDigest, planDigest } from '#model/canonical';
import { dutiesOf, groupsOf } from '#model/duties';
import type { Clause, Group, Item, Library, Plan, Section, Term, Unit } from '#model/library';
import type { Bilingual } from '#schema/fields';

/** Raised in its first number when a field goes or changes meaning, in its second when one is added. */
export const schemaVersion = '1.1';

/** Absolute addresses of what has a page, in both languages. */
export interface Addresses {
  plan: (plan: string) => Bilingual;
  section: (plan: string, number: number) => Bilingual;
  item: (plan: string, number: number) => Bilingual;
  clause: (plan: string, clauseId: string) => Bilingual;
  unit: (id: string) => Bilingual;
  group: (id: string) => Bilingual;
  term: (id: string) => Bilingual;
}

const clauseJson = (plan: Plan, clause: Clause, addresses: Addresses) => ({
  id: clause.id,
  received: clause.received,
  zh: clause.zh,
  en: clause.en,
  digest: clauseDigest(clause),
  url: addresses.clause(plan.id, clause.id),
});

/** A section, with its items by number. */
export const sectionJson = (plan: Plan, { number, title, items }: Section, addresses: Addresses) => ({
  number,
  title,
  items: items.map((item) => item.number),
  url: addresses.section(plan.id, number),
});

/** An item with its clauses; `digest` is the SHA-256 of its canonical paragraph, as received. */
export const itemJson = (plan: Plan, item: Item, addresses: Addresses) => ({
  number: item.number,
  section: item.section,
  title: item.title,
  titleByEditor: item.titleByEditor,
  clauses: item.clauses.map((clause) => clauseJson(plan, clause, addresses)),
  note: item.note,
  lead: item.lead,
  responsible: item.responsible,
  digest: itemDigest(item),
  url: addresses.item(plan.id, item.number),
});

/** A unit; `printed` is null when no note prints it, and aliases of both languages stand in one list. */
export const unitJson = (unit: Unit, library: Library, addresses: Addresses) => ({
  id: unit.id,
  printed: unit.printed,
  name: unit.name,
  kind: unit.kind,
  aliases: [...unit.aliases.zh, ...unit.aliases.en],
  groups: groupsOf(unit, library).map(({ id }) => id),
  url: addresses.unit(unit.id),
});

/** A group; its Chinese name is what is printed. */
export const groupJson = ({ id, printed, name, scope, roster }: Group, addresses: Addresses) => ({
  id,
  printed,
  name: { zh: printed, en: name.en },
  scope,
  members: roster.members.map(({ unit }) => unit),
  membersSource: roster.source,
  url: addresses.group(id),
});

const termJson = ({ id, zh, en, category, confidence, explain }: Term, addresses: Addresses) => ({
  id,
  zh,
  en,
  category,
  confidence,
  explain,
  url: addresses.term(id),
});

/** The file of a plan, as planJsonSchema describes it. Units, groups, documents and terms are the whole library’s. */
export function planJson(plan: Plan, library: Library, addresses: Addresses) {
  const { id, title, documentNumber, issuer, issuedOn, addressees, source } = plan;
  return {
    schemaVersion,
    plan: {
      id,
      title,
      documentNumber: documentNumber.zh,
      issuer,
      issuedOn,
      addressees,
      preamble: plan.preamble.map((clause) => clauseJson(plan, clause, addresses)),
      source: { sha256: source.sha256, bytes: source.bytes },
      digest: planDigest(plan),
      url: addresses.plan(id),
    },
    sections: plan.sections.map((section) => sectionJson(plan, section, addresses)),
    items: plan.items.map((item) => itemJson(plan, item, addresses)),
    units: library.units.map((unit) => unitJson(unit, library, addresses)),
    groups: library.groups.map((group) => groupJson(group, addresses)),
    duties: dutiesOf(plan, library),
    repairs: plan.repairs,
    targets: plan.targets,
    documents: library.documents,
    terms: library.terms.map((term) => termJson(term, addresses)),
  };
}

export type PlanJson = ReturnType<typeof planJson>;
