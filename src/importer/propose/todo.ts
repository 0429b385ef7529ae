/** TODO.md beside a plan: what its editors have still to do, by weight, with the page on which each is seen. */
import type { Content } from '#schema/content';
import { tell, type Finding } from '#schema/findings';
import { clausesOf, englishClausesOf, inPlan } from '#schema/queries';
import { idOf } from '#schema/paths';
import { findTerms, termForms } from '#text/terms';

type Open = Pick<Finding, 'file' | 'code' | 'params'> & { line?: number };

/** Groups in the order in which they weigh: what makes the text wrong first, what makes it poorer last. */
const groups: readonly { title: string; codes: readonly string[] }[] = [
  { title: 'Compare with the source · 与来源核对', codes: ['reading-doubt'] },
  {
    title: 'Head · 文件要素',
    codes: ['head-missing', 'jurisdiction-missing', 'series-missing', 'section-title-missing'],
  },
  { title: 'Titles of items · 事项标题', codes: ['title-missing'] },
  { title: 'Translations to write · 待译', codes: ['translation-empty', 'translation-missing'] },
  { title: 'Translations to compare · 待核译文', codes: ['translation-stale', 'rendering-missing'] },
];

const isProposal = ({ code }: Open): boolean => code === 'proposal-open';
const kindOf = (file: string): string =>
  /^(units|groups|jurisdictions|documents)\//u.exec(file)?.[1] ??
  (file.endsWith('targets.yaml') ? 'targets' : 'translations');

const kinds: Readonly<Record<string, string>> = {
  jurisdictions: 'Place and series · 地区、系列',
  units: 'Units · 单位',
  groups: 'Collective names · 集合称谓',
  translations: 'Proposed English · 建议译文',
  targets: 'Targets · 指标',
  documents: 'Cited documents · 所引文件',
};

/** The page of `npm run dev` on which a draft is seen in its place. */
function pageOf(plan: string, { file, params }: Open): string {
  const base = 'http://localhost:4321/zh';
  const item =
    /items\/(?:zh|en)\/(\d+)\.mdx$/u.exec(file)?.[1] ??
    /^(?:clause )?(\d+)\./u.exec(String(params['what'] ?? ''))?.[1];
  if (item !== undefined) return `${base}/plans/${plan}/items/${Number(item)}/`;
  const body = /^(units|groups)\/(.+)\.yaml$/u.exec(file);
  if (body) return `${base}/${body[1]}/${body[2]}/`;
  return `${base}/plans/${plan}/`;
}

function lines(plan: string, title: string, open: readonly Open[]): string[] {
  if (open.length === 0) return [];
  return [
    '',
    `## ${title} (${open.length})`,
    '',
    ...open.map(
      (each) =>
        `- [ ] [${each.file}${each.line === undefined ? '' : `:${each.line}`}](${pageOf(plan, each)}) ${tell(each).message}`,
    ),
  ];
}

/** The glossary's terms in the plan, the most frequent first, each with the English it must have. */
function termLines(content: Content, plan: string): string[] {
  const terms = content.terms.map(({ file, data }) => ({ ...data, ...termForms(idOf(file), data) }));
  const counts = new Map<string, number>();
  for (const { text } of clausesOf(content, plan))
    for (const { id } of findTerms(text, terms)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const found = terms
    .flatMap((term) => {
      const count = counts.get(term.id);
      return count === undefined ? [] : [{ ...term, count }];
    })
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
  if (found.length === 0) return [];
  return [
    '',
    `## Terms of the glossary in this text · 文中术语 (${found.length})`,
    '',
    ...found.map(({ zh, count, en, renderings }) => `- ${zh} ×${count}: ${[en, ...renderings].join(' / ')}`),
  ];
}

const bar = (done: number, all: number): string => {
  const full = all === 0 ? 20 : Math.round((done / all) * 20);
  return '█'.repeat(full) + '░'.repeat(20 - full);
};

/** Input: all content, the plan's id, every finding of content. Output: the file. */
export function todo(content: Content, plan: string, findings: readonly Open[]): string {
  const own = findings.filter(
    ({ file }) =>
      file.startsWith(`plans/${plan}/`) || /^(?:units|groups|jurisdictions|documents)\//u.test(file),
  );
  const english = englishClausesOf(content, plan);
  const done = english.filter(
    (each) => each.text !== '' && !('proposal' in each && each.proposal !== undefined),
  ).length;
  const proposed = english.filter((each) => 'proposal' in each && each.proposal !== undefined).length;
  const items = inPlan(content.items, plan).length;
  const grouped = new Set(groups.flatMap(({ codes }) => codes));
  const rest = own.filter((each) => !grouped.has(each.code) && !isProposal(each));
  return `${[
    `# ${plan}`,
    '',
    'Made by `npm run import` and `npm run todo`; run the latter again to see what is left.',
    'By weight: what may be wrong comes before what is missing. The links open the page in `npm run dev`.',
    '',
    `- ${bar(done, english.length)} ${done} of ${english.length} sentences translated, ${proposed} proposed`,
    `- ${items} items, ${own.length} things to do`,
    ...groups.flatMap(({ title, codes }) =>
      lines(
        plan,
        title,
        own.filter(({ code }) => codes.includes(code)),
      ),
    ),
    ...Object.entries(kinds).flatMap(([kind, title]) =>
      lines(
        plan,
        `Confirm: ${title}`,
        own.filter((each) => isProposal(each) && kindOf(each.file) === kind),
      ),
    ),
    ...lines(plan, 'Other · 其他', rest),
    ...termLines(content, plan),
  ].join('\n')}\n`;
}
