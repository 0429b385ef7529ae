/** content/FIELDS.md: every field of every kind of content file, read off the schemas. */
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { contentKindNames, contentKinds } from './content.ts';

/** The part of JSON Schema that the schemas of content come to. */
type Node = z.core.JSONSchema.BaseSchema;

export interface FieldRow {
  /** `roster.members[].unit` */
  path: string;
  isRequired: boolean;
  node: Node;
}

const asNode = (value: unknown): Node | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : undefined;

/** The fields inside a node that says nothing of its own; a field that does is one row, whatever it is made of. */
function fieldsIn(node: Node, path: string): FieldRow[] {
  const items = asNode(node.items);
  if (items) return fieldsIn(items, `${path}[]`);
  return Object.entries(node.properties ?? {}).flatMap(([key, value]): FieldRow[] => {
    const inner = asNode(value);
    if (!inner) return [];
    const row = {
      path: path === '' ? key : `${path}.${key}`,
      isRequired: node.required?.includes(key) ?? false,
      node: inner,
    };
    const isPart =
      inner.examples === undefined && (inner.properties !== undefined || asNode(inner.items) !== undefined);
    return [
      ...(isPart && inner.description === undefined ? [] : [row]),
      ...(isPart ? fieldsIn(inner, row.path) : []),
    ];
  });
}

/** Input: a schema of a content file. Output: its fields, in the order of the schema. */
export const fieldsOf = (schema: z.ZodType): FieldRow[] =>
  fieldsIn(z.toJSONSchema(schema, { io: 'input' }), '');

/** What may be written in a field, in words. */
function formOf(node: Node): string {
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(', ');
  const variants = node.anyOf ?? node.oneOf;
  if (variants) return variants.map((each) => formOf(each)).join(' or ');
  if (node.properties) return `{ ${Object.keys(node.properties).join(', ')} }`;
  const items = asNode(node.items);
  if (items) return `list of ${formOf(items)}`;
  if (node.type === 'string') return node.format === 'date' ? 'day' : 'text';
  return node.type === 'boolean'
    ? '`true` or `false`'
    : node.type === 'integer'
      ? 'number'
      : String(node.type);
}

const exampleOf = ({ examples }: Node): string =>
  Array.isArray(examples)
    ? `\`${stringify(examples[0], { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim()}\``
    : '';

const cells = (row: readonly string[]): string =>
  `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;

/** The whole document. */
export const fieldTables = (): string =>
  [
    '# Fields of the content files',
    'Made by `npm run fields` from the schemas in `src/schema/`; a test holds it against them. Fields that are not listed are refused. `{ zh, en }` is the same in both languages, `{ text, digest }` is English with the digest of the Chinese it translates, which `npm run verify` prints; `id` and `clause` are a clause’s: 6.3 is the third of item 6.',
    ...contentKindNames.flatMap((kind) => {
      const { pattern, about, schema } = contentKinds[kind];
      return [
        `## ${pattern.replaceAll('*', '…')}`,
        about,
        [
          cells(['field', 'required', 'what stands in it', 'meaning', 'example']),
          '| --- | --- | --- | --- | --- |',
          ...fieldsOf(schema).map(({ path, isRequired, node }) =>
            cells([
              `\`${path}\``,
              isRequired ? 'yes' : '',
              formOf(node),
              node.description ?? '',
              exampleOf(node),
            ]),
          ),
        ].join('\n'),
      ];
    }),
    '',
  ].join('\n\n');
