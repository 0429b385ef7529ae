/** A received file → the plan's content files, with everything that can be proposed, or why nothing is written. */
import { parse as parseYaml } from 'yaml';
import { asYaml } from './propose/as-yaml.ts';
import { readContent } from '#files/read-content';
import type { Content } from '#schema/content';
import { tell, type Finding, type FindingCode } from '#schema/findings';
import type { LayoutData } from '#schema/layout';
import { planOf } from '#schema/paths';
import { registryFor } from '#schema/registry';
import { assignmentRoles } from '#text/assignment';
import { readPlan, type Reading } from './dry-run.ts';
import { storedIn, storedItems, type Files } from './emit/bind.ts';
import { editorsFiles, emit, type Emitted } from './emit/emit.ts';
import { similarity } from './emit/similar.ts';
import type { Parsed } from './parse/parse.ts';
import type { ParsedPlan } from './parse/parsed.ts';
import { proposeBodies, type BodyProposal } from './propose/bodies.ts';
import { fillEnglish } from './propose/fill.ts';
import { placeOf, type FoundPlace } from './propose/place.ts';
import { proposeDocuments, proposeTargets } from './propose/targets.ts';
import { todo } from './propose/todo.ts';
import { verifyPlan } from './verify/verify-plan.ts';

export interface ImportOptions {
  /** Id of the plan. */
  plan: string;
  /** Whose plan it is, where an editor says it; else read off its issuer. */
  jurisdiction?: string;
  series?: string;
  /** Whether another document may take the place of the one that is there. */
  replace?: boolean;
}

export interface ImportResult {
  /** Files to write, by path below content/; empty when the file is refused. */
  files: Map<string, string | Uint8Array>;
  /** Paths below content/ of files whose place others took. */
  removed: string[];
  findings: Finding[];
  /** What was read, for the editor; null when nothing could be. */
  parsed: Parsed | null;
}

const isRefusal = (finding: Finding): boolean => tell(finding).severity === 'error';

/** The files of a folder below content/, by path relative to it. */
const within = (files: ReadonlyMap<string, string>, folder: string): Map<string, string> =>
  new Map(
    [...files].flatMap(([path, text]) =>
      path.startsWith(folder) ? [[path.slice(folder.length), text]] : [],
    ),
  );

/** Input: the received bytes and their file's name; every file of content/ as text. Touches no disk. */
export async function importPlan(
  bytes: Uint8Array,
  file: string,
  contentFiles: ReadonlyMap<string, string>,
  options: ImportOptions,
): Promise<ImportResult> {
  const folder = `plans/${options.plan}/`;
  const existing = within(contentFiles, folder);
  const { content } = readContent(contentFiles);
  const names = new Set(content.units.flatMap(({ data }) => [data.printed ?? '', ...data.variants]));
  const layout = (parseYaml(existing.get('layout.yaml') ?? '') as Partial<LayoutData> | null) ?? {};
  const reading = await readPlan(bytes, file, { isKnown: (name) => names.has(name), layout });
  const refused = (findings: readonly Finding[]): ImportResult => ({
    files: new Map(),
    removed: [],
    findings: [...findings],
    parsed: reading.parsed,
  });
  const { parsed, received } = reading;
  if (!parsed || received.text === null) return refused(reading.findings);
  const refuse = (code: FindingCode, params: Finding['params']) =>
    refused([...reading.findings, { file, line: 1, column: 1, code, params }]);

  const other = options.replace ? null : otherDocument(parsed.plan, existing);
  if (other !== null) return refuse('plan-other', { id: options.plan, title: other });
  const stated = storedIn(existing.get('plan.mdx'));
  const place = placeOf(
    parsed.plan.head,
    { ...content, texts: contentFiles },
    {
      jurisdiction: options.jurisdiction ?? textOf(stated['jurisdiction']),
      series: options.series ?? textOf(stated['series']),
    },
  );
  if (!place)
    return refuse('jurisdiction-unread', {
      letterhead: parsed.plan.head.letterhead || parsed.plan.head.title,
    });

  const source = received.isSource ? bytes : new TextEncoder().encode(received.text);
  const bodies = bodiesOf(parsed.plan, place, content, options.plan);
  const doubts = openDoubts(reading, existing, source);
  const emitted = emit({
    parsed,
    source,
    received: received.isSource ? null : { name: receivedName(file), bytes },
    place: { jurisdiction: place.jurisdiction, series: place.series },
    existing,
    idOf: bodies.idOf,
    doubts,
  });
  const files = withProposals({
    emitted,
    parsed,
    place,
    bodies: bodies.proposals,
    content,
    options,
    existing,
  });
  const all = new Map(contentFiles);
  for (const path of emitted.removed) all.delete(folder + path);
  for (const [path, text] of files) if (typeof text === 'string') all.set(path, text);
  const checked = readContent(all);
  const own = [
    ...checked.findings.filter(isRefusal).map((finding) => ({
      ...finding,
      line: 'line' in finding ? finding.line : 1,
      column: 'column' in finding ? finding.column : 1,
    })),
    ...verifyPlan(checked.content, options.plan, source).findings.filter(isRefusal),
  ].filter(({ file: path }) => path.startsWith(folder) && !editorsFiles.includes(path.slice(folder.length)));
  if (own.length > 0) {
    const [first] = own;
    const reason = first ? `${first.file}: ${tell(first).message}` : '';
    return refuse('round-trip', { reason });
  }
  const left = checked.findings.some((finding) => isOfPlan(finding.file, folder, files));
  if (left || contentFiles.has(`${folder}TODO.md`))
    files.set(`${folder}TODO.md`, todo(checked.content, options.plan, checked.findings));
  return {
    files,
    removed: emitted.removed.map((path) => folder + path),
    findings: [...reading.findings, ...told(file, emitted, bodies.proposals)],
    parsed,
  };
}

/** Whether a finding is of the plan, or of what was proposed for it. */
const isOfPlan = (path: string, folder: string, files: ReadonlyMap<string, unknown>): boolean =>
  path.startsWith(folder) || files.has(path);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** received.docx, from whatever name and folder the file came. */
const receivedName = (file: string): string => {
  const ending = /\.([A-Za-z0-9]{1,5})$/u.exec(file)?.[1]?.toLowerCase() ?? 'txt';
  return `received.${ending}`;
};

/** The title of the document that stands under this id now, where it is another one; null where it is this one, or none. */
function otherDocument(plan: ParsedPlan, existing: Files): string | null {
  const before = storedItems(existing);
  if (before.length === 0) return null;
  const head = storedIn(existing.get('plan.mdx'));
  const title = textOf(head['title']);
  if (title !== '' && title === plan.head.title) return null;
  const old = before.map(({ clauses }) => clauses.map(({ text }) => text).join('')).join('\n');
  const now = plan.items.map(({ clauses }) => clauses.join('')).join('\n');
  return similarity(old, now) < 0.5 ? title || 'without a title' : null;
}

/** Doubts for the editor to look at; those of the same text that were taken out stay out. */
function openDoubts({ findings }: Reading, existing: Files, source: Uint8Array): string[] {
  const all = findings
    .filter((finding) => tell(finding).severity === 'draft')
    .map((finding) => `${finding.line}:${finding.column} ${finding.code} ${tell(finding).message}`);
  const structure = existing.get('structure.yaml');
  const isSameText =
    existing.get('source.txt') === new TextDecoder('utf-8', { ignoreBOM: true }).decode(source);
  if (structure === undefined || !isSameText) return all;
  const open = new Set((parseYaml(structure) as { doubts?: string[] } | null)?.doubts);
  return all.filter((doubt) => open.has(doubt));
}

/** The id of every printed name: that of the registry, or one proposed. */
function bodiesOf(plan: ParsedPlan, place: FoundPlace, known: Content, planId: string) {
  const { issuedOn } = plan.head;
  const registry = registryFor(place.jurisdiction, known, issuedOn || undefined);
  const names = plan.items.flatMap(({ assignments }) =>
    assignments.flatMap((assignment) => assignmentRoles.flatMap((role) => assignment[role])),
  );
  const proposals = proposeBodies(names, registry, {
    jurisdiction: place.jurisdiction,
    place: place.name,
    plan: planId,
    issuedOn,
    known,
  });
  const ids = new Map([...registry, ...proposals.map(({ printed, id }) => [printed, id] as const)]);
  return { proposals, idOf: (printed: string) => ids.get(printed) ?? '' };
}

interface Proposing {
  emitted: Emitted;
  parsed: Parsed;
  place: FoundPlace;
  bodies: readonly BodyProposal[];
  content: Content;
  options: ImportOptions;
  existing: Files;
}

/** Everything to write, by path below content/. */
function withProposals({
  emitted,
  parsed,
  place,
  bodies,
  content,
  options,
  existing,
}: Proposing): Map<string, string | Uint8Array> {
  const folder = `plans/${options.plan}/`;
  const files = new Map<string, string | Uint8Array>();
  const english = fillEnglish(emitted.files, parsed.plan.head, {
    ...content,
    plans: content.plans.filter(({ file }) => planOf(file) !== options.plan),
  });
  for (const [path, text] of english) files.set(folder + path, text);
  if (place.draft) files.set(place.draft.path, place.draft.file);
  for (const { path, file } of bodies) files.set(path, file);
  const clauses = parsed.plan.items.flatMap(({ number, clauses: texts }) =>
    texts.map((text, at) => ({ id: `${number}.${at + 1}`, text })),
  );
  if (!existing.has('targets.yaml') && existing.size === 0)
    files.set(`${folder}targets.yaml`, asYaml({ targets: proposeTargets(clauses) }));
  if (existing.size === 0) {
    const known = new Set(content.documents.map(({ data }) => data.title.zh));
    for (const { path, data } of proposeDocuments(clauses, known, options.plan))
      files.set(path, asYaml(data));
  }
  return files;
}

/** What the import did beside reading, told once each. */
function told(file: string, { gone, lost }: Emitted, bodies: readonly BodyProposal[]): Finding[] {
  const at = { file, line: 1, column: 1 };
  const findings: Finding[] = [];
  if (bodies.length > 0) {
    const names = bodies
      .toSorted((a, b) => b.count - a.count)
      .map(({ printed, count }) => `${printed} (${count})`);
    findings.push({
      ...at,
      code: 'names-unknown',
      params: { count: bodies.length, names: names.join(', ') },
    });
  }
  for (const number of gone) findings.push({ ...at, code: 'item-gone', params: { number } });
  if (lost.length > 0) findings.push({ ...at, code: 'clauses-gone', params: { clauses: lost.join(', ') } });
  return findings;
}
