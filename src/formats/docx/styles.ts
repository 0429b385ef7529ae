/**
 * The layout of GB/T 9704—2012: a type area of 156 by 225 mm with 22 lines of 28 characters, size 3 (16 pt) 仿宋 for the
 * text, 黑体 and 楷体 for the headings, size 2 (22 pt) 小标宋 for titles. The fonts are named, not embedded: a machine
 * without them takes its own.
 */
import { AlignmentType, DocumentGridType, LineRuleType, type IStylesOptions } from 'docx';

/** Millimetres in twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

/** Half points. */
const size3 = 32;
const size2 = 44;
const line = Math.round(mm(225) / 22);

const font = (eastAsia: string, ascii = 'Times New Roman') => ({ ascii, hAnsi: ascii, cs: ascii, eastAsia });

export const page = {
  size: { width: mm(210), height: mm(297) },
  margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(18), header: mm(15) },
} as const;

/** 22 lines a page. */
export const grid = { type: DocumentGridType.LINES, linePitch: line } as const;

/** Names of the paragraph styles; headings have Word's own, so that its navigation shows them. */
export const paragraphStyles = {
  line: 'PlanLine',
  title: 'PlanTitle',
  text: 'PlanText',
  translation: 'PlanTranslation',
  note: 'PlanNote',
  caution: 'PlanCaution',
} as const;

/** The numbers of sentences, as the site has them. */
export const clauseNumber = 'ClauseNumber';

/** Word's own name for what is set off. */
export const strong = 'Strong';

const spacing = { line, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
const indent = { firstLine: size3 * 20 };

/** `names` are what Word's lists of styles show. */
export const styles = (names: Record<keyof typeof paragraphStyles | 'number', string>): IStylesOptions => ({
  default: {
    document: {
      run: { font: font('仿宋'), size: size3, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing },
    },
    heading1: {
      run: { font: font('黑体'), size: size3, bold: false, color: '000000' },
      paragraph: { spacing: { ...spacing, before: line / 2 }, indent, keepNext: true },
    },
    heading2: {
      run: { font: font('楷体'), size: size3, bold: false, color: '000000' },
      paragraph: { spacing, indent, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: paragraphStyles.line, name: names.line, basedOn: 'Normal', paragraph: { spacing } },
    {
      id: paragraphStyles.title,
      name: names.title,
      basedOn: 'Normal',
      run: { font: font('方正小标宋简体'), size: size2 },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { line: Math.round(line * 1.2), lineRule: LineRuleType.AT_LEAST, before: line, after: line },
        keepNext: true,
      },
    },
    { id: paragraphStyles.text, name: names.text, basedOn: 'Normal', paragraph: { spacing, indent } },
    {
      id: paragraphStyles.translation,
      name: names.translation,
      basedOn: 'Normal',
      run: { size: 24, color: '404040' },
      paragraph: { spacing: { line: 340, lineRule: LineRuleType.EXACT, after: 120 } },
    },
    {
      id: paragraphStyles.note,
      name: names.note,
      basedOn: 'Normal',
      paragraph: { spacing, indent },
    },
    {
      id: paragraphStyles.caution,
      name: names.caution,
      basedOn: 'Normal',
      run: { size: 18, color: '5B6670' },
      paragraph: { spacing: { line: 240, lineRule: LineRuleType.EXACT } },
    },
  ],
  characterStyles: [
    { id: strong, name: 'Strong', run: { bold: true } },
    {
      id: clauseNumber,
      name: names.number,
      run: { size: 18, color: '5B6670', font: font('仿宋', 'Arial') },
    },
  ],
});
