/** The JSON Schemas of an item's, a unit's and the index's JSON. */
import { z } from 'astro/zod';
import { confidences } from '#schema/fields';
import { repairsSchema } from '#schema/repairs';
import { targetsSchema } from '#schema/targets';
import {
  addresses,
  bilingual,
  dutyShape,
  followUpShape,
  groupShape,
  itemShape,
  lineageShape,
  sectionShape,
  unitShape,
} from './plan-json-schema.ts';

const planReference = z.strictObject({
  id: z.string(),
  title: bilingual,
  documentNumber: z.string(),
  issuer: bilingual,
  issuedOn: z.iso.date().describe('成文日期'),
  url: addresses,
});

export const itemDocumentShape = z.strictObject({
  schemaVersion: z.string(),
  plan: planReference,
  sections: z.array(sectionShape).length(1).describe('The section the item stands in'),
  item: itemShape,
  units: z
    .array(unitShape.pick({ id: true, printed: true, name: true, url: true }))
    .describe('Every unit the duties mention'),
  groups: z
    .array(groupShape.pick({ id: true, printed: true, name: true, scope: true, url: true }))
    .describe('Every group the note prints'),
  duties: z.array(dutyShape),
  repairs: repairsSchema.shape.repairs,
  targets: targetsSchema.shape.targets,
  followUps: z.array(followUpShape),
  lineage: z.array(lineageShape),
});

export const unitDocumentShape = z.strictObject({
  schemaVersion: z.string(),
  unit: unitShape,
  confidence: z.enum(confidences).describe('How sure the full name is'),
  evidence: bilingual.describe('Where the full name comes from'),
  groups: z.array(groupShape).describe('The groups the unit belongs to or may belong to'),
  plans: z.array(
    planReference.extend({
      duties: z.array(dutyShape),
      items: z
        .array(z.strictObject({ number: z.int(), title: bilingual, url: addresses }))
        .describe('Every item the duties mention; its text is in the item’s own document'),
    }),
  ),
});

export const quotableShape = z
  .array(
    z.strictObject({
      lead: z.string().describe('What stands before the text in the document: 6. or 三、'),
      zh: z.string().describe('Text after repairs'),
      received: z.string().optional().describe('Wording as received, where it differs'),
      repairs: z
        .array(z.strictObject({ received: z.string(), proposed: z.string() }))
        .optional()
        .describe('What makes zh of what was received'),
      isOwn: z.boolean().optional().describe('Whether the editors wrote it: no text of the plan'),
      en: z.string().describe('Unofficial translation; empty where there is none'),
      label: bilingual.describe('What the passage is called'),
      url: z.strictObject({ zh: z.string(), en: z.string() }).describe('Path of its page'),
    }),
  )
  .describe('Everything of a plan that can be quoted, in document order');

export const indexShape = z.strictObject({
  schemaVersion: z.string(),
  files: z.array(
    z.strictObject({
      url: z.url(),
      mediaType: z.string(),
      language: z.string().nullable().describe('BCP 47; null when the file serves both languages'),
      title: bilingual,
      bytes: z.int(),
      sha256: z.string(),
      describes: z.array(addresses).describe('The pages the file says the same as'),
      schema: z.url().nullable().describe('The JSON Schema the file keeps to'),
    }),
  ),
});

const jsonSchema = (title: string, shape: z.ZodType) => ({ title, ...z.toJSONSchema(shape) });

export const itemJsonSchema = jsonSchema('One item of a published plan', itemDocumentShape);
export const unitJsonSchema = jsonSchema('One unit and its duties', unitDocumentShape);
export const quotableJsonSchema = jsonSchema('Everything of a plan that can be quoted', quotableShape);
export const indexJsonSchema = jsonSchema('The files of the open edition', indexShape);
