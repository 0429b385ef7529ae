/**
 * Content files as text → checked content. The site loads the same files through Astro; this reader
 * is for the commands, which need lines and columns in their messages and no build.
 */
import { matchesGlob } from 'node:path';
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { checkContent, type FieldFinding } from '#checks/check';
import type { Finding } from '#schema/findings';
import { contentKinds, type Content, type ContentKind } from '#schema/schema';
import { splitFrontmatter } from './frontmatter.ts';

const kinds = Object.keys(contentKinds) as ContentKind[];

const emptyContent = (): Content => Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Content;

export const kindOf = (file: string): ContentKind | undefined =>
  kinds.find((kind) => matchesGlob(file, contentKinds[kind].pattern));

interface Source {
  document: Document;
  lines: LineCounter;
  /** Lines before the YAML: the opening fence of frontmatter. */
  offset: number;
}

function openSource(file: string, text: string): Source | null {
  const isMdx = file.endsWith('.mdx');
  const yaml = isMdx ? splitFrontmatter(text)?.yaml : text;
  if (yaml === undefined) return null;
  const lines = new LineCounter();
  // As the site reads them: a date without quotes is no text.
  const document = parseDocument(yaml, { lineCounter: lines, customTags: ['timestamp'] });
  return { document, lines, offset: isMdx ? 1 : 0 };
}

/** Line and column of a field, or of the nearest field above it that exists. */
function place(
  { document, lines, offset }: Source,
  path: FieldFinding['path'],
): { line: number; column: number } {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((each) => isPair(each) && isScalar(each.key) && each.key.value === key)
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) {
      const { line, col } = lines.linePos(range[0]);
      return { line: line + offset, column: col };
    }
  }
  return { line: 1, column: 1 };
}

interface ZodIssue {
  code?: string;
  path: readonly PropertyKey[];
  message: string;
  keys?: readonly string[];
}

function schemaFindings(file: string, issues: readonly ZodIssue[], source: Source): Finding[] {
  return issues.flatMap((issue): Finding[] => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    if (issue.code === 'unrecognized_keys') {
      return (issue.keys ?? []).map((key) => {
        return { file, ...place(source, [...path, key]), code: 'key-unknown', params: { key } };
      });
    }
    const params = { path: path.join('.') || 'the file', reason: issue.message };
    return [{ file, ...place(source, path), code: 'schema-invalid', params }];
  });
}

/** Input: file contents by path below content/. Output: what the files say, and everything wrong with them. */
export function readContent(files: ReadonlyMap<string, string>): { content: Content; findings: Finding[] } {
  const content = emptyContent();
  const findings: Finding[] = [];
  const sources = new Map<string, Source>();
  for (const [file, text] of files) {
    const kind = kindOf(file);
    if (!kind) continue;
    const source = openSource(file, text);
    if (!source) {
      findings.push({ file, line: 1, column: 1, code: 'frontmatter-missing', params: {} });
      continue;
    }
    sources.set(file, source);
    const [error] = source.document.errors;
    if (error) {
      const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
      const reason = error.message.split('\n')[0] ?? '';
      findings.push({
        file,
        line: line + source.offset,
        column: col,
        code: 'yaml-invalid',
        params: { reason },
      });
      continue;
    }
    const parsed = contentKinds[kind].schema.safeParse(source.document.toJS());
    if (parsed.success) (content[kind] as unknown[]).push({ file, data: parsed.data });
    else findings.push(...schemaFindings(file, parsed.error.issues, source));
  }
  if (findings.length > 0) return { content, findings };
  const between = checkContent(content).map(({ path, ...finding }): Finding => {
    const source = sources.get(finding.file);
    return { ...finding, ...(source ? place(source, path) : { line: 1, column: 1 }) };
  });
  return { content, findings: between };
}
