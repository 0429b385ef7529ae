/** What falls on a unit as one table in a Word file, on A4 across. */
import { Document, PageOrientation, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Book } from '#formats/book/book';
import { targetValue } from '#i18n/targets';
import { translator } from '#i18n/translate';
import { bodyOf, groupLabel, unitLabel } from '#model/bodies';
import { bases, dutiesOf, type Duty } from '#model/duties';
import type { Plan, Unit } from '#model/library';
import { targetsOfItem } from '#model/targets';
import { pack } from './pack.ts';
import { footer, styleNames } from './plan-docx.ts';
import { mm, paragraphStyles, strong, styles } from './styles.ts';

const t = translator('zh');
const language = { value: 'zh-CN', eastAsia: 'zh-CN' };
const small = 20;

/** Millimetres, of the 247 there are across. */
const widths = [12, 52, 18, 30, 90, 45] as const;
const columns = ['item', 'title', 'role', 'basis', 'text', 'targets'] as const;

const cell = (lines: readonly string[], column: number, isHead = false): TableCell =>
  new TableCell({
    width: { size: mm(widths[column] ?? 30), type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: (lines.length > 0 ? lines : ['']).map(
      (text) =>
        new Paragraph({
          spacing: { line: 280, lineRule: 'atLeast' },
          children: [new TextRun({ text, ...(isHead ? { style: strong } : {}), size: small, language })],
        }),
    ),
  });

const basisOf = ({ basis, via }: Duty, plan: Plan): string[] => {
  const body = via === null ? null : bodyOf(plan, via);
  const name = body && (body.kind === 'group' ? groupLabel(body.group).zh : unitLabel(body.unit).zh);
  return [t(`excel.basis.${basis}`), ...(name ? [`“${name}”`] : [])];
};

function row(duty: Duty, plan: Plan): TableRow[] {
  const item = plan.items.find(({ number }) => number === duty.item);
  if (!item) return [];
  const targets = targetsOfItem(plan, item).map((target) => {
    const value = target.value === undefined ? '' : `（${targetValue(target, 'zh')}）`;
    return `${target.clause} ${target.label.zh}${value}`;
  });
  const cells = [
    [String(item.number)],
    [item.title.zh],
    [t(`excel.role.${duty.role}`)],
    basisOf(duty, plan),
    item.clauses.map(({ id, zh }) => `${id} ${zh}`),
    targets,
  ];
  return [new TableRow({ cantSplit: true, children: cells.map((lines, index) => cell(lines, index)) })];
}

/** Input: a unit, the book of a plan under which it has duties. Output: the file, the same bytes for the same text. */
export async function unitDocx(unit: Unit, book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const { plan, version } = book;
  const name = unitLabel(unit).zh;
  const duties = dutiesOf(plan).filter((duty) => duty.unit === unit.id);
  const title = t('book.unitTitle', { unit: name, plan: plan.title.zh });
  const head = new TableRow({
    tableHeader: true,
    children: columns.map((column, index) => cell([t(`book.column.${column}`)], index, true)),
  });
  const document = new Document({
    title,
    subject: plan.documentNumber.zh,
    creator: t('data.publisher'),
    lastModifiedBy: t('data.publisher'),
    description: t('site.disclaimer'),
    revision: version.number,
    styles: styles(styleNames('zh')),
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: mm(210), height: mm(297) },
            margin: { top: mm(20), bottom: mm(20), left: mm(25), right: mm(25), footer: mm(8) },
          },
        },
        footers: { default: footer(book, 'zh') },
        children: [
          new Paragraph({ style: paragraphStyles.title, children: [new TextRun({ text: title, language })] }),
          new Paragraph({
            style: paragraphStyles.caution,
            children: [new TextRun({ text: t('book.unitNote'), language })],
          }),
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            columnWidths: widths.map(mm),
            rows: [
              head,
              ...bases.flatMap((basis) =>
                duties.filter((duty) => duty.basis === basis).flatMap((duty) => row(duty, plan)),
              ),
            ],
          }),
        ],
      },
    ],
  });
  return pack(document, version.date);
}
