/**
 * The model every page, export and search index is made from: content put together, both languages
 * side by side, repairs applied, ids resolved. Content must have passed `checkContent`.
 */
import { englishOf, repairsOf, titleText } from '#schema/queries';
import { idOf, itemNumberOf, planOf } from '#schema/paths';
import { parseReading, readingPlain, summaryOf } from '#text/reading';
import { roles, type Role } from '#text/grammar';
import type { Division } from '#text/normalise';
import { readingText, segments, type Segment } from '#text/repairs';
import type { ChangesData } from '#schema/changes';
import type { Content } from '#schema/content';
import type { DocumentData } from '#schema/document';
import type { DoubtsData } from '#schema/doubts';
import type { Bilingual } from '#schema/fields';
import type { FollowUpData } from '#schema/follow-up';
import type { GroupData, RosterData } from '#schema/group';
import type { ItemData } from '#schema/item';
import type { JurisdictionData } from '#schema/jurisdiction';
import type { LineageData } from '#schema/lineage';
import type { CitationFacts } from '#schema/plan';
import type { ConceptData } from '#schema/lexicon';
import type { RedirectsData } from '#schema/redirects';
import type { RepairsData } from '#schema/repairs';
import type { QuestionsData } from '#schema/questions';
import type { StructureData } from '#schema/structure';
import type { TargetsData } from '#schema/targets';
import type { TermData } from '#schema/term';
import type { UnitData } from '#schema/unit';
import { rosterOn, unitOn } from './then.ts';

export interface Clause {
  /** 6.3, preamble.1 */
  id: string;
  /** Canonical text, wording untouched. */
  received: string;
  /** The text as read, after repairs. */
  zh: string;
  en: string;
  /** The reading text in runs, each repaired run with what was received. */
  segments: Segment[];
}

export interface Item {
  number: number;
  /** Its number as printed, where it is not the figure and full stop of its place; else empty. */
  label: string;
  section: number;
  title: Bilingual;
  /** Whether the editors wrote the Chinese title; otherwise it is clause 1. */
  titleByEditor: boolean;
  clauses: Clause[];
  note: string;
  /** Unit and group ids in printed order. */
  lead: string[];
  responsible: string[];
  support: string[];
  unspecified: string[];
  /** What each note says, where there are several or one says more than these lists. */
  assignments: ItemData['assignments'];
  /** What the item's main clauses ask, in a few words. */
  gist: (Bilingual & { clause: string })[];
  everyday: { zh: string[]; en: string[] };
  /** What the editors say of it, as plain text, a line a paragraph; null when they have not written it. */
  reading: Bilingual | null;
  /** Its first paragraph, two sentences that stand alone. */
  summary: Bilingual | null;
}

export interface Section {
  number: number;
  /** Its number as printed, where it is not 一、 of its place; else empty. */
  label: string;
  title: Bilingual;
  /** Headings within it, as printed. */
  parts: { label: string; title: string }[];
  /** Sentences that stand in it and in none of its items. */
  text: Clause[];
  items: Item[];
}

/** Paragraphs with holes, and how source.txt is divided into them. */
export interface Structure {
  lines: string[];
  division: Division;
}

export type Repair = RepairsData['repairs'][number];
export type Doubt = DoubtsData['doubts'][number];
export type Question = QuestionsData['questions'][number];
export type FollowUp = FollowUpData['records'][number];
export type Target = TargetsData['targets'][number];

export interface Plan {
  id: string;
  /** Whose government issued it. */
  jurisdiction: Jurisdiction;
  series: Series;
  title: Bilingual;
  /** The title for the titles of pages and for cards. */
  shortTitle: Bilingual;
  noticeTitle: Bilingual;
  documentNumber: Bilingual;
  issuer: Bilingual;
  addressees: Bilingual;
  signer: Bilingual;
  printedDate: Bilingual;
  annotation: Bilingual | null;
  /** YYYY-MM-DD */
  issuedOn: string;
  notice: Clause[];
  preamble: Clause[];
  sections: Section[];
  /** All items, in order. */
  items: Item[];
  repairs: Repair[];
  /** What was noticed and not changed. */
  doubts: Doubt[];
  targets: Target[];
  /** What people ask of it. */
  questions: Question[];
  /** What was published elsewhere about its items. */
  followUps: FollowUp[];
  /** Where the editors looked for it; null where they have not said. */
  looked: Bilingual | null;
  /** Which items continue which of the plan before; null where the editors have not said. */
  lineage: LineageData | null;
  source: { sha256: string; bytes: number };
  /** How its canonical text is put together; null where it is of the layout of 2022. */
  structure: Structure | null;
  /** What citation styles in Latin script need; null when the editors have not written it. */
  citation: CitationFacts | null;
  /** The bodies of its jurisdiction, by the names they bore when it was issued, as its items print them. */
  units: Unit[];
  /** Their groups, with the roster of that time. */
  groups: Group[];
}

export type Unit = UnitData & { id: string };
/** With one roster of its several: that of a plan's time, or the newest. */
export type Group = GroupData & { id: string; roster: RosterData };
export type Jurisdiction = JurisdictionData & { id: string };
export interface Series {
  /** Within its jurisdiction, liaocheng/fazhi-zhengfu: the plans of one series continue each other. */
  id: string;
  name: Bilingual;
}
export type Term = TermData & { id: string };
/** Words in each language, not of each other. */
export interface Said {
  zh: string[];
  en: string[];
}
export type Version = ChangesData['versions'][number];
export type Change = Version['changes'][number];
export type Redirect = RedirectsData['redirects'][number];
export type CitedDocument = DocumentData & { id: string };

export interface Library {
  plans: Plan[];
  /** Those whose plans are here. */
  jurisdictions: Jurisdiction[];
  /** Units and groups of every jurisdiction, as they are called now. */
  units: Unit[];
  groups: Group[];
  terms: Term[];
  documents: CitedDocument[];
  /** What people look for in their own words, and the words that say nothing of what is sought, or little. */
  lexicon: { concepts: ConceptData[]; passing: Said; common: Said; kin: Record<'zh' | 'en', string[][]> };
  /** Published addresses that have moved, as paths below the site's root. */
  redirects: Redirect[];
  /** What each published version changed, newest first. */
  versions: Version[];
}

/** Every clause of a plan: notice, preamble and items, in order. */
export const allClauses = ({
  notice,
  preamble,
  items,
}: Pick<Plan, 'notice' | 'preamble' | 'items'>): Clause[] => [
  ...notice,
  ...preamble,
  ...items.flatMap(({ clauses }) => clauses),
];

interface StoredClause {
  id: string;
  text: string;
}

function buildClauses(
  content: Content,
  plan: string,
  zh: readonly StoredClause[],
  en: readonly StoredClause[],
) {
  return zh.map(({ id, text }): Clause => {
    const repairs = repairsOf(content, plan, id);
    const english = en.find((clause) => clause.id === id)?.text ?? '';
    return {
      id,
      received: text,
      zh: readingText(text, repairs),
      en: english,
      segments: segments(text, repairs),
    };
  });
}

/** The editors' words on an item; null unless they stand in both languages. */
function buildReading(zh: string, en: string): Pick<Item, 'reading' | 'summary'> {
  const own = { zh: parseReading(zh, 'zh'), en: parseReading(en, 'en') };
  const inBoth = (textOf: typeof readingPlain): Bilingual | null => {
    const texts = { zh: textOf(own.zh, 'zh'), en: textOf(own.en, 'en') };
    return texts.zh === '' || texts.en === '' ? null : texts;
  };
  return { reading: inBoth(readingPlain), summary: inBoth(summaryOf) };
}

function buildItems(content: Content, plan: string): Item[] {
  const items = content.items
    .filter(({ file }) => planOf(file) === plan)
    .map((entry): Item => {
      const { file, data } = entry;
      const english = englishOf(content, entry);
      const translation = english?.data;
      const clauses = buildClauses(content, plan, data.clauses, translation?.clauses ?? []);
      return {
        number: itemNumberOf(file),
        label: data.label,
        section: data.section,
        title: { zh: titleText(data.title, clauses[0]?.zh ?? ''), en: translation?.title.text ?? '' },
        titleByEditor: data.title.by === 'editor',
        clauses,
        note: data.note,
        lead: data.lead,
        responsible: data.responsible,
        support: data.support,
        unspecified: data.unspecified,
        assignments: data.assignments,
        gist: data.gist.map(({ clause, text }, at) => ({
          clause,
          zh: text,
          en: translation?.gist[at]?.text ?? '',
        })),
        everyday: { zh: data.everyday, en: translation?.everyday ?? [] },
        ...buildReading(entry.body, english?.body ?? ''),
      };
    });
  return items.sort((a, b) => a.number - b.number);
}

/** Whose plan it is, of which series, and the bodies of that place at that time. */
function placeOf(
  content: Content,
  { jurisdiction: id, series: seriesId, issuedOn }: Content['plans'][number]['data'],
  items: readonly Item[],
): Pick<Plan, 'jurisdiction' | 'series' | 'units' | 'groups'> {
  const jurisdiction = withIds(content.jurisdictions).find((each) => each.id === id);
  const series = jurisdiction?.series.find((each) => each.id === seriesId);
  if (!jurisdiction || !series) throw new Error(`no series ${seriesId} of a jurisdiction “${id}”`);
  const isHere = (body: { jurisdiction: string }) => body.jurisdiction === id;
  const units = withIds(content.units).filter(isHere);
  const groups = withIds(content.groups).filter(isHere);
  return {
    jurisdiction,
    series: { id: `${id}/${series.id}`, name: series.name },
    units: inPrintedOrder(units, items).map((unit) => unitOn(unit, issuedOn)),
    groups: inPrintedOrder(groups, items).map((group) => ({ ...group, roster: rosterOn(group, issuedOn) })),
  };
}

/** What pages say of an element of the head that neither text nor editors have. */
const absent = (field: string): Bilingual =>
  field === 'documentNumber'
    ? { zh: '无文号', en: 'no number' }
    : { zh: '来源文本未载', en: 'not given in the source' };

export function structureOf(data: StructureData): Structure {
  const starts = data.lines.map(({ at }) => {
    const [line = 1, column = 1] = at.split(':').map(Number);
    return { line, column };
  });
  return {
    lines: data.lines.map(({ is }) => is),
    division: { starts, dropped: data.dropped, rows: data.rows },
  };
}

function buildPlan(content: Content, { file, data }: Content['plans'][number]): Plan {
  const id = planOf(file);
  const ofPlan = <Each extends { file: string }>(entries: readonly Each[]) =>
    entries.filter((entry) => planOf(entry.file) === id);
  const translation = ofPlan(content.planTranslations)[0]?.data;
  const items = buildItems(content, id);
  const both = (
    field: 'title' | 'noticeTitle' | 'documentNumber' | 'addressees' | 'signer' | 'printedDate',
  ): Bilingual => ({
    zh: data[field] || absent(field).zh,
    en: translation?.[field]?.text ?? absent(field).en,
  });
  return {
    id,
    ...placeOf(content, data, items),
    title: both('title'),
    shortTitle: { zh: data.title, en: translation?.shortTitle?.text ?? translation?.title?.text ?? '' },
    noticeTitle: both(data.noticeTitle === '' ? 'title' : 'noticeTitle'),
    documentNumber: both('documentNumber'),
    issuer: { zh: data.letterhead, en: translation?.letterhead?.text ?? '' },
    addressees: both('addressees'),
    signer: both('signer'),
    printedDate: both('printedDate'),
    annotation:
      data.annotation === '' ? null : { zh: data.annotation, en: translation?.annotation?.text ?? '' },
    issuedOn: data.issuedOn,
    notice: buildClauses(content, id, data.notice, translation?.notice ?? []),
    preamble: buildClauses(content, id, data.preamble, translation?.preamble ?? []),
    sections: ofPlan(content.sections).flatMap((entry) =>
      entry.data.sections.map(({ number, label, title, en, parts, text, textEn }) => ({
        number,
        label,
        title: { zh: title, en: en.text },
        parts,
        text: buildClauses(content, id, text, textEn),
        items: items.filter(({ section }) => section === number),
      })),
    ),
    items,
    repairs: ofPlan(content.repairs).flatMap((entry) => entry.data.repairs),
    doubts: ofPlan(content.doubts).flatMap((entry) => entry.data.doubts),
    targets: ofPlan(content.targets).flatMap((entry) => entry.data.targets),
    followUps: ofPlan(content.followUps).flatMap((entry) => entry.data.records),
    looked: ofPlan(content.followUps)[0]?.data.looked ?? null,
    lineage: ofPlan(content.lineages)[0]?.data ?? null,
    questions: ofPlan(content.questions).flatMap((entry) => entry.data.questions),
    source: data.source,
    structure: ofPlan(content.structures).map((entry) => structureOf(entry.data))[0] ?? null,
    citation: translation?.citation ?? null,
  };
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

const withIds = <Data>(entries: readonly { file: string; data: Data }[]): (Data & { id: string })[] =>
  entries.map(({ file, data }) => ({ ...data, id: idOf(file) })).sort(byId);

/** By date of issue, whatever their ids; of two issued on one day, the later id first. */
const newestFirst = (a: Plan, b: Plan): number =>
  a.issuedOn === b.issuedOn ? -byId(a, b) : a.issuedOn < b.issuedOn ? 1 : -1;

/** The bodies an item's notes print, by role and in printed order. */
export const bodiesOf = (item: Pick<Item, Role>): string[] => roles.flatMap((role) => item[role]);

/** Bodies in the order in which items first print them; those never printed last, by id. */
function inPrintedOrder<Body extends { id: string }>(
  bodies: readonly Body[],
  items: readonly Pick<Item, Role>[],
): Body[] {
  const printed = items.flatMap(bodiesOf);
  const rank = ({ id }: Body) => (printed.includes(id) ? printed.indexOf(id) : Number.POSITIVE_INFINITY);
  return bodies.toSorted((a, b) => rank(a) - rank(b) || byId(a, b));
}

const saidIn = ({ lexicon }: Content, kind: 'passing' | 'common'): Said => ({
  zh: lexicon.flatMap(({ data }) => data[kind].zh),
  en: lexicon.flatMap(({ data }) => data[kind].en),
});

/** Puts checked content together. Plans newest first; units and groups as they are printed, other registries by id. */
export function buildLibrary(content: Content): Library {
  const plans = content.plans.map((plan) => buildPlan(content, plan)).sort(newestFirst);
  const items = plans.flatMap((plan) => plan.items);
  return {
    plans,
    jurisdictions: withIds(content.jurisdictions).filter(({ id }) =>
      plans.some((plan) => plan.jurisdiction.id === id),
    ),
    units: inPrintedOrder(withIds(content.units), items),
    groups: inPrintedOrder(withIds(content.groups), items).map((group) => ({
      ...group,
      roster: rosterOn(group),
    })),
    terms: withIds(content.terms),
    documents: withIds(content.documents),
    lexicon: {
      concepts: content.lexicon.flatMap(({ data }) => data.concepts),
      passing: saidIn(content, 'passing'),
      common: saidIn(content, 'common'),
      kin: {
        zh: content.lexicon.flatMap(({ data }) => data.kin.zh),
        en: content.lexicon.flatMap(({ data }) => data.kin.en),
      },
    },
    redirects: content.redirects.flatMap(({ data }) => data.redirects),
    versions: content.changes.flatMap(({ data }) => data.versions),
  };
}
