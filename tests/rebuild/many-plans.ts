/** A copy of the project with several plans: this one again under other years, which costs what a plan of its size does. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { copyProject } from '../support/project.ts';

const first = 2022;

const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

/** Output: the copy's folder, with `count` plans in it. */
export function projectOf(count: number): string {
  const project = copyProject();
  const plans = join(project, 'content', 'plans');
  for (let year = first + 1; year < first + count; year += 1) {
    cpSync(join(plans, String(first)), join(plans, String(year)), {
      recursive: true,
      // What was published of the first plan was not of this one.
      filter: (path) => basename(path) !== 'versions',
    });
    edit(join(plans, String(year), 'plan.mdx'), (text) =>
      text.replace(/^issuedOn: "\d+/mu, `issuedOn: "${year}`),
    );
    // What was published since was published as long after this one.
    edit(join(plans, String(year), 'follow-up.yaml'), (text) =>
      text.replace(
        /^( +date: ")(\d{4})/gmu,
        (_, before: string, then: string) => `${before}${Number(then) + year - first}`,
      ),
    );
  }
  return project;
}

/** Changes one word of the translation of one clause of the project's first plan, as an editor would. */
export function changeOneWord(project: string): void {
  const file = join(project, 'content', 'plans', String(first), 'items', 'en', '06.mdx');
  const before = readFileSync(file, 'utf8');
  const after = before.replace('Strictly enforce the negative list', 'Firmly enforce the negative list');
  if (after === before) throw new Error('item 6 no longer says what is to be changed');
  writeFileSync(file, after);
}
