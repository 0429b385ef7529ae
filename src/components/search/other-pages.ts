/** What the pages say that the site's own search does not hold, by Pagefind, which is loaded when it is first asked. */
import { fold, isHan, keyOf, stem } from '#engines/search/fold';
import type { Query } from '#engines/search/query';
import type { Words } from '#i18n/browser-words';
import { file, searchFiles } from '#urls';
import { element } from './search-view.ts';

interface Page {
  url: string;
  content: string;
  /** HTML: the words that were looked for stand in mark elements, all else is escaped. */
  excerpt: string;
  meta: { title?: string };
}

interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: { data: () => Promise<Page> }[] }>;
}

let opening: Promise<Pagefind> | null = null;

async function load(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ file(searchFiles.otherPages))) as Pagefind;
  await pagefind.options({ baseUrl: file('/') });
  await pagefind.init();
  return pagefind;
}

function opened(): Promise<Pagefind> {
  opening ??= load();
  opening.catch(() => (opening = null));
  return opening;
}

/** Pagefind also gives what only begins alike: every piece of the query must stand on the page. */
function holdsAll({ content, meta }: Page, { grams }: Query): boolean {
  const text = fold(`${meta.title ?? ''} ${content}`);
  const stems = new Set((text.match(/[a-z]+|\d+/gu) ?? []).map(stem));
  const key = keyOf(text);
  return grams.every((gram) => (isHan(gram.text) ? key.includes(gram.text) : stems.has(stem(gram.text))));
}

/** Beyond these nobody looks on; they bound what is loaded. */
const most = 10;
const shown = 5;

function row({ url, excerpt, meta }: Page): HTMLElement {
  const link = element('a', '', meta.title ?? url) as HTMLAnchorElement;
  link.href = url;
  const said = element('p', 'search-excerpt');
  said.append(...new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes);
  return element('li', '', link, said);
}

/** Input: a query as the site's own search read it. Output: a list, or a sentence that there is nothing, or no index. */
export async function elsewhere(query: Query, words: Words): Promise<HTMLElement> {
  try {
    const { results } = query.grams.length > 0 ? await (await opened()).search(query.core) : { results: [] };
    const pages = await Promise.all(results.slice(0, most).map(({ data }) => data()));
    const kept = pages.filter((page) => holdsAll(page, query)).slice(0, shown);
    return kept.length > 0
      ? element('ol', 'search-list', ...kept.map(row))
      : element('p', 'muted', words('search.elsewhere.none'));
  } catch {
    return element('p', 'muted', words('search.elsewhere.failed'));
  }
}
