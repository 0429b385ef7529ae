/** The chapters of a book: the notice and the opening, then one for each section. */
import type { Book, BookPart } from '#formats/book/book';
import type { Locale } from '#i18n/locales';

export interface Chapter {
  file: string;
  title: string;
  parts: BookPart[];
}

/** The file of what stands before the first section. */
export const front = 'front.xhtml';

const ofChapter = (parts: readonly BookPart[], from: number): BookPart[] => {
  const next = parts.findIndex((part, index) => index > from && part.kind === 'section');
  return parts.slice(from, next === -1 ? undefined : next);
};

/** The notice and the opening, then a chapter for each section. */
export function chaptersOf({ plan, parts }: Book, locale: Locale): Chapter[] {
  const starts = parts.flatMap((part, index) =>
    part.kind === 'section' ? [{ number: part.number, title: part.title[locale], index }] : [],
  );
  return [
    { file: front, title: plan.noticeTitle[locale], parts: parts.slice(0, starts[0]?.index ?? parts.length) },
    ...starts.map(({ number, title, index }) => ({
      file: `section-${number}.xhtml`,
      title,
      parts: ofChapter(parts, index),
    })),
  ];
}
