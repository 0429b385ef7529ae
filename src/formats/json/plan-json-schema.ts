/** The JSON Schema of the plan's JSON, made from one description that the tests hold the data against. */
import { z } from 'astro/zod';
import { bases } from '#model/duties';
import { roles } from '#text/grammar';
import { documentSchema } from '#schema/document';
import { confidences } from '#schema/fields';
import { phases, sourceKinds, waysOfSeeing } from '#schema/follow-up';
import { memberBases, scopes } from '#schema/group';
import { waysOfContinuing } from '#schema/lineage';
import { repairsSchema } from '#schema/repairs';
import { targetsSchema } from '#schema/targets';
import { termCategories, termEvidence } from '#schema/term';
import { unitKinds } from '#schema/unit';

export const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
export const addresses = z
  .strictObject({ zh: z.url(), en: z.url() })
  .describe('Absolute address of the page in each language');

const digest = (of: string) => z.string().describe(`SHA-256 of ${of}, UTF-8 in NFC, hexadecimal`);

const clause = z.strictObject({
  id: z.string().describe('Item and clause number, as in 6.3; it never changes'),
  received: z.string().describe('Canonical text, wording untouched'),
  zh: z.string().describe('Text after repairs'),
  en: z.string().describe('Unofficial English translation of zh'),
  digest: digest('“received”'),
  url: addresses,
});

export const sectionShape = z.strictObject({
  number: z.int(),
  label: z.string().optional().describe('Its number as printed, where it is not 一、 of its place'),
  title: bilingual,
  parts: z
    .array(z.strictObject({ label: z.string(), title: z.string() }))
    .optional()
    .describe('Headings within it, as printed'),
  text: z
    .array(z.strictObject({ id: z.string(), received: z.string(), zh: z.string(), en: z.string() }))
    .optional()
    .describe('Sentences that stand in it and in none of its items'),
  items: z.array(z.int()),
  url: addresses,
});

const bodies = z.array(z.string());

export const itemShape = z.strictObject({
  number: z.int(),
  label: z.string().optional().describe('Its number as printed, where it is not the figure of its place'),
  section: z.int(),
  title: bilingual,
  titleByEditor: z
    .boolean()
    .describe('Whether the editors wrote the Chinese title; otherwise it is clause 1'),
  clauses: z.array(clause),
  note: z.string().describe('The responsibility note as printed, canonical punctuation'),
  lead: z.array(z.string()).describe('Unit ids in printed order'),
  responsible: z.array(z.string()).describe('Group and unit ids in printed order'),
  support: bodies.optional().describe('Supporting bodies in printed order'),
  unspecified: bodies.optional().describe('Bodies the note names without a part'),
  assignments: z
    .array(
      z.strictObject({
        clause: z.string().optional().describe('The clause it stands behind; missing where it is of all'),
        note: z.string().describe('The note as printed'),
        lead: bodies,
        responsible: bodies,
        support: bodies,
        unspecified: bodies,
        deadline: z.string().optional().describe('As printed'),
        blanket: z.string().optional().describe('Words that bind beyond the note, as printed'),
      }),
    )
    .optional()
    .describe('What each note says, where there are several or one says more than the lists'),
  digest: digest(
    'the item’s paragraph of the canonical text: number, full stop, clauses, note; of another layout, its paragraphs one after the other',
  ),
  url: addresses,
});

export const unitShape = z.strictObject({
  id: z.string(),
  jurisdiction: z.string(),
  printed: z
    .string()
    .nullable()
    .describe('Name as the plan prints it; null when the plan does not name the unit'),
  variants: z.array(z.string()).describe('Other printed forms of the name'),
  name: bilingual,
  kind: z.enum(unitKinds),
  aliases: z.array(z.string()),
  groups: z.array(z.string()),
  gb2260: z.string().nullable().describe('Administrative division code, GB/T 2260; counties only'),
  confidence: z.enum(confidences).describe('How sure the editors are of the full name'),
  evidence: bilingual,
  url: addresses,
});

export const groupShape = z.strictObject({
  id: z.string(),
  jurisdiction: z.string(),
  printed: z.string(),
  variants: z.array(z.string()).describe('Other printed forms of the collective'),
  name: bilingual,
  scope: z.enum(scopes),
  members: z.array(z.string()).describe('Unit ids; “roster” says how sure each is'),
  roster: z.array(
    z.strictObject({
      unit: z.string(),
      basis: z.enum(memberBases).describe('possible: a matter of reading, or the plan does not say'),
      confidence: z.enum(confidences),
      reason: bilingual,
    }),
  ),
  membersAsOf: z.string().describe('The month the roster describes, YYYY-MM'),
  membersComplete: z.boolean().describe('Whether the members listed are all there are'),
  membersSource: bilingual,
  url: addresses,
});

export const dutyShape = z.strictObject({
  unit: z.string(),
  item: z.int(),
  role: z.enum(roles),
  basis: z.enum(bases).describe('Never to be added up into one number'),
  via: z.string().nullable().describe('The group the duty comes through'),
  position: z.int().describe('Place of the unit, or its group, in the printed list'),
});

export const followUpShape = z.strictObject({
  id: z.string(),
  items: z.array(z.int()).describe('Every item it is about, as a whole or by a clause'),
  clauses: z.array(z.string()).describe('Ids of the clauses it is about'),
  units: z.array(z.string()).describe('Ids of the units it speaks of'),
  phase: z.enum(phases).describe('Before, within or after the plan’s year'),
  publisher: bilingual,
  kind: z.enum(sourceKinds),
  title: z.string().nullable().describe('As published; null where it was not seen'),
  titleEn: z.string().nullable(),
  date: z.iso.date().nullable().describe('Null where no date was seen'),
  dateBasis: bilingual,
  url: z.url().describe('Its address as seen'),
  says: bilingual.describe('What it says, in the editors’ words'),
  facts: z.array(z.strictObject({ name: bilingual, value: bilingual })),
  caution: bilingual.nullable().describe('What keeps it from saying more'),
  seen: z.enum(waysOfSeeing).describe('page: opened by the editors; excerpt: in a stored copy only'),
  confidence: z.enum(confidences),
  listed: z.iso.date().describe('The day the editors listed it'),
});

export const lineageShape = z.strictObject({
  item: z.int(),
  from: z.array(z.string()).describe('The items it continues, as plan/number: 2021/1'),
  how: z.enum(waysOfContinuing),
});

export const planJsonShape = z.strictObject({
  schemaVersion: z.string(),
  plan: z.strictObject({
    id: z.string(),
    jurisdiction: z.string().describe('Whose government issued it: printed names mean its bodies'),
    series: z.string().describe('The yearly plans of one kind it belongs to, as in liaocheng/fazhi-zhengfu'),
    title: bilingual,
    noticeTitle: bilingual.describe('Title of the notice that issues the plan'),
    documentNumber: z.string(),
    issuer: bilingual.describe('发文机关标志'),
    signer: bilingual.describe('发文机关署名'),
    issuedOn: z.iso.date().describe('成文日期'),
    printedDate: bilingual.describe('The same date as printed'),
    annotation: bilingual.nullable().describe('附注, as in （此件公开发布）'),
    addressees: bilingual.describe('主送机关'),
    notice: z.array(clause).describe('The sentences of the notice'),
    preamble: z.array(clause).describe('The plan’s opening sentences'),
    source: z.strictObject({
      sha256: z.string().describe('SHA-256 of the received file'),
      bytes: z.int(),
    }),
    structure: z
      .array(z.string())
      .optional()
      .describe(
        'Where the plan is not section by section and item by item as 一、… 1.…: the paragraphs of the canonical text, in braces what stands elsewhere: {6.3} a clause, {6.note.1} a note, {s2} the title of a section, {s2.1} a sentence of it, {6.heading} a title, {title} a field; {title:0-12} a part of one',
      ),
    digest: digest('the canonical text, which canonical.txt holds'),
    url: addresses,
  }),
  sections: z.array(sectionShape),
  items: z.array(itemShape),
  units: z.array(unitShape),
  groups: z.array(groupShape),
  duties: z.array(dutyShape).describe('Derived from the items and the rosters of the groups'),
  repairs: repairsSchema.shape.repairs,
  targets: targetsSchema.shape.targets,
  followUps: z.array(followUpShape).describe('What was published elsewhere about the items; never a verdict'),
  lineage: z
    .array(lineageShape)
    .describe('What each item continues of the plan before; empty where the editors have not said'),
  documents: z
    .array(
      z.strictObject({
        id: z.string(),
        ...documentSchema.shape,
        issuer: bilingual.nullable(),
        issued: z.string().nullable(),
        clauses: z.array(z.string()).describe('Ids of the clauses that cite it'),
      }),
    )
    .describe('What stands in 《》'),
  terms: z.array(
    z.strictObject({
      id: z.string(),
      zh: z.string(),
      variants: z.array(z.string()).describe('Other strings of the text that are this term'),
      en: z.string(),
      enAlternatives: z.array(z.string()),
      category: z.enum(termCategories),
      evidence: z.enum(termEvidence).describe('What the English rests on'),
      source: z.string().nullable(),
      confidence: z.enum(confidences),
      explain: bilingual,
      related: z.array(z.string()).describe('Term ids'),
      url: addresses,
    }),
  ),
});

export const planJsonSchema = {
  title: 'A published government plan, unofficial open edition',
  ...z.toJSONSchema(planJsonShape),
};
