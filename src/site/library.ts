/** The loading boundary: reads the collections once, checks them, hands out plain data. */
import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { checkContent } from '#checks/check';
import { FindingsError } from '#schema/findings';
import { buildLibrary } from '#model/library';
import { idOf } from '#schema/paths';
import type { Content, ContentKind, Entry } from '#schema/schema';
import type { Locale } from '#i18n/locales';
import { editionOf } from '#formats/naming';

async function load<Kind extends ContentKind>(kind: Kind): Promise<Entry<Kind>[]> {
  const entries = (await getCollection(kind)) as CollectionEntry<Kind>[];
  return entries.map((entry) => ({ file: entry.id, data: entry.data }) as Entry<Kind>);
}

async function loadContent(): Promise<Content> {
  const content: Content = {
    plans: await load('plans'),
    planTranslations: await load('planTranslations'),
    sections: await load('sections'),
    repairs: await load('repairs'),
    doubts: await load('doubts'),
    targets: await load('targets'),
    exceptions: await load('exceptions'),
    items: await load('items'),
    itemTranslations: await load('itemTranslations'),
    units: await load('units'),
    groups: await load('groups'),
    terms: await load('terms'),
    documents: await load('documents'),
    pages: await load('pages'),
    redirects: await load('redirects'),
    changes: await load('changes'),
  };
  const findings = checkContent(content);
  // `npm run verify` names the line; here the field must do.
  if (findings.length > 0)
    throw new FindingsError(findings.map((finding) => ({ ...finding, file: `content/${finding.file}` })));
  return content;
}

export const library = buildLibrary(await loadContent());

export const hasSeveralPlans = library.plans.length > 1;

export const edition = editionOf(library);

/** The editor's reading of an item, as a component. */
export async function editorsReading(plan: string, item: number, locale: Locale) {
  const id = `plans/${plan}/items/${locale}/${String(item).padStart(2, '0')}.mdx`;
  const entry = await getEntry(locale === 'zh' ? 'items' : 'itemTranslations', id);
  if (!entry) throw new Error(`${id} is not in the collection`);
  return (await render(entry)).Content;
}

/** The editors' own pages (about, method, …) of one language, by name, with the headings of their parts. */
export async function editorsPages(locale: Locale) {
  const entries = await getCollection('pages', ({ id }) => id.startsWith(`pages/${locale}/`));
  return Promise.all(
    entries.map(async (entry) => {
      const { Content, headings } = await render(entry);
      const parts = headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, text }));
      return { name: idOf(entry.id), ...entry.data, Content, parts };
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
