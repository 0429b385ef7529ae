/** What stands on pages but for their words: what is found wrong with an element in its place on one page, is on all. */
import { Parser } from 'htmlparser2';

/** Attributes that name one thing among its like, say words, or draw. */
const naming =
  /^(?:id|for|href|src|content|title|alt|value|name|datetime|cite|headers|d|points|transform|download|(?:data|aria)-.*|[xyr]|[xy]\d|c[xy]|width|height|viewBox)$/iu;
/** Of these it matters what they say. */
const telling = /^aria-(?:hidden|expanded|pressed|current|live|haspopup|modal|disabled|sort)$/u;
const bare = (value: string): string => value.trim().split(/\s+/u).sort().join('.');

/** An element with its attributes, without words and addresses: `a class=term href` */
const plain = (name: string, attributes: Readonly<Record<string, string>>): string =>
  [
    name,
    ...Object.entries(attributes)
      .map(([attribute, value]) => {
        if (!naming.test(attribute) || telling.test(attribute)) return `${attribute}=${bare(value)}`;
        return value === '' ? `${attribute}=` : attribute;
      })
      .sort(),
  ].join(' ');

/** Input: a page's HTML. Output: every kind of element in it, each with what it stands in. */
export function skeletonOf(html: string): ReadonlySet<string> {
  const chains = new Set<string>();
  const open: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(plain(name, attributes));
      chains.add(open.join(' > '));
    },
    onclosetag() {
      open.pop();
    },
  });
  parser.end(html);
  return chains;
}

/**
 * Input: pages. Output: as few of them as hold, together, every kind of element that any of them holds, each within the
 * same as there.
 */
export function fewWithEverySkeleton<Page extends { html: string }>(pages: readonly Page[]): Page[] {
  const left = pages.map((page) => ({ page, missing: new Set(skeletonOf(page.html)) }));
  const chosen: Page[] = [];
  for (;;) {
    const next = left.reduce((most, each) => (each.missing.size > most.missing.size ? each : most), {
      page: pages[0] as Page,
      missing: new Set<string>(),
    });
    if (next.missing.size === 0) return chosen;
    chosen.push(next.page);
    const seen = [...next.missing];
    for (const { missing } of left) for (const chain of seen) missing.delete(chain);
  }
}
