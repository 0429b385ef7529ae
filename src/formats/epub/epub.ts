/**
 * The plan as a book: EPUB 3.3, one file a section, notes for repairs and terms, and what EPUB Accessibility 1.1 asks
 * a publication to say of itself.
 */
import { zip, type Packed } from '#formats/archive/zip';
import { languagesOf, type Book, type BookEdition } from '#formats/book/book';
import type { Term } from '#model/library';
import { chapterPage } from './chapter-page.ts';
import { chaptersOf } from './chapters.ts';
import { navPage, packageFile } from './package.ts';
import { style } from './style.ts';

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

/** Input: the book, the edition, the terms to explain, and an identifier that no other book has. Output: the file. */
export function epub(
  book: Book,
  edition: BookEdition,
  library: { terms: readonly Term[] },
  id: string,
): Uint8Array<ArrayBuffer> {
  const [locale = 'zh'] = languagesOf(edition);
  const chapters = chaptersOf(book, locale);
  const files: Packed[] = [
    { path: 'mimetype', body: 'application/epub+zip', isStored: true },
    { path: 'META-INF/container.xml', body: container },
    { path: 'EPUB/package.opf', body: packageFile(chapters, book, edition, id) },
    { path: 'EPUB/nav.xhtml', body: navPage(chapters, book, locale) },
    { path: 'EPUB/style.css', body: style },
    ...chapters.map((chapter) => ({
      path: `EPUB/${chapter.file}`,
      body: chapterPage(chapter, book, edition, library),
    })),
  ];
  return zip(files);
}
