/** The plan as a Word file: the layout of an official document, the editors' repairs as comments. */
import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  Footer,
  HeadingLevel,
  PageNumber,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import {
  imprint,
  itemHeading,
  languagesOf,
  type Book,
  type BookEdition,
  type BookPart,
} from '#formats/book/book';
import { clauseLabel } from '#i18n/clause-label';
import { languageTags, type Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { pack } from './pack.ts';
import { clauseNumber, grid, page, paragraphStyles, styles } from './styles.ts';

const languages = {
  zh: { value: 'zh-CN', eastAsia: 'zh-CN' },
  en: { value: 'en-US', eastAsia: 'zh-CN' },
} as const satisfies Record<Locale, object>;

const run = (text: string, locale: Locale, more: { style?: string } = {}): TextRun =>
  new TextRun({ text, language: languages[locale], ...more });

const headings = { section: HeadingLevel.HEADING_1, item: HeadingLevel.HEADING_2 } as const;

/** 第1页，共9页, with Word's own counts in the places of the numbers. */
const pageCount = (locale: Locale): TextRun =>
  new TextRun({
    language: languages[locale],
    children: translator(locale)('book.page', { page: '\u0001', pages: '\u0002' })
      .split(/(\u0001|\u0002)/u)
      .map((piece) =>
        piece === '\u0001' ? PageNumber.CURRENT : piece === '\u0002' ? PageNumber.TOTAL_PAGES : piece,
      ),
  });

/** On every page: whose edition this is, where it stands, which version, which page. */
export const footer = (book: Book, locale: Locale): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: paragraphStyles.caution,
        children: [run(`${imprint(book, locale)} ${book.address[locale]}`, locale)],
      }),
      new Paragraph({
        style: paragraphStyles.caution,
        alignment: AlignmentType.CENTER,
        children: [pageCount(locale)],
      }),
    ],
  });

/** What Word's lists of styles show. */
export const styleNames = (locale: Locale) => {
  const t = translator(locale);
  return {
    line: t('book.style.line'),
    title: t('book.style.title'),
    text: t('book.style.text'),
    translation: t('book.style.translation'),
    note: t('book.style.note'),
    caution: t('book.style.caution'),
    number: t('book.clauseNumber'),
  };
};

/** Input: the book and the edition. Output: the file, the same bytes for the same text. */
export async function planDocx(book: Book, edition: BookEdition): Promise<Uint8Array<ArrayBuffer>> {
  const [first = 'zh', ...others] = languagesOf(edition);
  const t = translator(first);
  const comments: ICommentOptions[] = [];
  const author = t('data.publisher');

  const comment = (text: string): number => {
    const id = comments.length + 1;
    comments.push({
      id,
      author,
      initials: t('book.repairMark'),
      date: new Date(`${book.version.date}T00:00:00Z`),
      children: [new Paragraph({ children: [run(text, first)] })],
    });
    return id;
  };

  const sentence = (part: Extract<BookPart, { kind: 'clause' }>, locale: Locale): ParagraphChild[] => {
    if (locale === 'en') return [run(part.en, 'en')];
    return part.zh.flatMap(({ text, repair }): ParagraphChild[] => {
      if (!repair) return [run(text, 'zh')];
      const { received, proposed, reason } = repair;
      const id = comment(t('file.akn.repair', { received, proposed, reason: reason[first] }));
      return [
        new CommentRangeStart(id),
        run(text, 'zh'),
        new CommentRangeEnd(id),
        new TextRun({ children: [new CommentReference(id)] }),
      ];
    });
  };

  /** Set as what it translates is: at the same side, and on the same page as what follows a heading. */
  const translated = (text: Record<Locale, string>, set: IParagraphOptions = {}): Paragraph[] =>
    others.map(
      (locale) =>
        new Paragraph({ style: paragraphStyles.translation, ...set, children: [run(text[locale], locale)] }),
    );

  const setPart = (part: BookPart): Paragraph[] => {
    switch (part.kind) {
      case 'line': {
        const isTitle = /Title$/u.test(part.role);
        const atEnd = part.role === 'signer' || part.role === 'date';
        const isCentred = part.role === 'issuer' || part.role === 'number';
        const aligned = {
          ...(atEnd ? { alignment: AlignmentType.RIGHT } : {}),
          ...(isCentred || isTitle ? { alignment: AlignmentType.CENTER } : {}),
        };
        return [
          new Paragraph({
            style: isTitle ? paragraphStyles.title : paragraphStyles.line,
            ...aligned,
            ...(part.role === 'planTitle' ? { pageBreakBefore: true } : {}),
            children: [run(part.text[first], first)],
          }),
          ...translated(part.text, aligned),
        ];
      }
      case 'section':
        return [
          new Paragraph({ heading: headings.section, children: [run(part.title[first], first)] }),
          ...translated(part.title, { keepNext: true }),
        ];
      case 'item':
        return [
          new Paragraph({
            heading: headings.item,
            children: [run(itemHeading(part, first), first)],
          }),
          ...translated({ zh: itemHeading(part, 'zh'), en: itemHeading(part, 'en') }, { keepNext: true }),
        ];
      case 'clause':
        return [
          new Paragraph({
            style: paragraphStyles.text,
            children: [
              run(`${clauseLabel(part.id, first)} `, first, { style: clauseNumber }),
              ...sentence(part, first),
            ],
          }),
          ...others.map(
            (locale) =>
              new Paragraph({ style: paragraphStyles.translation, children: sentence(part, locale) }),
          ),
        ];
      default:
        return [
          new Paragraph({ style: paragraphStyles.note, children: [run(part.text[first], first)] }),
          ...translated(part.text),
        ];
    }
  };

  const children = book.parts.flatMap(setPart);
  const { plan, version } = book;
  const document = new Document({
    title: plan.title[first],
    subject: `${plan.documentNumber[first]} · ${t('book.clauseNumberHelp', { style: t('book.clauseNumber') })}`,
    creator: plan.issuer[first],
    lastModifiedBy: author,
    description: `${t('site.disclaimer')} ${book.address[first]}`,
    keywords: `${plan.documentNumber.zh}, ${languageTags[first]}`,
    revision: version.number,
    styles: styles(styleNames(first)),
    comments: { children: comments },
    sections: [{ properties: { page, grid }, footers: { default: footer(book, first) }, children }],
  });
  return pack(document, version.date);
}
