/**
 * The catalogue of everything a check can find wrong, shared by the importer, the content check
 * and the site check. A finding is data; `format` is the only place that turns it into a line.
 */

import { readingFindings } from './reading-findings.ts';

/**
 * How much a finding weighs. error: refused everywhere. draft: content that an editor has not written yet or must
 * read again; `npm run dev` shows it in its place, build and `npm run verify` refuse it. note: told, and no more.
 */
export const severities = ['error', 'draft', 'note'] as const;
export type Severity = (typeof severities)[number];

interface Telling {
  severity: Severity;
  /** What is wrong; {name} stands for a parameter of the finding. */
  message: string;
  /** What to do about it. */
  advice: string;
}

const error = (message: string, advice: string): Telling => ({ severity: 'error', message, advice });
const draft = (message: string, advice: string): Telling => ({ severity: 'draft', message, advice });

const catalogue = {
  ...readingFindings,
  'empty-file': error('the file holds no text', 'check that this is the right file'),
  'file-too-big': error('the file is {size} bytes, more than the limit of {limit}', 'give one plan a file'),
  'file-missing': error('the file cannot be read: {reason}', 'check the path'),
  'note-missing': error(
    'item {number} does not end in a responsibility note 〔…〕',
    'check the end of the item in the source',
  ),
  'unit-unknown': error(
    '“{name}” is not in the registry',
    'add it under content/units or content/groups, or as a variant of an entry there',
  ),
  'name-elsewhere': error(
    '“{name}” is a body of {other}, and the plan is one of {jurisdiction}',
    'add the body of {jurisdiction} that is meant under content/units or content/groups, with a file of its own',
  ),
  'name-of-other-time': error(
    '{id} was not called “{name}” on {day}, but after {from} and until {until}',
    'correct the months under `earlier` in its file, or add the body that is meant',
  ),
  'body-elsewhere': error(
    '{id} is a body of {other}, not of {jurisdiction}',
    'name bodies of the same jurisdiction only',
  ),
  'jurisdiction-unread': error(
    'no jurisdiction is known whose name begins “{letterhead}”',
    'say whose plan it is: --jurisdiction ID, the name of a file in content/jurisdictions; for a new one its issuer must be in the text',
  ),
  'jurisdiction-missing': error(
    'the plan does not say whose government issued it',
    'write `jurisdiction:` and the name of a file in content/jurisdictions; there are: {known}',
  ),
  'series-missing': error(
    'the plan does not say which series it belongs to',
    'write `series:` and one that {file} lists: {known}',
  ),
  'follow-up-unplaced': error(
    '“{id}” is about no item and no clause',
    'say under `items` or `clauses` what it is about',
  ),
  'follow-up-phase': error(
    'the date {date} is {expected} the plan’s year, the phase says {phase}',
    'correct the date or the phase',
  ),
  'lineage-series': error(
    '{before} is not an earlier plan of the same series',
    'name the plan of the year before, or correct its jurisdiction, series or date',
  ),
  'lineage-incomplete': error(
    'item {item} is not in the lineage',
    'run npm run compare, or add the item and say what it continues',
  ),
  'lineage-how': error(
    'item {item} is said to be {how}, but by its texts it is {expected}',
    'correct `how` or `from`',
  ),
  'lineage-unconfirmed': draft(
    'nobody has confirmed what item {item} continues',
    'read both texts, correct `from` and `how`, then set `confirmed: true`',
  ),
  'yaml-invalid': error('this is not valid YAML: {reason}', 'mend the line named'),
  'frontmatter-missing': error('the file does not start with frontmatter between two --- lines', 'add it'),
  'schema-invalid': error('{path}: {reason}', 'see content/FIELDS.md for the fields of this file'),
  'key-unknown': error('“{key}” is not a field of this file', 'remove it or correct its spelling'),
  'id-invalid': error(
    '“{id}” cannot name a plan',
    'name its folder with lower-case letters, digits and single hyphens',
  ),
  'id-duplicate': error('“{id}” is used twice', 'give one of the two another id'),
  'name-duplicate': error(
    '“{name}” is a printed name of {other} too',
    'keep it where it belongs: notes are read by these names',
  ),
  'expression-duplicate': error(
    '“{text}” is said of the concept {concept} already',
    'keep it where it is most particular, or list it under `shared` with the reason',
  ),
  'share-unused': error(
    '“{text}” is not said of the concept {concept}',
    'say it there too, or take the concept out of `shared`',
  ),
  'reference-unknown': error('“{id}” is not a known {kind}', 'correct the id or add the entry'),
  'clause-order': error(
    'clause {id} stands where {expected} is due',
    'number the clauses in order; a part of a split sentence has a letter: 6.3, 6.3a',
  ),
  'clause-boundary': error(
    'clause {id} is not one whole sentence: “{text}”',
    'end it with its 。, and give every sentence a clause of its own',
  ),
  'translation-missing': draft('{what} has no English', 'translate it in {file}'),
  'translation-empty': draft(
    '{what} has no English yet',
    'translate “{zh}”, then set its digest to "{digest}"',
  ),
  'title-missing': draft(
    'item {number} has no title yet',
    'write one of a few words that says what it is about',
  ),
  'translation-stale': draft(
    'the Chinese of {what} is not what this English translates',
    'check the English against “{zh}”, then set its digest to "{digest}"',
  ),
  'translation-orphan': draft(
    '{what} is translated but does not exist in the Chinese',
    'remove it or correct its id',
  ),
  'note-mismatch': error(
    'the {role} list does not say what the note prints: {printed}',
    'run npm run import again, or correct the list',
  ),
  'repair-unmatched': error(
    '“{received}” occurs {count} times in clause {clause}, not once',
    'quote the received wording exactly, long enough to be unique',
  ),
  'repair-overlap': error(
    'the repair of “{received}” overlaps another repair of clause {clause}',
    'make one repair of the two',
  ),
  'doubt-unmatched': error(
    '“{quote}” does not stand in {where} as received',
    'quote the received wording exactly, as it was before repairs',
  ),
  'quote-unmatched': error('“{quote}” does not stand in clause {clause}', 'quote the reading text exactly'),
  'english-unmatched': draft(
    '“{quote}” does not stand in the English of clause {clause}',
    'quote the translation exactly as it now stands',
  ),
  'text-differs': error(
    'the content differs from the received text: source “{expected}”, content “{found}”',
    'restore the wording, or import the corrected source again',
  ),
  'source-digest': error(
    'source.txt has SHA-256 {found}, plan.mdx says {expected}',
    'restore the received file, or import the new one',
  ),
  'rendering-missing': draft(
    'the Chinese of {place} holds “{term}”, its English lacks “{rendering}”',
    'use the glossary’s rendering, or record the exception with its reason in translation-exceptions.yaml',
  ),
  'exception-unused': draft(
    'the exception for “{term}” in {place} is not needed or does not match',
    'remove it or correct it',
  ),
  'rendering-other': draft(
    'the English of {place} calls “{term}” “{other}”',
    'call it “{rendering}” everywhere, or make the other wording one of the term’s renderings',
  ),
  'name-differs': draft(
    'the short name “{short}” is not a part of “{name}”',
    'one body has one English name: shorten it by leaving off the place alone',
  ),
  'reading-one-sided': draft('the reading has no {language}', 'write it, or leave out both'),
  'reading-mark': draft(
    '“{mark}” is no mark of a reading here',
    'marks are <Clause id="6.3" /> after a sentence, and <Term id="…">, <Unit id="…">, <Target id="…">, <Source url="…"> around words, none inside another',
  ),
  'reading-reference': draft(
    '“{id}” cannot be a {kind} here',
    'correct the id: clauses and targets of the item, units its note names, terms of the glossary, addresses of sources',
  ),
  'reading-ungrounded': draft(
    'the sentence does not say which clause it is about: “{text}”',
    'put <Clause id="…" /> after its full stop',
  ),
  'reading-gap': draft(
    'the reading says nothing of clause {clause}',
    'speak of it, or name it in readingLeavesOut',
  ),
  'reading-not-left-out': draft(
    'clause {clause} is named as left out, and is spoken of or does not exist',
    'take it out of readingLeavesOut',
  ),
  'reading-number': draft(
    '“{number}” does not stand in what the sentence is about: {clauses}',
    'correct the number or the clause, or name the <Source url="…"> it is from',
  ),
  'reading-long': draft('the sentence has {count} {unit}, more than {limit}: “{text}”', 'divide it'),
  'reading-summary': draft(
    'the first paragraph of the reading has {count} sentences, not two',
    'say in two sentences what the item comes to: they stand alone as its summary',
  ),
  'reading-asks': draft(
    '“{text}”: a plan does not ask',
    'say what it calls for or requires, no weaker and no stronger than the text',
  ),
  'address-gone': error(
    '{address} was published and is not there any more',
    'restore it, or say in content/redirects.yaml where it has moved',
  ),
  'file-gone': error(
    '{address} was published and is not there any more',
    'restore it: unlike a page, a file cannot lead elsewhere on every host',
  ),
  'redirect-file': error(
    '“{from}” is not the address of a page, which ends in /, nor a fragment of one',
    'keep the file where it was: it cannot lead elsewhere on every host',
  ),
};

export type FindingCode = keyof typeof catalogue;
export const findingCodes = Object.keys(catalogue) as FindingCode[];

/** One thing found wrong. `line` and `column` are 1-based and count characters, not bytes. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  code: FindingCode;
  params: Readonly<Record<string, string | number>>;
}

/**
 * A finding that names a field instead of a line: the reader of the file knows where the field stands.
 * ['body', 12] is the thirteenth UTF-16 unit below the frontmatter.
 */
export type FieldFinding = Omit<Finding, 'line' | 'column'> & { path: readonly (string | number)[] };

/** A finding with both: the field, and where it stands in its file. */
export type PlacedFinding = Finding & FieldFinding;

const placeOf = (finding: Finding | FieldFinding): string =>
  'line' in finding
    ? `${finding.file}:${finding.line}:${finding.column}`
    : [finding.file, finding.path.join('.')].filter((part) => part !== '').join('  ');

const fill = (template: string, params: Finding['params']): string =>
  template.replace(/\{(\w+)\}/gu, (_, key: string) => String(params[key] ?? `{${key}}`));

/** Of what kind a finding is, and what it says. */
export function tell({ code, params }: Pick<Finding, 'code' | 'params'>): Telling {
  const { severity, message, advice } = catalogue[code];
  return { severity, message: fill(message, params), advice: fill(advice, params) };
}

/** Whether a finding keeps content from being published. */
export const isRefused = ({ code }: Pick<Finding, 'code'>): boolean => catalogue[code].severity !== 'note';

/** Renders a finding as `file:line:column  code  message; what to do`, or with `file  field` for its place. */
export function format(finding: Finding | FieldFinding): string {
  const { severity, message, advice } = tell(finding);
  const mark = severity === 'error' ? '' : `${severity}: `;
  return `${placeOf(finding)}  ${finding.code}  ${mark}${message}; ${advice}`;
}

/** Thrown where work cannot go on; carries every finding made so far. */
export class FindingsError extends Error {
  readonly findings: readonly (Finding | FieldFinding)[];
  constructor(findings: readonly (Finding | FieldFinding)[]) {
    super(findings.map(format).join('\n'));
    this.name = 'FindingsError';
    this.findings = findings;
  }
}
