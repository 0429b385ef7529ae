/** Numbers, frequencies, dates, coverage and things to be handed over that clauses set: drafts of targets. */
import { idOf } from './pinyin.ts';

interface StoredClause {
  id: string;
  text: string;
}

export interface TargetProposal {
  id: string;
  clause: string;
  kind: 'number' | 'frequency' | 'deadline' | 'coverage' | 'deliverable';
  quote: string;
  label: { zh: string; en: string };
  comparator?: 'at-least' | 'exactly' | 'reach';
  value?: number;
  dueWording?: string;
  proposal: string;
}

const kinds: readonly [TargetProposal['kind'], RegExp][] = [
  ['frequency', /每[年月季周日]|年内.{0,12}\d+次|\d+次以上|至少.{0,8}\d+次|定期/u],
  ['coverage', /全覆盖|全部(?:完成|纳入|实现)|100[%％]|应.尽./u],
  ['number', /\d+(?:\.\d+)?(?:[%％]|万|亿|个|项|家|件|人|名|公里|亩|处|座|条|批|台|套|户|米|吨|元)/u],
  ['deadline', /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:底|末)?前|年底前|季度(?:末|前)|\d{4}年底/u],
  [
    'deliverable',
    /(?:制定|印发|出台|编制|公布|修订|起草)[^，。；]{0,30}(?:《[^》]+》|清单|方案|目录|办法|规划|计划|意见|报告|制度|标准)/u,
  ],
];

/** The part of a sentence, between commas, in which a pattern stands. */
const partWith = (text: string, pattern: RegExp): string =>
  text
    .split(/(?<=[，；。])/u)
    .find((part) => pattern.test(part))
    ?.replace(/[，；。]$/u, '') ?? text;

function comparatorIn(quote: string): Pick<TargetProposal, 'comparator' | 'value'> {
  const number = /\d+(?:\.\d+)?/u.exec(quote.replace(/\d{4}年/gu, ''))?.[0];
  if (number === undefined) return {};
  const comparator = /以上|至少|不低于|不少于/u.test(quote)
    ? 'at-least'
    : /达到|达/u.test(quote)
      ? 'reach'
      : 'exactly';
  return { comparator, value: Number(number) };
}

/** One proposal for each kind a clause sets. */
export function proposeTargets(clauses: readonly StoredClause[]): TargetProposal[] {
  return clauses.flatMap(({ id, text }) =>
    kinds.flatMap(([kind, pattern]): TargetProposal[] => {
      if (!pattern.test(text)) return [];
      const quote = partWith(text, pattern);
      const due = kind === 'deadline' ? pattern.exec(text)?.[0] : undefined;
      return [
        {
          id: `${id.replace('.', '-')}-${kind}`,
          clause: id,
          kind,
          quote,
          label: { zh: quote, en: quote },
          ...(kind === 'number' || kind === 'frequency' ? comparatorIn(quote) : {}),
          ...(due !== undefined && { dueWording: due }),
          proposal: '从文中读出；英文待写 · read off the text; the English is to be written',
        },
      ];
    }),
  );
}

export interface DocumentProposal {
  title: string;
  path: string;
  clauses: string[];
  data: object;
}

/** Documents cited in 《》 that no entry has: a draft each. */
export function proposeDocuments(
  clauses: readonly StoredClause[],
  known: ReadonlySet<string>,
  plan: string,
): DocumentProposal[] {
  const found = new Map<string, { clauses: string[]; isDrawnUp: boolean }>();
  for (const { id, text } of clauses)
    for (const match of text.matchAll(/《((?:[^《》]|《[^《》]*》)+)》/gu)) {
      const title = match[1] ?? '';
      if (known.has(title) || [...title].length < 4) continue;
      const entry = found.get(title) ?? { clauses: [], isDrawnUp: false };
      entry.clauses.push(id);
      entry.isDrawnUp ||= /(?:制定|出台|印发|起草|修订|编制)[^，。；]{0,6}$/u.test(
        text.slice(0, match.index),
      );
      found.set(title, entry);
    }
  return [...found].map(([title, { clauses: citing, isDrawnUp }]) => ({
    title,
    clauses: citing,
    path: `documents/${idOf([...title].slice(0, 12).join(''))}.yaml`,
    data: {
      title: { zh: title, en: title },
      promise: isDrawnUp ? 'draw-up' : 'apply',
      located: null,
      confidence: 'low',
      note: { zh: '导入时提出，未核实', en: 'Proposed by the import; not verified' },
      proposal: `${plan}/${citing.join(', ')}`,
    },
  }));
}
