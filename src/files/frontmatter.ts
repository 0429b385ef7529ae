/** Takes MDX files apart into frontmatter and body, and changes single frontmatter fields in place. */
import { isDeepStrictEqual } from 'node:util';
import { Document, parseDocument } from 'yaml';

const fence = /^---\n([\s\S]*?\n)?---\n?/u;
// YAML 1.1 quotes dates, which Astro's reader would otherwise turn into Date objects.
const dialect = { version: '1.1' } as const;
const yamlLayout = { lineWidth: 0 } as const;

/** The text between the fences and what follows them, or null when the file has no frontmatter. */
export function splitFrontmatter(file: string): { yaml: string; body: string } | null {
  const match = fence.exec(file);
  return match ? { yaml: match[1] ?? '', body: file.slice(match[0].length) } : null;
}

const withFields = (yaml: string, fields: Readonly<Record<string, unknown>>): string => {
  const document = yaml === '' ? new Document({}, dialect) : parseDocument(yaml, dialect);
  const current: unknown = document.toJS();
  const has = (key: string) =>
    typeof current === 'object' && current !== null ? (current as Record<string, unknown>)[key] : undefined;
  const changed = Object.entries(fields).filter(([key, value]) => !isDeepStrictEqual(has(key), value));
  if (changed.length === 0 && yaml !== '') return yaml;
  for (const [key, value] of changed) document.set(key, document.createNode(value));
  return document.toString(yamlLayout);
};

/**
 * Sets the given frontmatter fields and leaves every other field, comment and the body as they are.
 * A file whose fields already have these values comes back byte for byte.
 */
export function patchMdx(existing: string | undefined, fields: Readonly<Record<string, unknown>>): string {
  const { yaml, body } = splitFrontmatter(existing ?? '') ?? { yaml: '', body: existing ?? '' };
  return `---\n${withFields(yaml, fields)}---\n${body}`;
}

/** The same for a YAML file. */
export const patchYaml = (existing: string | undefined, fields: Readonly<Record<string, unknown>>): string =>
  withFields(existing ?? '', fields);
