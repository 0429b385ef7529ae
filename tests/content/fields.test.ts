import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { contentKindNames, contentKinds } from '#schema/content';
import { fieldsOf, fieldTables } from '#schema/field-tables';
import { unreadFields } from '../support/reads.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });

test('content/FIELDS.md says what the schemas say', () => {
  expect(readFileSync('content/FIELDS.md', 'utf8'), 'run npm run fields').toBe(fieldTables());
});

test.each(contentKindNames)('every field of %s has a meaning, and an example its schema takes', (kind) => {
  const fields = fieldsOf(contentKinds[kind].schema);
  const isPart = (path: string) => fields.some((other) => other.path.startsWith(`${path}.`));
  expect(fields.length).toBeGreaterThan(0);
  for (const { path, node } of fields) {
    expect(node.description, path).toBeTruthy();
    const { examples = [] } = node;
    if (!isPart(path)) expect(examples, path).toHaveLength(1);
    const takes = ajv.compile(node);
    for (const example of examples) expect(takes(example), path).toBe(true);
  }
});

test('every field is read by something, but for what editors tell each other', () => {
  const names = unreadFields().map((place) => place.replace(/:\d+:/u, ' '));
  // A proposal is looked for by its name, wherever it stands.
  expect(names.filter((name) => !name.endsWith(' proposal'))).toEqual([
    'src/schema/exceptions.ts why',
    'src/schema/lexicon.ts why',
  ]);
});
