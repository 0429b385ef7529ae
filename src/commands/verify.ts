/** npm run verify: checks every plan's text against its source, and all content against itself. */
import { join } from 'node:path';
import { buildLibrary } from '#model/library';
import { tellUntold, untoldIn } from '#model/untold';
import { format, isRefused } from '#schema/findings';
import { lastPublished } from '#site/published';
import { planOf } from '#schema/paths';
import { readBytes, readTree } from '#files/disk';
import { contentEndings, readContent } from '#files/read-content';
import { verifyPlan, type Verification } from '#importer/verify/verify-plan';
import { contentFolder } from '#settings';

const root = contentFolder();

const row = (name: string, value: string | number): string =>
  `  ${name.padEnd(26)}${String(value).padStart(6)}`;

function table(plan: string, { counts, rules, findings }: Verification): string {
  return [
    `Plan ${plan}`,
    row('sections', counts.sections),
    row('items', counts.items),
    row('clauses', counts.clauses),
    row('named units', counts.units),
    row('groups', counts.groups),
    'Normalisation rules, times fired',
    ...Object.entries(rules).map(([rule, count]) => row(rule, count)),
    findings.length === 0
      ? 'No difference between content and source.'
      : 'The content differs from the source.',
  ].join('\n');
}

const { content, findings } = readContent(readTree(root, contentEndings));
const verifications = content.plans.map(({ file }) => {
  const plan = planOf(file);
  return {
    plan,
    verification: verifyPlan(content, plan, readBytes(join(root, 'plans', plan, 'source.txt'))),
  };
});
for (const { plan, verification } of verifications) console.log(table(plan, verification));

const all = [...findings, ...verifications.flatMap(({ verification }) => verification.findings)];
for (const finding of all) console.error(format({ ...finding, file: `${root}/${finding.file}` }));
if (all.some(isRefused)) process.exitCode = 1;
else
  console.log(
    tellUntold(untoldIn(lastPublished(), buildLibrary(content))) ??
      'content/changes.yaml tells every change.',
  );
