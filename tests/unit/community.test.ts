/** What GitHub reads of the project besides its code: forms of issues, how to cite. Their rules as GitHub and the Citation File Format 1.2.0 state them. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const id = z.string().regex(/^[\w-]+$/u);
const required = z.strictObject({ required: z.boolean() }).optional();
const label = { label: z.string().min(1), description: z.string().optional() };
const field = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string().min(1) }) }),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject({
      ...label,
      placeholder: z.string().optional(),
      value: z.string().optional(),
    }),
    validations: required,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({
      ...label,
      placeholder: z.string().optional(),
      value: z.string().optional(),
      render: z.string().optional(),
    }),
    validations: required,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...label,
      multiple: z.boolean().optional(),
      default: z.int().optional(),
      options: z
        .array(z.string().min(1))
        .min(1)
        .refine((options) => new Set(options).size === options.length),
    }),
    validations: required,
  }),
]);
const isUnique = (values: readonly string[]) => new Set(values).size === values.length;
const form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  title: z.string().optional(),
  labels: z.array(z.string()).optional(),
  body: z
    .array(field)
    .refine((fields) => isUnique(fields.flatMap((each) => ('id' in each ? each.id : []))), 'an id twice')
    .refine(
      (fields) => isUnique(fields.flatMap((each) => ('id' in each ? each.attributes.label : []))),
      'a label twice',
    )
    .refine((fields) => fields.some(({ type }) => type !== 'markdown'), 'nothing to fill in'),
});
const config = z.strictObject({
  blank_issues_enabled: z.boolean(),
  contact_links: z
    .array(z.strictObject({ name: z.string().min(1), url: z.url(), about: z.string().min(1) }))
    .optional(),
});
const citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  title: z.string().min(1),
  abstract: z.string().min(1).optional(),
  type: z.enum(['software', 'dataset']).optional(),
  authors: z
    .array(
      z.union([
        z.strictObject({ name: z.string().min(1), website: z.url().optional() }),
        z.strictObject({
          'family-names': z.string().optional(),
          'given-names': z.string().optional(),
          orcid: z.url().optional(),
        }),
      ]),
    )
    .min(1),
  license: z.string().optional(),
  version: z.string().optional(),
  'date-released': z.iso.date().optional(),
  'repository-code': z.url().optional(),
  url: z.url().optional(),
  keywords: z.array(z.string().min(1)).min(1).refine(isUnique).optional(),
});

const folder = '.github/ISSUE_TEMPLATE';
const textOf = (file: string) => readFileSync(file, 'utf8');
const read = (text: string): unknown => parse(text);
const faults = (schema: z.ZodType, text: string) => schema.safeParse(read(text)).error?.issues ?? [];

describe.each(readdirSync(folder))('%s', (file) => {
  test('is what GitHub takes', () =>
    expect(faults(file === 'config.yml' ? config : form, textOf(`${folder}/${file}`))).toEqual([]));
});

describe('CITATION.cff', () => {
  const text = textOf('CITATION.cff');
  test('is what the format asks', () => expect(faults(citation, text)).toEqual([]));
  test('names the version of the package', () => {
    const { version } = JSON.parse(textOf('package.json')) as { version: string };
    expect((read(text) as { version: string }).version).toBe(version);
  });
});

test.each([
  ['a field without a label', form, textOf(`${folder}/word.yml`).replace(/label: .*/u, 'labl: x')],
  ['an id twice', form, textOf(`${folder}/word.yml`).replace('id: clause', 'id: query')],
  ['a form without a name', form, textOf(`${folder}/word.yml`).replace(/^name: .*\n/u, '')],
  ['a day that is none', citation, textOf('CITATION.cff').replace(/'\d{4}-\d\d-\d\d'/u, "'2026-11-31'")],
  ['a field the format has not', citation, `${textOf('CITATION.cff')}publisher: nobody\n`],
])('%s is refused', (_, schema, text) => {
  expect(faults(schema, text)).not.toEqual([]);
});
