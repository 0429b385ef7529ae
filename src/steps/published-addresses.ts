/** What a built site publishes: every page, every fragment of it, every file with an address of its own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/**
 * Files whose names carry a digest, that only the site's own search reads, that only repeat others, or that are there
 * only when they were printed.
 */
const passing = /^\/(?:_astro|pagefind|search|cards)\/|\.(?:br|gz|pdf)$/u;

/** Elements whose ids serve the page itself: form controls, drawings, what opens over the text. */
const inner = ['form', 'svg', 'template', 'dialog', 'input', 'select', 'textarea', 'button'];

interface Page {
  ids: string[];
  /** Where the page leads at once, when that is all it does. */
  refresh: string | undefined;
}

/** Input: a page's HTML. Output: the ids in its main part that an address may name. */
export function readPage(html: string): Page {
  const page: Page = { ids: [], refresh: undefined };
  let isMain = false;
  let hidden = 0;
  const hides = (name: string, attributes: Record<string, string>) =>
    inner.includes(name) || 'popover' in attributes;
  const open: boolean[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['http-equiv'] === 'refresh') page.refresh = attributes['content']?.split('url=')[1];
      const isHidden = hides(name, attributes);
      open.push(isHidden);
      if (isHidden) hidden += 1;
      if (isMain && hidden === 0 && attributes['id']) page.ids.push(attributes['id']);
      if (name === 'main') isMain = true;
    },
    onclosetag(name) {
      if (open.pop()) hidden -= 1;
      if (name === 'main') isMain = false;
    },
  });
  parser.end(html);
  return page;
}

export interface Published {
  /** Paths below the site's root, pages ending in a slash, fragments after #. */
  addresses: Set<string>;
  /** Pages that only lead elsewhere: from path to path. */
  redirects: Map<string, string>;
}

/** Input: the folder of the built site, the base path it is built for. */
export function publishedAddresses(dist: string, base = ''): Published {
  const published: Published = { addresses: new Set(), redirects: new Map() };
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files) {
    const file = join(parentPath, name);
    const path = `/${file.slice(dist.length).replaceAll('\\', '/').replace(/^\/+/u, '')}`;
    if (passing.test(path)) continue;
    const address = path.replace(/\/index\.html$/u, '/');
    published.addresses.add(address);
    if (!name.endsWith('.html')) continue;
    const { ids, refresh } = readPage(readFileSync(file, 'utf8'));
    if (refresh !== undefined) published.redirects.set(address, refresh.slice(base.length));
    else for (const id of ids) published.addresses.add(`${address}#${id}`);
  }
  return published;
}

/** Known addresses that lead nowhere now, in their order. A fragment may have moved with its page. */
export const goneAddresses = (known: readonly string[], { addresses, redirects }: Published): string[] =>
  known.filter((address) => {
    if (addresses.has(address)) return false;
    const [page = '', fragment] = address.split('#');
    const to = redirects.get(page);
    return to === undefined || fragment === undefined || !addresses.has(`${to}#${fragment}`);
  });
