/**
 * Content files as text → checked content. The site loads the same files through Astro; this reader
 * is for the commands, which need lines and columns in their messages and no build.
 */
import { matchesGlob } from 'node:path';
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { checkContent } from '#checks/index';
import type { FieldFinding, Finding } from '#schema/findings';
import { readEntry } from '#schema/read-entry';
import {
  contentKindNames,
  contentKinds,
  contentOf,
  type Content,
  type ContentKind,
  type Entry,
} from '#schema/content';
import { splitFrontmatter } from './frontmatter.ts';

export const kindOf = (file: string): ContentKind | undefined =>
  contentKindNames.find((kind) => matchesGlob(file, contentKinds[kind].pattern));

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

/** A finding with the line and column of its field. */
const placed = ({ path, ...finding }: FieldFinding, source: Source | undefined): Finding => ({
  ...finding,
  ...(source ? place(source, path) : { line: 1, column: 1 }),
});

/** What one file says, opened; or what keeps it from being read. */
function open(file: string, text: string): { source: Source } | { finding: Finding } {
  const source = openSource(file, text);
  if (!source) return { finding: { file, line: 1, column: 1, code: 'frontmatter-missing', params: {} } };
  const [error] = source.document.errors;
  if (!error) return { source };
  const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
  const reason = error.message.split('\n')[0] ?? '';
  return {
    finding: { file, line: line + source.offset, column: col, code: 'yaml-invalid', params: { reason } },
  };
}

/** Input: file contents by path below content/. Output: what the files say, and everything wrong with them. */
export function readContent(files: ReadonlyMap<string, string>): { content: Content; findings: Finding[] } {
  const findings: Finding[] = [];
  const sources = new Map<string, Source>();
  const entriesIn = <Kind extends ContentKind>(kind: Kind, file: string, text: string): Entry<Kind>[] => {
    const opened = open(file, text);
    if ('finding' in opened) {
      findings.push(opened.finding);
      return [];
    }
    sources.set(file, opened.source);
    const read = readEntry(kind, file, opened.source.document.toJS());
    if ('entry' in read) return [read.entry];
    findings.push(...read.findings.map((finding) => placed(finding, opened.source)));
    return [];
  };
  const byKind = Map.groupBy(files, ([file]) => kindOf(file));
  const content = contentOf((kind) =>
    (byKind.get(kind) ?? []).flatMap(([file, text]) => entriesIn(kind, file, text)),
  );
  if (findings.length > 0) return { content, findings };
  const between = checkContent(content).map((finding) => placed(finding, sources.get(finding.file)));
  return { content, findings: between };
}
