/**
 * Tables for people who open them in a Chinese spreadsheet: Chinese headings and values, and nothing that a
 * spreadsheet would take for a number it is not (6.10 would become 6.1).
 */
import { clausePlace } from '#schema/paths';
import { clauseLabel } from '#i18n/clause-label';
import { targetValue } from '#i18n/targets';
import { dictionaries, translator } from '#i18n/translate';
import { bodyName } from '#model/bodies';
import { bases, dutiesOf } from '#model/duties';
import type { Item, Library, Plan, Unit } from '#model/library';
import { matrixOf } from '#model/matrix';
import { plansFor } from '#model/plans';
import { targetsOfItem } from '#model/targets';
import { roles } from '#text/grammar';
import { absolute, href, routes } from '#urls';
import type { Column } from './columns.ts';
import { toCsv, withByteOrderMark, type CsvRow } from './csv.ts';
import type { Table } from './tables.ts';

const t = translator('zh');

/** 句的编号：6.3是第6项第3句 → 句的编号 */
export const headingOf = (column: Column): string =>
  /^[^：，；（]+/u.exec(dictionaries.zh[`column.${column}`])?.[0] ?? column;

/** 6.10 → 第6项第10句; those of notice and preamble in words. */
const placeOf = (clause: string): string => {
  const { item, part } = clausePlace(clause);
  return item === null ? clauseLabel(clause, 'zh') : t('clause.label', { n: item, c: part });
};

const wordOf = (column: Column, value: CsvRow[string]): CsvRow[string] => {
  if (typeof value === 'boolean') return t(value ? 'excel.yes' : 'excel.no');
  if (typeof value !== 'string') return value;
  const role = roles.find((each) => each === value);
  const basis = bases.find((each) => each === value);
  if (column === 'clause') return placeOf(value);
  if (column === 'about_clauses') return value.split(';').map(placeOf).join('；');
  if (column === 'role' && role) return t(`excel.role.${role}`);
  if (column === 'basis' && basis) return t(`excel.basis.${basis}`);
  return value;
};

const sheet = (columns: readonly string[], rows: readonly CsvRow[]): string =>
  withByteOrderMark(toCsv(rows, columns));

/** One of the tables, with a byte order mark. */
export const excelTable = ({ columns, rows }: Table): string =>
  sheet(
    columns.map(headingOf),
    rows.map((row) =>
      Object.fromEntries(columns.map((column) => [headingOf(column), wordOf(column, row[column] ?? null)])),
    ),
  );

const namesOf = (ids: readonly string[], plan: Plan): string =>
  ids.map((id) => bodyName(plan, id).zh).join('、');

/** 第8项第2句：公平竞争审查制度覆盖 …, one a line. */
const demandsOf = (plan: Plan, item: Item): string =>
  targetsOfItem(plan, item)
    .map((target) => {
      const value = target.value === undefined ? '' : `（${targetValue(target, 'zh')}）`;
      return `${placeOf(target.clause)}：${target.label.zh}${value}`;
    })
    .join('\n');

const deadlinesOf = (plan: Plan, item: Item): string =>
  [...new Set(targetsOfItem(plan, item).flatMap(({ due, dueWording }) => dueWording ?? due ?? []))].join(
    '；',
  );

/** What falls on a unit under every plan: one row a duty, with the item's sentences, its demands and deadlines. */
export function unitSheet(unit: Unit, library: Library): string {
  const rows = plansFor(library, unit).flatMap((plan) =>
    dutiesOf(plan)
      .filter((duty) => duty.unit === unit.id)
      .flatMap((duty): CsvRow[] => {
        const item = plan.items.find(({ number }) => number === duty.item);
        if (!item) return [];
        return [
          {
            [t('excel.plan')]: plan.title.zh,
            [t('excel.item')]: item.number,
            [t('excel.title')]: item.title.zh,
            [t('excel.role')]: t(`excel.role.${duty.role}`),
            [t('excel.basis')]: t(`excel.basis.${duty.basis}`),
            [t('excel.via')]: duty.via === null ? '' : namesOf([duty.via], plan),
            [t('excel.lead')]: namesOf(item.lead, plan),
            [t('excel.sentence')]: item.clauses.map(({ zh }) => zh).join('\n'),
            [t('excel.demands')]: demandsOf(plan, item),
            [t('excel.deadline')]: deadlinesOf(plan, item),
            [t('excel.address')]: absolute(href('zh', routes.item(plan.id, item.number))),
          },
        ];
      }),
  );
  return sheet(
    (
      [
        'plan',
        'item',
        'title',
        'role',
        'basis',
        'via',
        'lead',
        'sentence',
        'demands',
        'deadline',
        'address',
      ] as const
    ).map((name) => t(`excel.${name}`)),
    rows,
  );
}

/** The matrix of a plan, a column a body by the name people read. */
export function matrixSheet(plan: Plan): string {
  const { columns, rows } = matrixOf(plan);
  const names = columns.map(({ id }) => namesOf([id], plan));
  return sheet(
    [t('excel.item'), t('excel.title'), ...names],
    rows.map(({ item, cells }) => ({
      [t('excel.item')]: item.number,
      [t('excel.title')]: item.title.zh,
      ...Object.fromEntries(
        names.map((name, index) => {
          const cell = cells[index];
          return [name, cell ? t(`excel.mark.${cell.mark}`) : ''];
        }),
      ),
    })),
  );
}
