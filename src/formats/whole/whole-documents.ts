/**
 * Every document that holds a plan whole or a unit's duties in one piece: what it is, the name it is kept under, and how
 * it is made. Making them takes seconds, so that a step of the build does it once for each content; pages, catalogues
 * and the data index offer what is there.
 */
import { addresses } from '#formats/addresses';
import { bookEditions, bookOf, imprint, languagesOf, type Book, type BookEdition } from '#formats/book/book';
import { planDocx } from '#formats/docx/plan-docx';
import { unitDocx } from '#formats/docx/unit-docx';
import { epub } from '#formats/epub/epub';
import { ofPlan } from '#formats/naming';
import { finish } from '#formats/pdf/finish';
import { fontFaces } from '#formats/pdf/print';
import { sheet } from '#formats/pdf/sheet';
import { inBoth, type FileDescription, type Format } from '#formats/published-file';
import { sqlite } from '#formats/sqlite/sqlite';
import { tables } from '#formats/tables/tables';
import { tagging } from '#config';
import { languageTags } from '#i18n/locales';
import { translator } from '#i18n/translate';
import { unitLabel } from '#model/bodies';
import { dutiesOf } from '#model/duties';
import type { Library, Plan, Unit } from '#model/library';
import { sha256 } from '#text/digest';
import { dataFiles, routes } from '#urls';

/** What making a document may need; null where the machine has no browser. */
export interface Press {
  print: ((html: string) => Promise<Uint8Array>) | null;
}

export interface WholeDocument {
  about: Omit<FileDescription, 'body'>;
  /** The digest of all it is made from, with its ending. */
  keptAs: string;
  /** Null where this machine cannot make it. */
  make: (press: Press) => Promise<Uint8Array<ArrayBuffer> | null>;
}

const endings = { docx: 'docx', pdf: 'pdf', epub: 'epub' } as const;

/** `by` is the digest of what makes documents: sources and packages. */
function planBooks(book: Book, library: Library, by: string): WholeDocument[] {
  const { plan } = book;
  const about = (edition: BookEdition, format: keyof typeof endings) => ({
    path: dataFiles.book(plan.id, edition, endings[format]),
    format: format satisfies Format,
    title: ofPlan(library, plan, inBoth(`book.${format}.${edition}`)),
    ...(edition === 'both' ? {} : { language: edition }),
    describes: [routes.plan(plan.id), routes.text(plan.id)],
  });
  const keptAs = (edition: BookEdition, ending: string) =>
    `${sha256(JSON.stringify([by, book, library.terms, edition]))}.${ending}`;
  return bookEditions.flatMap((edition): WholeDocument[] => {
    const [first = 'zh'] = languagesOf(edition);
    const t = translator(first);
    return [
      {
        about: about(edition, 'docx'),
        keptAs: keptAs(edition, 'docx'),
        make: () => planDocx(book, edition),
      },
      {
        about: about(edition, 'epub'),
        keptAs: keptAs(edition, 'epub'),
        make: () =>
          Promise.resolve(
            epub(
              book,
              edition,
              library,
              `tag:${tagging.authority},${tagging.since}:books/${plan.id}/${edition}`,
            ),
          ),
      },
      {
        about: about(edition, 'pdf'),
        keptAs: keptAs(edition, 'pdf'),
        make: async ({ print }) =>
          print &&
          finish(await print(sheet(book, edition, fontFaces)), {
            title: plan.title[first],
            author: t('data.publisher'),
            subject: imprint(book, first),
            language: languageTags[first],
            date: book.version.date,
            id: sha256(keptAs(edition, 'pdf')).slice(0, 32),
          }),
      },
    ];
  });
}

const database = (plan: Plan, library: Library, by: string): WholeDocument => {
  const all = tables(library, addresses);
  return {
    about: {
      path: dataFiles.sqlite(plan.id),
      format: 'sqlite',
      title: ofPlan(library, plan, inBoth('book.sqlite')),
      describes: [routes.plan(plan.id)],
    },
    keptAs: `${sha256(JSON.stringify([by, all, plan.id]))}.sqlite`,
    make: () => Promise.resolve(sqlite(all, plan.id)),
  };
};

/** Of the newest plan under which the unit has duties. */
function unitTable(unit: Unit, library: Library, by: string): WholeDocument[] {
  const plan = library.plans.find((each) => dutiesOf(each).some((duty) => duty.unit === unit.id));
  if (!plan) return [];
  const name = unitLabel(unit);
  return [
    {
      about: {
        path: dataFiles.unitDocx(unit.id),
        format: 'docx',
        title: { zh: name.zh, en: unit.name.en },
        isOneOfMany: true,
        language: 'zh',
        describes: [routes.unit(unit.id)],
      },
      keptAs: `${sha256(JSON.stringify([by, unit, plan, library.versions[0]]))}.docx`,
      make: () => unitDocx(unit, bookOf(plan, library)),
    },
  ];
}

/** In the order in which they are offered. */
export const wholeDocuments = (library: Library, by: string): WholeDocument[] => [
  ...library.plans.flatMap((plan) => planBooks(bookOf(plan, library), library, by)),
  ...library.plans.map((plan) => database(plan, library, by)),
  ...library.units.flatMap((unit) => unitTable(unit, library, by)),
];
