/** npm run todo -- ID: writes TODO.md beside a plan anew, and says how far it is. */
import { join } from 'node:path';
import { exists, readTree, writeAll } from '#files/disk';
import { contentEndings, readContent } from '#files/read-content';
import { todo } from '#importer/propose/todo';
import { contentFolder } from '#settings';

const root = contentFolder();
const [plan] = process.argv.slice(2);
if (plan === undefined || !exists(join(root, 'plans', plan, 'plan.mdx'))) {
  console.error('Usage: npm run todo -- ID    (the name of a folder in content/plans)');
  process.exit(1);
}
const { content, findings } = readContent(readTree(root, contentEndings));
const text = todo(content, plan, findings);
writeAll(root, new Map([[`plans/${plan}/TODO.md`, text]]));
console.log(
  text
    .split('\n')
    .filter((line) => /^- [█░]|^- \d|^## /u.test(line))
    .join('\n'),
);
