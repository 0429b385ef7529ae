/** Content files as text → checked content, for site and commands alike; every message has its line and column. */
import { matchesGlob } from 'node:path';
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { checkContent } from '#checks/index';
import type { FieldFinding, PlacedFinding } from '#schema/findings';
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

/** How the names of content files end. */
export const contentEndings = ['.yaml', '.mdx'] as const;

interface Source {
  document: Document;
  lines: LineCounter;
  /** Lines before the YAML: the opening fence of frontmatter. */
  offset: number;
  /** What stands below the frontmatter, and its first line. */
  body: string;
  bodyLine: number;
}

function openSource(file: string, text: string): Source | null {
  const isMdx = file.endsWith('.mdx');
  const { yaml, body } = isMdx ? (splitFrontmatter(text) ?? {}) : { yaml: text, body: '' };
  if (yaml === undefined || body === undefined) return null;
  const lines = new LineCounter();
  // As the site reads them: a date without quotes is no text.
  const document = parseDocument(yaml, { lineCounter: lines, customTags: ['timestamp'] });
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  return { document, lines, offset: isMdx ? 1 : 0, body, bodyLine };
}

/** Line and column of a field, or of the nearest field above it that exists; of a place in the body. */
function place(
  { document, lines, offset, body, bodyLine }: Source,
  path: FieldFinding['path'],
): { line: number; column: number } {
  if (path[0] === 'body') {
    const before = body.slice(0, Number(path[1] ?? 0)).split('\n');
    return { line: bodyLine + before.length - 1, column: [...(before.at(-1) ?? '')].length + 1 };
  }
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
const placed = (finding: FieldFinding, source: Source | undefined): PlacedFinding => ({
  ...finding,
  ...(source ? place(source, finding.path) : { line: 1, column: 1 }),
});

/** What one file says, opened; or what keeps it from being read. */
function open(file: string, text: string): { source: Source } | { finding: PlacedFinding } {
  const source = openSource(file, text);
  if (!source)
    return { finding: { file, path: [], line: 1, column: 1, code: 'frontmatter-missing', params: {} } };
  const [error] = source.document.errors;
  if (!error) return { source };
  const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
  const params = { reason: error.message.split('\n')[0] ?? '' };
  return {
    finding: { file, path: [], line: line + source.offset, column: col, code: 'yaml-invalid', params },
  };
}

/** One file held against the schema of its kind. */
function readFile<Kind extends ContentKind>(
  kind: Kind,
  file: string,
  text: string,
): { entry: Entry<Kind>; source: Source } | { findings: PlacedFinding[] } {
  const opened = open(file, text);
  if ('finding' in opened) return { findings: [opened.finding] };
  const { source } = opened;
  const read = readEntry(kind, file, source.document.toJS(), source.body);
  return 'entry' in read
    ? { entry: read.entry, source }
    : { findings: read.findings.map((finding) => placed(finding, source)) };
}

/** What keeps a file from being read, whatever the others say. */
export function findingsInFile(file: string, text: string): PlacedFinding[] {
  const kind = kindOf(file);
  const read = kind && readFile(kind, file, text);
  return read && 'findings' in read ? read.findings : [];
}

/** Input: file contents by path below content/. Output: what the files say, and everything wrong with them. */
export function readContent(files: ReadonlyMap<string, string>): {
  content: Content;
  findings: PlacedFinding[];
} {
  const findings: PlacedFinding[] = [];
  const sources = new Map<string, Source>();
  const byKind = Map.groupBy(files, ([file]) => kindOf(file));
  const entryOf = <Kind extends ContentKind>(kind: Kind, file: string, text: string): Entry<Kind>[] => {
    const read = readFile(kind, file, text);
    if ('entry' in read) sources.set(file, read.source);
    else findings.push(...read.findings);
    return 'entry' in read ? [read.entry] : [];
  };
  const content = contentOf((kind) =>
    (byKind.get(kind) ?? []).flatMap(([file, text]) => entryOf(kind, file, text)),
  );
  if (findings.length === 0)
    findings.push(...checkContent(content).map((finding) => placed(finding, sources.get(finding.file))));
  return { content, findings };
}
