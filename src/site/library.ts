/** The loading boundary: reads the collections once, checks them, hands out plain data. */
import { getCollection, getEntry, render } from 'astro:content';
import { checkContent } from '#checks/index';
import { FindingsError, type FieldFinding } from '#schema/findings';
import { buildLibrary } from '#model/library';
import { idOf } from '#schema/paths';
import { readEntry } from '#schema/read-entry';
import { contentKindNames, contentOf, type Content, type ContentKind } from '#schema/content';
import type { Locale } from '#i18n/locales';
import { editionOf } from '#formats/naming';

async function loadContent(): Promise<Content> {
  const collections = await Promise.all(contentKindNames.map((kind) => getCollection(kind)));
  const files = Map.groupBy(collections.flat(), ({ collection }) => collection);
  const findings: FieldFinding[] = [];
  const content = contentOf((kind) =>
    (files.get(kind) ?? []).flatMap(({ id, data }) => {
      const read = readEntry(kind, id, data);
      if ('entry' in read) return [read.entry];
      findings.push(...read.findings);
      return [];
    }),
  );
  if (findings.length === 0) findings.push(...checkContent(content));
  // `npm run verify` names the line; here the field must do.
  if (findings.length > 0)
    throw new FindingsError(findings.map((finding) => ({ ...finding, file: `content/${finding.file}` })));
  return content;
}

const content = await loadContent();

export const library = buildLibrary(content);

export const hasSeveralPlans = library.plans.length > 1;

export const edition = editionOf(library);

async function entryOf(kind: ContentKind, file: string) {
  const entry = await getEntry(kind, file);
  if (!entry) throw new Error(`${file} is not in the collection`);
  return entry;
}

/** The editor's reading of an item, as a component. */
export async function editorsReading(plan: string, item: number, locale: Locale) {
  const file = `plans/${plan}/items/${locale}/${String(item).padStart(2, '0')}.mdx`;
  return (await render(await entryOf(locale === 'zh' ? 'items' : 'itemTranslations', file))).Content;
}

/** The editors' own pages (about, method, …) of one language, by name, with the headings of their parts. */
export async function editorsPages(locale: Locale) {
  const pages = content.pages.filter(({ file }) => file.startsWith(`pages/${locale}/`));
  return Promise.all(
    pages.map(async ({ file, data }) => {
      const { Content, headings } = await render(await entryOf('pages', file));
      const parts = headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, text }));
      return { name: idOf(file), ...data, Content, parts };
    }),
  );
}

function newestPlan() {
  const [plan] = library.plans;
  if (!plan) throw new Error('content/plans holds no plan');
  return plan;
}

/** The plan the site opens with. */
export const currentPlan = newestPlan();
