/** Holds what a file says against the schema of its kind. */
import type { z } from 'astro/zod';
import { contentKinds, type ContentKind, type Entry } from './content.ts';
import type { FieldFinding } from './findings.ts';

const schemas: { [Kind in ContentKind]: { schema: z.ZodType<Entry<Kind>['data']> } } = contentKinds;

function findingsOf(file: string, issue: z.core.$ZodIssue): FieldFinding[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ file, path: [...path, key], code: 'key-unknown', params: { key } }));
  }
  const params = { path: path.join('.') || 'the file', reason: issue.message };
  return [{ file, path, code: 'schema-invalid', params }];
}

/**
 * Input: a file's path below content/, the value it holds, and the text below its frontmatter.
 * Output: its entry, or what is wrong with it.
 */
export function readEntry<Kind extends ContentKind>(
  kind: Kind,
  file: string,
  value: unknown,
  body: string,
): { entry: Entry<Kind> } | { findings: FieldFinding[] } {
  const parsed = schemas[kind].schema.safeParse(value);
  return parsed.success
    ? { entry: { file, data: parsed.data, body } }
    : { findings: parsed.error.issues.flatMap((issue) => findingsOf(file, issue)) };
}
