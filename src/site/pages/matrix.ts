/** The page of the matrix: items down, bodies across, and the same item by item where a window is narrow. */
import type { Locale } from '#i18n/locales';
import { sectionLabel } from '#i18n/section-label';
import { translator } from '#i18n/translate';
import { bodyName, bodyOf, groupLabel } from '#model/bodies';
import type { Library, Plan } from '#model/library';
import { looks, marksIn, matrixOf, type Cell, type Column, type Mark } from '#model/matrix';
import { dataFiles, file, href, routes } from '#urls';
import { whoOf, type RoleRow } from './who.ts';

export interface MatrixHead {
  text: string;
  to: string;
  kind: Column['kind'];
  /** Items that print the body. */
  load: number;
  /** The group, counted from 1, that this column shows with; 0 where it always shows. */
  behind: number;
}

export interface MatrixRow {
  item: number;
  section: number;
  /** How many bodies lead it. */
  bodies: number;
  title: string;
  to: string;
  cells: (MatrixCell | null)[];
  who: RoleRow[];
}

export interface MatrixCell {
  mark: Mark;
  look: string;
  word: string;
  /** The groups, counted from 1, it shows with; none where it always shows. */
  via: number[];
}

const numberOf = (plan: Plan, group: string): number => plan.groups.findIndex(({ id }) => id === group) + 1;

/** Counties and zones that a plan does not print have a column only while the group they belong to is expanded. */
const behind = (plan: Plan, { id, kind, load }: Column): number =>
  load === 0 && (kind === 'county' || kind === 'zone')
    ? plan.groups.findIndex(({ roster }) => roster.members.some(({ unit }) => unit === id)) + 1
    : 0;

export function matrixPage(library: Library, plan: Plan, locale: Locale) {
  const t = translator(locale);
  const matrix = matrixOf(plan);
  const { columns, rows } = matrix;
  const marks = marksIn(matrix);
  const cellOf = ({ mark, via }: Cell): MatrixCell => ({
    mark,
    look: looks[mark],
    word: t(`matrix.marks.${mark}`),
    via: via.map((group) => numberOf(plan, group)),
  });
  const all = { value: '', text: t('matrix.all') };
  return {
    title: t('matrix.title'),
    intro: t('matrix.intro'),
    /** How many groups can be expanded, and their names in order. */
    groups: plan.groups.map((group) => groupLabel(group)[locale]),
    marks: marks.map((mark) => ({
      look: looks[mark],
      word: t(`matrix.marks.${mark}`),
      text: t(`matrix.legend.${mark}`),
    })),
    selects: [
      {
        name: 'section',
        label: t('matrix.filter.section'),
        options: [
          all,
          ...plan.sections.map((section) => ({
            value: String(section.number),
            text: sectionLabel(section, locale),
          })),
        ],
      },
      {
        name: 'mark',
        label: t('matrix.filter.role'),
        options: [all, ...marks.map((mark) => ({ value: mark, text: t(`matrix.legend.${mark}`) }))],
      },
      {
        name: 'order',
        label: t('matrix.sort'),
        options: (['printed', 'load', 'bodies'] as const).map((value) => ({
          value,
          text: t(`matrix.sort.${value}`),
        })),
      },
    ],
    heads: columns.map((column): MatrixHead => ({
      text: bodyName(plan, column.id)[locale],
      to: href(
        locale,
        bodyOf(plan, column.id).kind === 'unit' ? routes.unit(column.id) : routes.group(column.id),
      ),
      kind: column.kind,
      load: column.load,
      behind: behind(plan, column),
    })),
    rows: rows.map(({ item, cells }): MatrixRow => ({
      item: item.number,
      section: item.section,
      bodies: item.lead.length,
      title: item.title[locale],
      to: href(locale, routes.item(plan.id, item.number)),
      cells: cells.map((cell) => cell && cellOf(cell)),
      who: whoOf(item, library, locale),
    })),
    downloads: [
      { text: t('matrix.excel'), to: file(dataFiles.matrixExcel(plan.id)) },
      { text: t('matrix.csv'), to: file(dataFiles.matrix(plan.id)) },
    ],
  };
}

export type MatrixPage = ReturnType<typeof matrixPage>;
