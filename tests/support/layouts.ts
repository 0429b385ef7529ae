/** Texts in the layouts of real governments, each with its right reading beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { tell, type Finding } from '#schema/findings';
import { readPlan } from '#importer/dry-run';
import { report } from '#importer/report';

export const layoutFolder = 'tests/fixtures/layouts';

/** Names of the fixtures, without their ending. */
export const layouts = readdirSync(layoutFolder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace(/\.txt$/u, ''));

export const layoutText = (name: string): Buffer => readFileSync(join(layoutFolder, `${name}.txt`));

export const rightReading = (name: string): Reading =>
  parse(readFileSync(join(layoutFolder, `${name}.yaml`), 'utf8')) as Reading;

/** What a fixture says of a text; what is empty is left out. */
export interface Reading {
  head?: Record<string, string>;
  sections?: string[];
  items: object[];
  /** Doubts, as `line:column code`. */
  doubts?: string[];
  /** What is told and no more, likewise; what the head lacks is left out. */
  told?: string[];
}

const isDraft = (finding: Finding): boolean => tell(finding).severity === 'draft';

const filled = (value: object): object =>
  Object.fromEntries(
    Object.entries(value).filter(
      ([, each]) => each !== null && each !== '' && !(Array.isArray(each) && each.length === 0),
    ),
  );

/** Reads a text as the command does, and gives what a fixture says. */
export async function readingOf(bytes: Uint8Array): Promise<Reading> {
  const { parsed, findings } = await readPlan(bytes, 'plan.txt');
  const { head, sections, items } = report(parsed?.plan ?? null, findings);
  const placed = ({ line, column, code }: Finding) => `${line}:${column} ${code}`;
  const doubts = findings.filter(isDraft).map(placed);
  const told = findings.filter((each) => !isDraft(each) && each.code !== 'head-field-missing').map(placed);
  return filled({
    head: filled(head),
    sections: sections.map(({ label, title, text }) =>
      [label, title, ...text].filter((part) => part !== null).join(' '),
    ),
    items: items.map(({ number, section, title, under, clauses, assignments }) =>
      filled({ number, section, title, under, clauses, assignments: assignments.map(filled) }),
    ),
    doubts,
    told,
  }) as Reading;
}
