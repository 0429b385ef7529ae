/**
 * The plan as Akoma Ntoso 3.0 (OASIS LegalDocML, akn-core 1.0): a `doc` whose sections hold paragraphs (the
 * items), whose clauses hold the sentences. Ids follow the naming convention; 6.3 is `para_6__cl_3`.
 */
import { clausePlace } from '#schema/paths';
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { bodyLabel, bodyOf, groupLabel, unitLabel } from '#model/bodies';
import { roles, sectionMark, type Role } from '#text/grammar';
import { bodiesOf, type Clause, type Item, type Plan, type Repair } from '#model/library';
import { readNote } from '#text/note';
import type { Since } from '#model/lineage';
import type { Bilingual } from '#schema/fields';
import { identification, workIri } from './akoma-ntoso-identification.ts';
import type { BlockWords } from '#formats/documents/blocks';
import type { Addresses } from '#formats/json/plan-json';

type Language = keyof Bilingual;

export interface AknWords extends Pick<BlockWords, 'disclaimer' | Role> {
  /** Who made this edition. */
  editors: string;
  /** The note that gives the editors' reading of a doubtful wording, in Chinese. */
  repair: (repair: Repair) => string;
  /** The mark that calls it up. */
  repairMark: string;
}

export interface Context {
  plan: Plan;
  language: Language;
  addresses: Pick<Addresses, 'plan' | 'unit' | 'group'>;
  words: AknWords;
  /** What became of the plan before; null where nothing is known of one. */
  since: Since | null;
  /** The day on which the editors published the text as it stands, YYYY-MM-DD. */
  edited: string;
}

/** 6.3 → para_6__cl_3, preamble.1 → preamble__p_1 */
export function eIdOf(clauseId: string): string {
  const { item, place, part } = clausePlace(clauseId);
  return item === null ? `${place}__p_${part}` : `para_${item}__cl_${part}`;
}

const bodyId = (id: string) => `body_${id}`;

/** Roles that every plan is described by, whether or not a note of it has them. */
const ownRoles: ReadonlySet<Role> = new Set(['lead', 'responsible']);

/** The bodies the notes name, as the ontology of the document. */
function references(meta: XMLBuilder, { plan, language, addresses, words }: Context): void {
  const list = meta.ele('references', { source: '#editors' });
  const named = new Set(plan.items.flatMap(bodiesOf));
  const organization = (eId: string, href: string, showAs: string) =>
    list.ele('TLCOrganization', { eId, href, showAs });
  organization('editors', addresses.plan(plan.id)[language], words.editors);
  organization('issuer', `/akn/ontology/organization/cn/${plan.issuer.zh}`, plan.issuer[language]);
  for (const id of named) {
    const body = bodyOf(plan, id);
    if (body.kind === 'unit')
      organization(bodyId(id), addresses.unit(id)[language], unitLabel(body.unit)[language]);
    else organization(bodyId(id), addresses.group(id)[language], groupLabel(body.group)[language]);
  }
  const used = roles.filter((role) => ownRoles.has(role) || plan.items.some((item) => item[role].length > 0));
  for (const role of used)
    list.ele('TLCRole', { eId: role, href: `/akn/ontology/role/cn/${role}`, showAs: words[role] });
}

/** What each item continues of the plan before, as references that the text itself does not make. */
function lineage(meta: XMLBuilder, { since }: Context): void {
  const continued = (since?.items ?? []).flatMap(({ item, how, from }) =>
    from.map((earlier) => ({ item: item.number, how, earlier: earlier.number })),
  );
  if (!since || continued.length === 0) return;
  const list = meta.ele('analysis', { source: '#editors' }).ele('otherReferences', { source: '#editors' });
  for (const { item, how, earlier } of continued)
    list.ele('implicitReference', {
      for: `#para_${item}`,
      href: `${workIri(since.before)}/~para_${earlier}`,
      showAs: how,
    });
}

/** What the editors would read in place of what was received; the text itself stays as received. */
function repairNotes(meta: XMLBuilder, { plan, language, words }: Context): void {
  if (language === 'en' || plan.repairs.length === 0) return;
  const notes = meta.ele('notes', { source: '#editors' });
  for (const repair of plan.repairs)
    notes
      .ele('note', { eId: `note_${repair.id}` })
      .ele('p')
      .txt(words.repair(repair));
}

/** A sentence; after a doubtful wording stands the mark of its note. */
function sentence(parent: XMLBuilder, clause: Clause, { plan, language, words }: Context): void {
  const p = parent.ele('p');
  if (language === 'en') p.txt(clause.en);
  else
    for (const { text, received } of clause.segments) {
      p.txt(received ?? text);
      const repair = plan.repairs.find(
        (each) => each.clause === clause.id && each.received === received && each.proposed === text,
      );
      if (repair) p.ele('noteRef', { href: `#note_${repair.id}`, marker: words.repairMark });
    }
}

/** The note with every name marked as the body it names and every label as its role. */
function printedNote(p: XMLBuilder, item: Item): void {
  const characters = [...item.note];
  let at = 0;
  const upTo = (offset: number) => {
    p.txt(characters.slice(at, offset).join(''));
    at = offset;
  };
  let count = 0;
  // A note may give one role in several parts; the item lists the bodies of all of them together.
  const bodies = { ...item, lead: [...item.lead], responsible: [...item.responsible] };
  const parts = { lead: 0, responsible: 0, support: 0, unspecified: 0 };
  // Notes of other layouts stand as they are printed.
  const read = item.assignments.length > 0 || item.note === '' ? [] : readNote(item.note).parts;
  for (const { role, label, names } of read) {
    // The label, a colon, the first name.
    upTo((names[0]?.offset ?? 0) - [...label].length - 1);
    at += [...label].length;
    parts[role] += 1;
    const eId = `para_${item.number}__role_${role}${parts[role] === 1 ? '' : `_${parts[role]}`}`;
    p.ele('role', { eId, refersTo: `#${role}` }).txt(label);
    for (const { printed, offset } of names) {
      upTo(offset);
      count += 1;
      at = offset + [...printed].length;
      p.ele('organization', {
        eId: `para_${item.number}__org_${count}`,
        refersTo: `#${bodyId(bodies[role].shift() ?? '')}`,
      }).txt(printed);
    }
  }
  upTo(characters.length);
}

/** In English there is no printed note: the bodies it names, said to be the editors' words. */
function englishNote(p: XMLBuilder, item: Item, { plan, words }: Context): void {
  let count = 0;
  for (const role of roles.filter((each) => item[each].length > 0)) {
    p.ele('role', { eId: `para_${item.number}__role_${role}`, refersTo: `#${role}` }).txt(words[role]);
    item[role].forEach((id, index) => {
      const body = bodyOf(plan, id);
      count += 1;
      p.txt(index === 0 ? ': ' : '; ');
      p.ele('organization', { eId: `para_${item.number}__org_${count}`, refersTo: `#${bodyId(id)}` }).txt(
        bodyLabel(body).en,
      );
    });
    p.txt('. ');
  }
}

function paragraph(section: XMLBuilder, item: Item, context: Context): void {
  const { language } = context;
  const element = section.ele('paragraph', { eId: `para_${item.number}` });
  element.ele('num').txt(`${item.number}.`);
  // A title that is the first sentence stands there already.
  if (item.titleByEditor) element.ele('heading', { status: 'editorial' }).txt(item.title[language]);
  for (const clause of item.clauses)
    sentence(element.ele('clause', { eId: eIdOf(clause.id) }).ele('content'), clause, context);
  const p = element.ele('wrapUp', { eId: `para_${item.number}__wrapup` }).ele('p');
  if (language === 'zh') printedNote(p, item);
  else englishNote(p, item, context);
}

/** Line breaks between elements, but never inside a line of text, where they would be part of it. */
const onLines = (xml: string): string =>
  xml.replace(
    /(?<=>)(?=<(?!\/?(?:role|organization|noteRef|docAuthority|docNumber|docTitle|docDate)\b|\/p>))/gu,
    '\n',
  );

/** The document as XML with its declaration. */
export function akomaNtoso(context: Context): string {
  const { plan, language, words, edited } = context;
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(
    'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
    'akomaNtoso',
  );
  root.com(` ${words.disclaimer.replaceAll('--', '—')} `);
  const doc = root.ele('doc', { name: 'plan', contains: 'originalVersion' });
  const meta = doc.ele('meta');
  identification(meta, plan, language, edited);
  meta
    .ele('lifecycle', { source: '#editors' })
    .ele('eventRef', { eId: 'event_issued', date: plan.issuedOn, source: '#issuer', type: 'generation' });
  lineage(meta, context);
  references(meta, context);
  repairNotes(meta, context);

  const preface = doc.ele('preface', { eId: 'preface' });
  preface.ele('p').ele('docAuthority').txt(plan.issuer[language]);
  preface.ele('p').ele('docNumber').txt(plan.documentNumber[language]);
  preface.ele('p').ele('docTitle').txt(plan.title[language]);
  preface.ele('p').ele('docDate', { date: plan.issuedOn }).txt(plan.printedDate[language]);
  const preamble = doc.ele('preamble', { eId: 'preamble' });
  const container = (name: string, eId: string) => preamble.ele('container', { name, eId });
  const line = (name: string, text: Bilingual | null) => {
    if (text) container(name, `notice__${name}`).ele('p').txt(text[language]);
  };
  line('title', plan.noticeTitle);
  line('addressees', plan.addressees);
  for (const clause of plan.notice) sentence(container('notice', eIdOf(clause.id)), clause, context);
  line('signer', plan.signer);
  line('date', plan.printedDate);
  line('annotation', plan.annotation);
  for (const clause of plan.preamble) sentence(container('preamble', eIdOf(clause.id)), clause, context);

  const body = doc.ele('mainBody', { eId: 'body' });
  for (const { number, title, items } of plan.sections) {
    const section = body.ele('section', { eId: `sec_${number}` });
    section.ele('num').txt(language === 'zh' ? sectionMark(number) : `${number}.`);
    section.ele('heading').txt(title[language]);
    for (const item of items) paragraph(section, item, context);
  }
  return `${onLines(root.end())}\n`;
}
