/** The loading boundary: reads the content files once, checks them, hands out plain data. */
import { getCollection, getEntry, render } from 'astro:content';
import { FindingsError, isRefused } from '#schema/findings';
import { buildLibrary, type Plan } from '#model/library';
import { hasSeveralPlans as arePlansSeveral } from '#model/plans';
import { idOf } from '#schema/paths';
import { readContent } from '#files/read-content';
import type { Locale } from '#i18n/locales';
import { editionOf } from '#formats/naming';
import { readDrafts, type Drafts } from './drafts.ts';

const files = new Map((await getCollection('files')).map(({ id, data }) => [id, data]));

/** The files as they are published. Throws what is wrong with them or not written yet. */
function readFinished(): Drafts {
  const { content, findings } = readContent(new Map([...files].map(([file, { text }]) => [file, text])));
  if (findings.some(isRefused))
    throw new FindingsError(findings.map((finding) => ({ ...finding, file: `content/${finding.file}` })));
  return { content, library: buildLibrary(content), findings: [] };
}

const read = import.meta.env.DEV ? readDrafts(files) : readFinished();

/** `findings` is what keeps the content from being published: none outside `npm run dev`. */
export const { library, findings } = read;

export const hasSeveralPlans = arePlansSeveral(library);

export const edition = editionOf(library);

async function entryOf(file: string) {
  const entry = await getEntry('files', file);
  if (!entry) throw new Error(`${file} is not in the collection`);
  return entry;
}

/** The editor's reading of an item, as a component. */
export async function editorsReading(plan: string, item: number, locale: Locale) {
  const file = `plans/${plan}/items/${locale}/${String(item).padStart(2, '0')}.mdx`;
  return (await render(await entryOf(file))).Content;
}

export interface EditorsPage {
  /** about, method, … */
  name: string;
  file: string;
  title: string;
  description: string;
}

/** The editors' own pages of one language. */
export const editorsPages = (locale: Locale): EditorsPage[] =>
  read.content.pages
    .filter(({ file }) => file.startsWith(`pages/${locale}/`))
    .map(({ file, data }) => ({ name: idOf(file), file, ...data }));

/** The text of one of them as a component, and the headings of its parts. */
export async function editorsPage({ file }: EditorsPage) {
  const { Content, headings } = await render(await entryOf(file));
  const parts = headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, text }));
  return { Content, parts };
}

if (library.plans.length === 0)
  throw findings.length > 0 ? new FindingsError(findings) : new Error('content/plans holds no plan');

/** The plan of a site that holds one, which then opens with it; null where there are several to choose from. */
export const onlyPlan: Plan | null = hasSeveralPlans ? null : (library.plans[0] ?? null);
