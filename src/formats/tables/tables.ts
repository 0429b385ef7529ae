/** The data as tables: the rows of every CSV file, and what its metadata needs to know. */
import { itemOfClause } from '#schema/paths';
import { clauseDigest, itemDigest, planDigest } from '#model/canonical';
import { dutiesOf, groupsOf } from '#model/duties';
import { itemsOfFollowUp } from '#model/follow-ups';
import { lineageRows } from '#model/lineage';
import { citingClauses } from '#model/silences';
import { allClauses, type Library } from '#model/library';
import type { Bilingual } from '#schema/fields';
import type { Column } from './columns.ts';
import type { CsvRow } from './csv.ts';
import type { Addresses } from '#formats/json/plan-json';

export const tableNames = [
  'plans',
  'sections',
  'items',
  'clauses',
  'units',
  'groups',
  'members',
  'duties',
  'targets',
  'repairs',
  'followups',
  'lineage',
  'documents',
  'citations',
  'terms',
] as const;
export type TableName = (typeof tableNames)[number];

export interface Table {
  columns: readonly Column[];
  /** The columns that together name a row; empty when none do. */
  key: readonly Column[];
  /** Columns that name a row of another table: its key, in the same words. */
  references: readonly { columns: readonly Column[]; table: TableName; key: readonly Column[] }[];
  rows: readonly CsvRow[];
}

/** What a column holds of a source. A list's values are joined with semicolons, which none of them holds. */
type Field = CsvRow[string] | undefined | readonly string[];
type Columns<Source> = Partial<Record<Column, (source: Source) => Field>>;

const flat = (field: Field): CsvRow[string] =>
  typeof field === 'object' && field !== null ? field.join(';') : (field ?? null);

/** One row for each source; the columns stand in the order they are written in. */
function table<Source>(
  key: readonly Column[],
  references: Table['references'],
  sources: readonly Source[],
  columns: Columns<Source>,
): Table {
  const entries = Object.entries(columns);
  const rowOf = (source: Source): CsvRow =>
    Object.fromEntries(entries.map(([name, field]) => [name, flat(field(source))]));
  return { columns: Object.keys(columns) as Column[], key, references, rows: sources.map(rowOf) };
}

const ofPlan = { columns: ['plan'], table: 'plans', key: ['plan'] } as const;
const ofSection = { columns: ['plan', 'section'], table: 'sections', key: ['plan', 'section'] } as const;
const ofItem = { columns: ['plan', 'item'], table: 'items', key: ['plan', 'item'] } as const;
const ofClause = { columns: ['plan', 'clause'], table: 'clauses', key: ['plan', 'clause'] } as const;
const ofUnit = { columns: ['unit'], table: 'units', key: ['unit'] } as const;
const ofGroup = { columns: ['via'], table: 'groups', key: ['group'] } as const;
const inGroup = { columns: ['group'], table: 'groups', key: ['group'] } as const;
const ofDocument = { columns: ['document'], table: 'documents', key: ['document'] } as const;

/** All tables, each over all plans. */
export function tables(library: Library, addresses: Addresses): Record<TableName, Table> {
  const eachPlan = <Source extends object>(of: (plan: Library['plans'][number]) => readonly Source[]) =>
    library.plans.flatMap((plan) => of(plan).map((source) => ({ ...source, plan })));
  const addressesOf = <Source>(of: (source: Source) => Bilingual): Columns<Source> => ({
    url_zh: (source) => of(source).zh,
    url_en: (source) => of(source).en,
  });

  return {
    plans: table(['plan'], [], library.plans, {
      plan: ({ id }) => id,
      jurisdiction: ({ jurisdiction }) => jurisdiction.id,
      series: ({ series }) => series.id,
      title_zh: ({ title }) => title.zh,
      title_en: ({ title }) => title.en,
      notice_title_zh: ({ noticeTitle }) => noticeTitle.zh,
      notice_title_en: ({ noticeTitle }) => noticeTitle.en,
      document_number: ({ documentNumber }) => documentNumber.zh,
      issuer_zh: ({ issuer }) => issuer.zh,
      issuer_en: ({ issuer }) => issuer.en,
      signer_zh: ({ signer }) => signer.zh,
      signer_en: ({ signer }) => signer.en,
      issued_on: ({ issuedOn }) => issuedOn,
      printed_date_zh: ({ printedDate }) => printedDate.zh,
      printed_date_en: ({ printedDate }) => printedDate.en,
      annotation_zh: ({ annotation }) => annotation?.zh,
      annotation_en: ({ annotation }) => annotation?.en,
      addressees_zh: ({ addressees }) => addressees.zh,
      addressees_en: ({ addressees }) => addressees.en,
      source_sha256: ({ source }) => source.sha256,
      source_bytes: ({ source }) => source.bytes,
      digest: planDigest,
      ...addressesOf(({ id }) => addresses.plan(id)),
    }),
    sections: table(
      ['plan', 'section'],
      [ofPlan],
      eachPlan((plan) => plan.sections),
      {
        plan: ({ plan }) => plan.id,
        section: ({ number }) => number,
        section_title_zh: ({ title }) => title.zh,
        section_title_en: ({ title }) => title.en,
        ...addressesOf(({ plan, number }) => addresses.section(plan.id, number)),
      },
    ),
    items: table(
      ['plan', 'item'],
      [ofPlan, ofSection],
      eachPlan((plan) => plan.items),
      {
        plan: ({ plan }) => plan.id,
        item: ({ number }) => number,
        section: ({ section }) => section,
        section_title_zh: ({ plan, section }) =>
          plan.sections.find(({ number }) => number === section)?.title.zh,
        section_title_en: ({ plan, section }) =>
          plan.sections.find(({ number }) => number === section)?.title.en,
        title_zh: ({ title }) => title.zh,
        title_en: ({ title }) => title.en,
        title_by_editor: ({ titleByEditor }) => titleByEditor,
        clauses: ({ clauses }) => clauses.length,
        note: ({ note }) => note,
        lead: ({ lead }) => lead,
        responsible: ({ responsible }) => responsible,
        digest: (item) => itemDigest(item, item.plan),
        ...addressesOf(({ plan, number }) => addresses.item(plan.id, number)),
      },
    ),
    clauses: table(
      ['plan', 'clause'],
      [ofPlan, ofItem],
      eachPlan((plan) => allClauses(plan)),
      {
        plan: ({ plan }) => plan.id,
        clause: ({ id }) => id,
        item: ({ id }) => itemOfClause(id),
        received: ({ received }) => received,
        text_zh: ({ zh }) => zh,
        text_en: ({ en }) => en,
        digest: clauseDigest,
        ...addressesOf(({ plan, id }) => addresses.clause(plan.id, id)),
      },
    ),
    units: table(['unit'], [], library.units, {
      unit: ({ id }) => id,
      jurisdiction: ({ jurisdiction }) => jurisdiction,
      kind: ({ kind }) => kind,
      printed: ({ printed }) => printed,
      variants: ({ variants }) => variants,
      name_zh: ({ name }) => name.zh,
      name_en: ({ name }) => name.en,
      aliases_zh: ({ aliases }) => aliases.zh,
      aliases_en: ({ aliases }) => aliases.en,
      groups: (unit) => groupsOf(unit, library).map(({ id }) => id),
      confidence: ({ confidence }) => confidence,
      evidence_zh: ({ evidence }) => evidence.zh,
      evidence_en: ({ evidence }) => evidence.en,
      gb2260: ({ gb2260 }) => gb2260,
      ...addressesOf(({ id }) => addresses.unit(id)),
    }),
    groups: table(['group'], [], library.groups, {
      group: ({ id }) => id,
      jurisdiction: ({ jurisdiction }) => jurisdiction,
      printed: ({ printed }) => printed,
      variants: ({ variants }) => variants,
      name_en: ({ name }) => name.en,
      scope: ({ scope }) => scope,
      members: ({ roster }) => roster.members.map(({ unit }) => unit),
      members_as_of: ({ roster }) => roster.asOf,
      members_complete: ({ roster }) => roster.complete,
      members_source_zh: ({ roster }) => roster.source.zh,
      members_source_en: ({ roster }) => roster.source.en,
      ...addressesOf(({ id }) => addresses.group(id)),
    }),
    members: table(
      ['group', 'unit'],
      [inGroup, ofUnit],
      library.groups.flatMap(({ id, roster }) => roster.members.map((member) => ({ ...member, group: id }))),
      {
        group: ({ group }) => group,
        unit: ({ unit }) => unit,
        basis: ({ basis }) => basis,
        confidence: ({ confidence }) => confidence,
        reason_zh: ({ reason }) => reason.zh,
        reason_en: ({ reason }) => reason.en,
      },
    ),
    duties: table(
      [],
      [ofUnit, ofItem, ofGroup],
      eachPlan((plan) => dutiesOf(plan)),
      {
        plan: ({ plan }) => plan.id,
        unit: ({ unit }) => unit,
        item: ({ item }) => item,
        role: ({ role }) => role,
        basis: ({ basis }) => basis,
        via: ({ via }) => via,
        position: ({ position }) => position,
      },
    ),
    targets: table(
      ['plan', 'target'],
      [ofClause, ofItem],
      eachPlan((plan) => plan.targets),
      {
        plan: ({ plan }) => plan.id,
        target: ({ id }) => id,
        clause: ({ clause }) => clause,
        item: ({ clause }) => itemOfClause(clause),
        kind: ({ kind }) => kind,
        quote: ({ quote }) => quote,
        quote_en: ({ quoteEn }) => quoteEn,
        label_zh: ({ label }) => label.zh,
        label_en: ({ label }) => label.en,
        comparator: ({ comparator }) => comparator,
        value: ({ value }) => value,
        measure_zh: ({ unit }) => unit?.zh,
        measure_en: ({ unit }) => unit?.en,
        due: ({ due }) => due,
        due_wording: ({ dueWording }) => dueWording,
        due_wording_en: ({ dueWordingEn }) => dueWordingEn,
      },
    ),
    repairs: table(
      ['plan', 'repair'],
      [ofClause],
      eachPlan((plan) => plan.repairs),
      {
        plan: ({ plan }) => plan.id,
        repair: ({ id }) => id,
        clause: ({ clause }) => clause,
        received: ({ received }) => received,
        proposed: ({ proposed }) => proposed,
        confidence: ({ confidence }) => confidence,
        reason_zh: ({ reason }) => reason.zh,
        reason_en: ({ reason }) => reason.en,
        evidence_zh: ({ evidence }) => evidence.zh,
        evidence_en: ({ evidence }) => evidence.en,
      },
    ),
    followups: table(
      ['plan', 'follow_up'],
      [ofPlan],
      eachPlan((plan) => plan.followUps),
      {
        plan: ({ plan }) => plan.id,
        follow_up: ({ id }) => id,
        items: (record) => itemsOfFollowUp(record).map(String),
        about_clauses: ({ clauses }) => clauses,
        units: ({ units }) => units,
        phase: ({ phase }) => phase,
        publisher_zh: ({ publisher }) => publisher.zh,
        publisher_en: ({ publisher }) => publisher.en,
        kind: ({ kind }) => kind,
        published_title: ({ title }) => title,
        published_title_en: ({ titleEn }) => titleEn,
        published_on: ({ date }) => date,
        date_basis_zh: ({ dateBasis }) => dateBasis.zh,
        date_basis_en: ({ dateBasis }) => dateBasis.en,
        address: ({ url }) => url,
        says_zh: ({ says }) => says.zh,
        says_en: ({ says }) => says.en,
        facts_zh: ({ facts }) => facts.flatMap(({ name, value }) => [name.zh, value.zh]),
        facts_en: ({ facts }) => facts.flatMap(({ name, value }) => [name.en, value.en]),
        caution_zh: ({ caution }) => caution?.zh,
        caution_en: ({ caution }) => caution?.en,
        seen: ({ seen }) => seen,
        confidence: ({ confidence }) => confidence,
        listed_on: ({ listed }) => listed,
      },
    ),
    lineage: table(
      ['plan', 'item'],
      [ofItem],
      eachPlan((plan) => lineageRows(plan, library)),
      {
        plan: ({ plan }) => plan.id,
        item: ({ item }) => item,
        from_items: ({ from }) => from,
        how: ({ how }) => how,
      },
    ),
    documents: table(['document'], [], library.documents, {
      document: ({ id }) => id,
      name_zh: ({ title }) => title.zh,
      name_en: ({ title }) => title.en,
      promise: ({ promise }) => promise,
      issuer_zh: ({ issuer }) => issuer?.zh,
      issuer_en: ({ issuer }) => issuer?.en,
      issued: ({ issued }) => issued,
      located: ({ located }) => located,
      confidence: ({ confidence }) => confidence,
      note_zh: ({ note }) => note.zh,
      note_en: ({ note }) => note.en,
    }),
    citations: table(
      ['plan', 'clause', 'document'],
      [ofClause, ofDocument],
      eachPlan((plan) =>
        library.documents.flatMap((document) =>
          citingClauses(plan, document).map(({ id }) => ({ clause: id, document: document.id })),
        ),
      ),
      {
        plan: ({ plan }) => plan.id,
        clause: ({ clause }) => clause,
        document: ({ document }) => document,
      },
    ),
    terms: table(['term'], [], library.terms, {
      term: ({ id }) => id,
      name_zh: ({ zh }) => zh,
      name_en: ({ en }) => en,
      en_alternatives: ({ enAlternatives }) => enAlternatives,
      variants: ({ variants }) => variants,
      category: ({ category }) => category,
      evidence: ({ evidence }) => evidence,
      source: ({ source }) => source,
      confidence: ({ confidence }) => confidence,
      explain_zh: ({ explain }) => explain.zh,
      explain_en: ({ explain }) => explain.en,
      related: ({ related }) => related,
      ...addressesOf(({ id }) => addresses.term(id)),
    }),
  };
}
