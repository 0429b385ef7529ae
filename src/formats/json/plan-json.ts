/** The plan as one JSON document: the stable, versioned public face of the data. */
import { clauseDigest, itemDigest, planDigest } from '#model/canonical';
import { dutiesOf, groupsOf } from '#model/duties';
import type {
  CitedDocument,
  Clause,
  FollowUp,
  Group,
  Item,
  Library,
  Plan,
  Section,
  Term,
  Unit,
} from '#model/library';
import { itemsOfFollowUp } from '#model/follow-ups';
import { lineageRows } from '#model/lineage';
import { usedBy } from '#model/used';
import type { Bilingual } from '#schema/fields';

/** Raised in its first number when a field goes or changes meaning, in its second when one is added. */
export const schemaVersion = '2.0';

/** Absolute addresses of what has a page, in both languages. */
export interface Addresses {
  plan: (plan: string) => Bilingual;
  section: (plan: string, number: number) => Bilingual;
  item: (plan: string, number: number) => Bilingual;
  clause: (plan: string, clauseId: string) => Bilingual;
  unit: (id: string) => Bilingual;
  group: (id: string) => Bilingual;
  term: (id: string) => Bilingual;
  /** What the pages of both languages are examples of: a part of the gateway's address, which has no language. */
  work: (...place: readonly (string | number)[]) => string;
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
export const sectionJson = (plan: Plan, section: Section, addresses: Addresses) => ({
  number: section.number,
  ...(section.label !== '' && { label: section.label }),
  title: section.title,
  ...(section.parts.length > 0 && { parts: section.parts }),
  ...(section.text.length > 0 && {
    text: section.text.map(({ id, received, zh, en }) => ({ id, received, zh, en })),
  }),
  items: section.items.map((item) => item.number),
  url: addresses.section(plan.id, section.number),
});

/** An item with its clauses; `digest` is the SHA-256 of its canonical paragraph, as received. */
export const itemJson = (plan: Plan, item: Item, addresses: Addresses) => ({
  number: item.number,
  ...(item.label !== '' && { label: item.label }),
  section: item.section,
  title: item.title,
  titleByEditor: item.titleByEditor,
  clauses: item.clauses.map((clause) => clauseJson(plan, clause, addresses)),
  note: item.note,
  lead: item.lead,
  responsible: item.responsible,
  ...(item.support.length > 0 && { support: item.support }),
  ...(item.unspecified.length > 0 && { unspecified: item.unspecified }),
  ...(item.assignments.length > 0 && { assignments: item.assignments }),
  digest: itemDigest(item, plan),
  url: addresses.item(plan.id, item.number),
});

/** A unit; `printed` is null when no note prints it, and aliases of both languages stand in one list. */
export const unitJson = (unit: Unit, registry: Pick<Library, 'groups'>, addresses: Addresses) => ({
  id: unit.id,
  jurisdiction: unit.jurisdiction,
  printed: unit.printed,
  variants: unit.variants,
  name: unit.name,
  kind: unit.kind,
  aliases: [...unit.aliases.zh, ...unit.aliases.en],
  groups: groupsOf(unit, registry).map(({ id }) => id),
  gb2260: unit.gb2260 ?? null,
  confidence: unit.confidence,
  evidence: unit.evidence,
  url: addresses.unit(unit.id),
});

/** A group; its Chinese name is what is printed. `roster` says of each member on what basis, and how sure that is. */
export const groupJson = (
  { id, jurisdiction, printed, variants, name, scope, roster }: Group,
  addresses: Addresses,
) => ({
  id,
  jurisdiction,
  printed,
  variants,
  name: { zh: printed, en: name.en },
  scope,
  members: roster.members.map(({ unit }) => unit),
  roster: roster.members,
  membersAsOf: roster.asOf,
  membersComplete: roster.complete,
  membersSource: roster.source,
  url: addresses.group(id),
});

const termJson = (term: Term, addresses: Addresses) => ({
  id: term.id,
  zh: term.zh,
  variants: term.variants,
  en: term.en,
  enAlternatives: term.enAlternatives,
  category: term.category,
  evidence: term.evidence,
  source: term.source ?? null,
  confidence: term.confidence,
  explain: term.explain,
  related: term.related,
  url: addresses.term(term.id),
});

const documentJson = (
  { id, title, promise, issuer, issued, located, confidence, note }: CitedDocument,
  clauses: readonly Clause[],
) => ({
  id,
  title,
  promise,
  issuer: issuer ?? null,
  issued: issued ?? null,
  located,
  confidence,
  note,
  clauses: clauses.map((clause) => clause.id),
});

/** `items` are all it is about, whether as a whole or by a clause; `url` is its address as seen. */
export const followUpJson = ({ titleEn, caution, ...record }: FollowUp) => ({
  ...record,
  items: itemsOfFollowUp(record),
  titleEn: titleEn ?? null,
  caution: caution ?? null,
});

/**
 * The file of a plan, as planJsonSchema describes it: enough to write its canonical text again, and of units, groups,
 * documents and terms those the plan uses.
 */
export function planJson(plan: Plan, library: Library, addresses: Addresses) {
  const { id, title, noticeTitle, documentNumber, issuer, signer, issuedOn, printedDate } = plan;
  const { annotation, addressees, source } = plan;
  const used = usedBy(plan, library);
  return {
    schemaVersion,
    plan: {
      id,
      jurisdiction: plan.jurisdiction.id,
      series: plan.series.id,
      title,
      noticeTitle,
      documentNumber: documentNumber.zh,
      issuer,
      signer,
      issuedOn,
      printedDate,
      annotation,
      addressees,
      notice: plan.notice.map((clause) => clauseJson(plan, clause, addresses)),
      preamble: plan.preamble.map((clause) => clauseJson(plan, clause, addresses)),
      source: { sha256: source.sha256, bytes: source.bytes },
      ...(plan.structure && { structure: plan.structure.lines }),
      digest: planDigest(plan),
      url: addresses.plan(id),
    },
    sections: plan.sections.map((section) => sectionJson(plan, section, addresses)),
    items: plan.items.map((item) => itemJson(plan, item, addresses)),
    units: used.units.map((unit) => unitJson(unit, plan, addresses)),
    groups: used.groups.map((group) => groupJson(group, addresses)),
    duties: dutiesOf(plan),
    repairs: plan.repairs,
    targets: plan.targets,
    followUps: plan.followUps.map(followUpJson),
    lineage: lineageRows(plan, library),
    documents: used.documents.map(({ document, clauses }) => documentJson(document, clauses)),
    terms: used.terms.map((term) => termJson(term, addresses)),
  };
}

export type PlanJson = ReturnType<typeof planJson>;
