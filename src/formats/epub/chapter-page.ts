/** A chapter: its headings, its sentences with their numbers, and the notes they call up. */
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import {
  imprint,
  itemHeading,
  languagesOf,
  type Book,
  type BookEdition,
  type BookPart,
} from '#formats/book/book';
import { clauseLabel } from '#i18n/clause-label';
import type { Locale } from '#i18n/locales';
import { translator } from '#i18n/translate';
import type { Clause, Term } from '#model/library';
import { firstUses } from '#model/term-uses';
import { front, type Chapter } from './chapters.ts';
import { inLanguage, pageOf } from './page.ts';

interface Note {
  id: string;
  /** The clause it belongs to, where its way back leads. */
  clause: string;
  text: string;
  lang: Locale;
}

const idOf = (clause: string): string => `c-${clause.replace('.', '-')}`;

/** The mark that calls up a note. */
function callOf(parent: XMLBuilder, note: Note, mark: string, label: string): void {
  parent
    .ele('a', {
      'epub:type': 'noteref',
      role: 'doc-noteref',
      href: `#${note.id}`,
      id: `${note.id}-call`,
      class: 'call',
      'aria-label': label,
    })
    .txt(mark);
}

/** A sentence with its number, its repairs and the terms that first stand in it called up. */
function sentence(
  body: XMLBuilder,
  part: Extract<BookPart, { kind: 'clause' }>,
  edition: BookEdition,
  terms: readonly Term[],
): Note[] {
  const notes: Note[] = [];
  const languages = languagesOf(edition);
  const box = body.ele('div', { class: 'clause', id: idOf(part.id) });
  for (const locale of languages) {
    const t = translator(locale);
    const p = box.ele('p', { class: locale === 'zh' ? 'official' : 'translation', ...inLanguage(locale) });
    if (locale === languages[0])
      p.ele('span', { class: 'number' }).txt(clauseLabel(part.id, locale)).up().txt(' ');
    if (locale === 'en') p.txt(part.en);
    else
      for (const { text, repair } of part.zh)
        if (repair) p.ele('span', { class: 'repaired' }).txt(text);
        else p.txt(text);
    // Notes are called up after the sentence, which stays in one piece.
    const call = (note: Note, mark: string, label: string) => {
      notes.push(note);
      callOf(p, note, mark, label);
    };
    if (locale === 'zh')
      for (const repair of part.zh.flatMap((run) => run.repair ?? [])) {
        const { id, received, proposed, reason } = repair;
        const text = t('file.akn.repair', { received, proposed, reason: reason[locale] });
        call(
          { id: `repair-${id}`, clause: part.id, text, lang: locale },
          t('book.repairMark'),
          t('book.repair'),
        );
      }
    if (locale !== languages[0]) continue;
    for (const { id, zh, en, explain } of terms) {
      const text = t('book.term', { zh, en, explain: explain[locale] });
      const label = t('book.termCall', { term: locale === 'zh' ? zh : en });
      call({ id: `term-${id}`, clause: part.id, text, lang: locale }, '*', label);
    }
  }
  return notes;
}

export function chapterPage(
  chapter: Chapter,
  book: Book,
  edition: BookEdition,
  library: { terms: readonly Term[] },
): string {
  const languages = languagesOf(edition);
  const [locale = 'zh'] = languages;
  const clauses = chapter.parts.flatMap((part): Clause[] =>
    part.kind === 'clause'
      ? [
          {
            id: part.id,
            received: '',
            zh: part.zh.map(({ text }) => text).join(''),
            en: part.en,
            segments: [],
          },
        ]
      : [],
  );
  const uses = firstUses(clauses, library.terms);
  return pageOf(chapter.title, locale, (body) => {
    const section = body.ele('section', { 'epub:type': 'chapter', role: 'doc-chapter' });
    if (chapter.file === front) {
      section.ele('h1', inLanguage(locale)).txt(book.plan.title[locale]);
      section.ele('p', { class: 'caution' }).txt(imprint(book, locale));
    }
    const notes: Note[] = [];
    for (const part of chapter.parts) {
      const each = (name: string, text: Record<Locale, string>, attributes: Record<string, string> = {}) =>
        languages.forEach((language, index) =>
          section
            .ele(index === 0 ? name : 'p', {
              ...attributes,
              ...(index > 0 ? { class: 'translation' } : {}),
              ...inLanguage(language),
            })
            .txt(text[language]),
        );
      if (part.kind === 'line')
        each(/Title$/u.test(part.role) ? 'h2' : 'p', part.text, { class: `line line-${part.role}` });
      if (part.kind === 'section') each('h1', part.title);
      if (part.kind === 'item') {
        section
          .ele('h2', { id: `item-${part.number}`, ...inLanguage(locale) })
          .txt(itemHeading(part, locale));
        for (const other of languages.slice(1))
          section.ele('p', { class: 'translation', ...inLanguage(other) }).txt(itemHeading(part, other));
      }
      if (part.kind === 'clause') {
        const terms = (uses.get(part.id) ?? []).flatMap(
          ({ term }) => library.terms.find(({ id }) => id === term) ?? [],
        );
        notes.push(...sentence(section, part, edition, terms));
      }
      if (part.kind === 'note') each('p', part.text, { class: 'note' });
    }
    for (const { id, clause, text, lang } of notes) {
      const aside = section.ele('aside', {
        'epub:type': 'footnote',
        role: 'doc-footnote',
        id,
        ...inLanguage(lang),
      });
      aside
        .ele('p')
        .ele('a', { href: `#${id}-call`, role: 'doc-backlink' })
        .txt(clause)
        .up()
        .txt(` ${text}`);
    }
  });
}
