/** The JSON Schema of the plan's JSON, made from one description that the tests hold the data against. */
import { z } from 'astro/zod';
import { bases } from '#model/duties';
import { roles } from '#text/grammar';
import { documentSchema } from '#schema/document';
import { confidences } from '#schema/fields';
import { scopes } from '#schema/group';
import { repairsSchema } from '#schema/repairs';
import { targetsSchema } from '#schema/targets';
import { termCategories } from '#schema/term';
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
  title: bilingual,
  items: z.array(z.int()),
  url: addresses,
});

export const itemShape = z.strictObject({
  number: z.int(),
  section: z.int(),
  title: bilingual,
  titleByEditor: z
    .boolean()
    .describe('Whether the editors wrote the Chinese title; otherwise it is clause 1'),
  clauses: z.array(clause),
  note: z.string().describe('The responsibility note as printed, canonical punctuation'),
  lead: z.array(z.string()).describe('Unit ids in printed order'),
  responsible: z.array(z.string()).describe('Group and unit ids in printed order'),
  digest: digest('the item’s paragraph of the canonical text: number, full stop, clauses, note'),
  url: addresses,
});

export const unitShape = z.strictObject({
  id: z.string(),
  printed: z
    .string()
    .nullable()
    .describe('Name as the plan prints it; null when the plan does not name the unit'),
  name: bilingual,
  kind: z.enum(unitKinds),
  aliases: z.array(z.string()),
  groups: z.array(z.string()),
  url: addresses,
});

export const groupShape = z.strictObject({
  id: z.string(),
  printed: z.string(),
  name: bilingual,
  scope: z.enum(scopes),
  members: z.array(z.string()),
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

export const planJsonShape = z.strictObject({
  schemaVersion: z.string(),
  plan: z.strictObject({
    id: z.string(),
    title: bilingual,
    documentNumber: z.string(),
    issuer: bilingual,
    issuedOn: z.iso.date().describe('成文日期'),
    addressees: bilingual,
    preamble: z.array(clause),
    source: z.strictObject({
      sha256: z.string().describe('SHA-256 of the received file'),
      bytes: z.int(),
    }),
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
  documents: z.array(documentSchema.extend({ id: z.string() })),
  terms: z.array(
    z.strictObject({
      id: z.string(),
      zh: z.string(),
      en: z.string(),
      category: z.enum(termCategories),
      confidence: z.enum(confidences),
      explain: bilingual,
      url: addresses,
    }),
  ),
});

export const planJsonSchema = {
  title: 'A published government plan, unofficial open edition',
  ...z.toJSONSchema(planJsonShape),
};
