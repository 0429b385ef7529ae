/**
 * The catalogue of everything a check can find wrong, shared by the importer, the content check
 * and the site check. A finding is data; `format` is the only place that turns it into a line.
 */

const catalogue = {
  'not-utf8': ['the file is not UTF-8', 'save it as UTF-8 and import it again'],
  'empty-file': ['the file holds no text', 'check that this is the right file'],
  'file-too-big': ['the file is {size} bytes, more than the limit of {limit}', 'give one plan a file'],
  'file-missing': ['the file cannot be read: {reason}', 'check the path'],
  'head-incomplete': [
    'the {field} was not found before the first section',
    'a notice has letterhead, document number, title, addressees, date and plan title, in this order',
  ],
  'no-items': ['no numbered item was found', 'items start a line with a number and a full stop: 1. …'],
  'section-number': [
    'section {found} stands where section {expected} is due',
    'check the numbering of the sections in the source',
  ],
  'section-empty': ['section {number} holds no item', 'check whether a page of the source is missing'],
  'item-repeated': ['item {number} appears again', 'check the numbering of the items in the source'],
  'item-missing': [
    'item {found} follows where item {expected} is due',
    'check whether part of the source is missing',
  ],
  'text-outside-item': [
    'text outside any item: “{text}”',
    'if it continues the item above, join the lines; otherwise teach the grammar this layout',
  ],
  'bracket-unclosed': [
    '“{bracket}” is opened here and never closed',
    'add the closing mark to a copy of the source',
  ],
  'bracket-unopened': [
    '“{bracket}” closes nothing',
    'remove it or add the opening mark in a copy of the source',
  ],
  'note-missing': [
    'item {number} does not end in a responsibility note 〔…〕',
    'check the end of the item in the source',
  ],
  'sentence-unfinished': [
    'the item’s text does not end in 。: “{text}”',
    'check the end of the sentence in the source',
  ],
  'label-unknown': [
    '“{label}” is not a known responsibility label',
    'known labels: {known}; add a new one to src/text/grammar.ts',
  ],
  'unit-unknown': [
    '“{name}” is not in the registry',
    'add it under content/units or content/groups, or as a variant of an entry there',
  ],
  'yaml-invalid': ['this is not valid YAML: {reason}', 'mend the line named'],
  'frontmatter-missing': ['the file does not start with frontmatter between two --- lines', 'add it'],
  'schema-invalid': ['{path}: {reason}', 'see content/README.md for the fields of this file'],
  'key-unknown': ['“{key}” is not a field of this file', 'remove it or correct its spelling'],
  'id-invalid': [
    '“{id}” cannot name a plan',
    'name its folder with lower-case letters, digits and single hyphens',
  ],
  'id-duplicate': ['“{id}” is used twice', 'give one of the two another id'],
  'name-duplicate': [
    '“{name}” is a printed name of {other} too',
    'keep it where it belongs: notes are read by these names',
  ],
  'reference-unknown': ['“{id}” is not a known {kind}', 'correct the id or add the entry'],
  'clause-order': [
    'clause {id} stands where {expected} is due',
    'number the clauses in order; a part of a split sentence has a letter: 6.3, 6.3a',
  ],
  'clause-boundary': [
    'clause {id} is not one whole sentence: “{text}”',
    'end it with its 。, and give every sentence a clause of its own',
  ],
  'translation-missing': ['{what} has no English', 'translate it in {file}'],
  'translation-empty': ['{what} has no English yet', 'translate “{zh}”, then set its digest to "{digest}"'],
  'title-missing': ['item {number} has no title yet', 'write one of a few words that says what it is about'],
  'translation-stale': [
    'the Chinese of {what} is not what this English translates',
    'check the English against “{zh}”, then set its digest to "{digest}"',
  ],
  'translation-orphan': [
    '{what} is translated but does not exist in the Chinese',
    'remove it or correct its id',
  ],
  'note-mismatch': [
    'the {role} list does not say what the note prints: {printed}',
    'run npm run import again, or correct the list',
  ],
  'repair-unmatched': [
    '“{received}” occurs {count} times in clause {clause}, not once',
    'quote the received wording exactly, long enough to be unique',
  ],
  'repair-overlap': [
    'the repair of “{received}” overlaps another repair of clause {clause}',
    'make one repair of the two',
  ],
  'doubt-unmatched': [
    '“{quote}” does not stand in {where} as received',
    'quote the received wording exactly, as it was before repairs',
  ],
  'quote-unmatched': ['“{quote}” does not stand in clause {clause}', 'quote the reading text exactly'],
  'text-differs': [
    'the content differs from the received text: source “{expected}”, content “{found}”',
    'restore the wording, or import the corrected source again',
  ],
  'source-digest': [
    'source.txt has SHA-256 {found}, plan.mdx says {expected}',
    'restore the received file, or import the new one',
  ],
  'rendering-missing': [
    'clause {clause} holds “{term}”, its English lacks “{rendering}”',
    'use the glossary’s rendering, or record the exception with its reason in translation-exceptions.yaml',
  ],
  'exception-unused': [
    'the exception for “{term}” in clause {clause} is not needed or does not match',
    'remove it or correct it',
  ],
  'address-gone': [
    '{address} was published and is not there any more',
    'restore it, or say in content/redirects.yaml where it has moved',
  ],
  'file-gone': [
    '{address} was published and is not there any more',
    'restore it: unlike a page, a file cannot lead elsewhere on every host',
  ],
  'redirect-file': [
    '“{from}” is not the address of a page, which ends in /, nor a fragment of one',
    'keep the file where it was: it cannot lead elsewhere on every host',
  ],
} as const satisfies Record<string, readonly [message: string, advice: string]>;

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

/** A finding that names a field instead of a line: the reader of the file knows where the field stands. */
export type FieldFinding = Omit<Finding, 'line' | 'column'> & { path: readonly (string | number)[] };

const placeOf = (finding: Finding | FieldFinding): string =>
  'path' in finding
    ? [finding.file, finding.path.join('.')].filter((part) => part !== '').join('  ')
    : `${finding.file}:${finding.line}:${finding.column}`;

const fill = (template: string, params: Finding['params']): string =>
  template.replace(/\{(\w+)\}/gu, (_, key: string) => String(params[key] ?? `{${key}}`));

/** Renders a finding as `file:line:column  code  message; what to do`, or with `file  field` for its place. */
export function format(finding: Finding | FieldFinding): string {
  const [message, advice] = catalogue[finding.code];
  return `${placeOf(finding)}  ${finding.code}  ${fill(message, finding.params)}; ${fill(advice, finding.params)}`;
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
