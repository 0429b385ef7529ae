/** Pages that are alike but for their words: what axe-core finds on one it finds on all. */
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
export function skeletonOf(html: string): string {
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
  return [...chains].sort().join('\n');
}

/** Input: pages. Output: of those that are alike, the longest. */
export const oneOfEachSkeleton = <Page extends { html: string }>(pages: readonly Page[]): Page[] =>
  [...Map.groupBy(pages, ({ html }) => skeletonOf(html)).values()].map((alike) =>
    alike.reduce((longest, page) => (page.html.length > longest.html.length ? page : longest)),
  );
