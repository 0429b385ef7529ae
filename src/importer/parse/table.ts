/** Reads rows of a table by the headings of its columns: one row an item, merged cells carried down. */
import {
  labelMeaning,
  readAssignment,
  type AssignmentRole,
  type LabelMeaning,
  type ReadingRules,
} from '#text/assignment';
import { simplify } from '#text/simplified';
import type { Cell, Paragraph } from './outline.ts';

export type ColumnMeaning =
  | { kind: 'number' | 'section' | 'heading' | 'text' | 'period' | 'deadline' | 'other' | 'person' }
  | { kind: 'names'; role: AssignmentRole };

/** The sign of a cell that is one with the cell above it. */
export const ditto = '〃';

const columnNames: readonly [RegExp, ColumnMeaning][] = [
  [/^(?:序号|编号|序|号|项号|任务序号|任务编号|No\.?|条目|项目序号)$/iu, { kind: 'number' }],
  [
    /^(?:备注|说明|附注|进展情况|完成情况|落实情况|联系电话|电话|依据|资金来源|投资|总投资.*|年度投资.*|来源|政策依据)$/u,
    { kind: 'other' },
  ],
  [
    /^(?:类别|分类|任务类别|领域|板块|专题|部分|章节|重点领域|一级指标|任务分类|工作类别|方面|大项|类型|重点方向|指标类别|改革领域|维度)$/u,
    { kind: 'section' },
  ],
  [
    /^(?:任务名称|项目名称|事项名称|任务|重点任务|主要任务|目标任务|工作任务|重点工作|工作事项|事项|改革事项|改革任务|二级指标|项目|指标|指标名称|工作名称|主要事项|重点事项|重点工作任务|任务事项|工作项目)$/u,
    { kind: 'heading' },
  ],
  [
    /(?:内容|措施|举措|要求|目标|任务|成果|标准|做法|事项|安排|描述|重点|工作|分解|指标值|目标值|任务书|清单|明细|条款|原文)$/u,
    { kind: 'text' },
  ],
];

const roleWords: readonly [RegExp, AssignmentRole][] = [
  [/^(?:牵头|主办|牵头负责|主责)$/u, 'lead'],
  [/^(?:责任|负责|承办|落实|实施)$/u, 'responsible'],
  [/^(?:配合|协助|协办|参与)$/u, 'support'],
];

/** What the heading of a column says is in it; null when it says nothing known. */
export function columnMeaning(
  heading: string,
  own: ReadonlyMap<string, LabelMeaning> = new Map(),
): ColumnMeaning | null {
  const view = simplify(heading)
    .replace(/[\s⏎]/gu, '')
    .replace(/（[^（）]*）$/u, '');
  if (view === '') return null;
  const label = own.get(heading) ?? labelMeaning(view);
  if (label === 'deadline') return { kind: 'deadline' };
  if (label === 'person') return { kind: 'person' };
  if (label === 'all') return { kind: 'names', role: 'unspecified' };
  if (/季度|上半年|下半年|阶段|^\d{1,2}月$/u.test(view)) return { kind: 'period' };
  const role = label ?? roleWords.find(([words]) => words.test(view))?.[1];
  if (role && !/(?:任务|工作|内容|事项|措施)$/u.test(view)) return { kind: 'names', role };
  if (/^(?:单位|部门|市直单位|部门（单位）|成员单位)$/u.test(view))
    return { kind: 'names', role: 'unspecified' };
  return columnNames.find(([words]) => words.test(view))?.[1] ?? null;
}

/** Whether a row is the head of a table: most of its cells name columns, and one of them says what is to be done or by whom. */
export function isHeaderRow(cells: readonly { text: string }[]): boolean {
  const filled = cells.filter(({ text }) => text !== '' && text !== ditto);
  const known = filled.map(({ text }) => ([...text].length <= 14 ? columnMeaning(text) : null));
  const kinds = known.flatMap((each) => (each ? [each.kind] : []));
  if (filled.length < 2 || filled.some(({ text }) => text.includes('。') || [...text].length > 20))
    return false;
  const saysWhat = kinds.some((kind) => kind === 'heading' || kind === 'text');
  const saysWho = kinds.includes('names');
  return (kinds.length * 2 > filled.length && (saysWhat || saysWho)) || (saysWhat && saysWho);
}

export interface Column {
  heading: string;
  meaning: ColumnMeaning;
  isKnown: boolean;
}

/** The columns as one or two rows of headings name them; a narrower heading below a wider one wins. */
export function columnsOf(
  headers: readonly (readonly Cell[])[],
  own?: ReadonlyMap<string, LabelMeaning>,
): Column[] {
  const width = Math.max(...headers.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, at): Column => {
    const texts = headers
      .map((cells) => cells[at]?.text ?? '')
      .filter((text) => text !== '' && text !== ditto);
    const heading = texts.at(-1) ?? '';
    // A wide heading stands in its first column only: 责任单位 over 牵头 and 配合.
    const meaning = columnMeaning(heading, own) ?? columnMeaning(texts[0] ?? '', own);
    return { heading, meaning: meaning ?? { kind: 'other' }, isKnown: meaning !== null || heading === '' };
  });
  return withOneTask(columns);
}

/** Of several columns that name the task, the last holds its text and those before it its titles. */
function withOneTask(columns: Column[]): Column[] {
  const hasText = columns.some(({ meaning }) => meaning.kind === 'text' || meaning.kind === 'period');
  const headings = columns.filter(({ meaning }) => meaning.kind === 'heading');
  if (hasText && headings.length <= 1) return columns;
  const last = headings.at(-1);
  return columns.map((column) => {
    if (column.meaning.kind !== 'heading') return column;
    if (!hasText && column === last) return { ...column, meaning: { kind: 'text' } };
    if (
      headings.length > 1 &&
      column === headings[0] &&
      column !== last &&
      !columns.some(({ meaning }) => meaning.kind === 'section')
    )
      return { ...column, meaning: { kind: 'section' } };
    return column;
  });
}

export const readCell = (text: string, role: AssignmentRole, rules: ReadingRules) =>
  readAssignment(text, { ...rules, role });

/** Splits a row paragraph into its cells. */
export function cellsOf({ text, glyphs }: Pick<Paragraph, 'text' | 'glyphs'>): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  let from = 0;
  let at = 0;
  glyphs.forEach(({ char }, index) => {
    if (char === '\t') {
      cells.push({ text: text.slice(start, at), start, glyphs: glyphs.slice(from, index) });
      start = at + 1;
      from = index + 1;
    }
    at += char.length;
  });
  cells.push({ text: text.slice(start), start, glyphs: glyphs.slice(from) });
  return cells;
}
