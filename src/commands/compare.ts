/** npm run compare -- BEFORE PLAN: drafts which item of a plan continues which of the plan before it. */
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { exists, readBytes, readTree, writeAll } from '#files/disk';
import { patchYaml } from '#files/frontmatter';
import { contentEndings, readContent } from '#files/read-content';
import { draftLineage, type TextOfItem } from '#model/lineage-draft';
import { itemNumberOf } from '#schema/paths';
import { inPlan, isEarlierOfSeries } from '#schema/queries';
import type { Content } from '#schema/content';
import { contentFolder } from '#settings';

const [before, plan, ...rest] = process.argv.slice(2);
if (before === undefined || plan === undefined || rest.length > 0) {
  console.error(
    'Usage: npm run compare -- BEFORE PLAN    (two plans of one series, by the names of their folders)',
  );
  process.exit(1);
}

const textsOf = (content: Content, id: string): TextOfItem[] =>
  inPlan(content.items, id)
    .map(({ file, data }) => ({
      number: itemNumberOf(file),
      text: data.clauses.map(({ text }) => text).join(''),
    }))
    .sort((a, b) => a.number - b.number);

const { content } = readContent(readTree(contentFolder(), contentEndings));
const [earlier, later] = [textsOf(content, before), textsOf(content, plan)];
for (const [id, items] of [
  [before, earlier],
  [plan, later],
] as const)
  if (items.length === 0) {
    console.error(`${contentFolder()}/plans/${id} holds no items; import the plan first`);
    process.exit(1);
  }

const [ofBefore, ofPlan] = [before, plan].map((id) => inPlan(content.plans, id)[0]?.data);
if (ofBefore && ofPlan && !isEarlierOfSeries(ofBefore, ofPlan)) {
  console.error(
    `${before} is not an earlier plan of the same series as ${plan}: compare a plan with the one of the year before, or correct its jurisdiction, series or date`,
  );
  process.exit(1);
}

const folder = join(contentFolder(), 'plans', plan);
const file = join(folder, 'lineage.yaml');
const existing = exists(file) ? new TextDecoder().decode(readBytes(file)) : undefined;
const stored = (parseYaml(existing ?? '') ?? {}) as {
  before?: string;
  items?: { item: number; confirmed?: boolean }[];
};
// What an editor has confirmed stays as it is.
const confirmed = stored.before === before ? (stored.items ?? []).filter((each) => each.confirmed) : [];

const drafts = draftLineage(earlier, later);
const items = drafts.map(
  ({ item, from, how }) =>
    confirmed.find((each) => each.item === item) ?? { item, from, how, confirmed: false },
);
writeAll(folder, new Map([['lineage.yaml', patchYaml(existing, { before, items })]]));

for (const { item, from, how, likeness } of drafts)
  console.log(
    `${String(item).padStart(3)}  ${how.padEnd(9)} ${from.length > 0 ? `of ${before}/${from.join(', ')}` : ''}  ${likeness.toFixed(2)}`,
  );
const continued = new Set(drafts.flatMap(({ from }) => from));
const ended = earlier.filter(({ number }) => !continued.has(number)).map(({ number }) => number);
if (ended.length > 0) console.log(`Not in ${plan}: ${before}/${ended.join(', ')}`);
console.log(
  `${file}: ${items.length} items, ${items.filter((each) => !each.confirmed).length} to be confirmed by an editor`,
);
