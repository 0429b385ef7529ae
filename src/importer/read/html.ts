/** A saved web page → the text a reader would call its text: menus and tools left out, tables kept. */
import { isTag, type ChildNode, type Document, type Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';
import { endsAsTitle } from '../parse/head-patterns.ts';
import { childrenOf, isLeftOut, joined, linesOf, textOf } from './blocks.ts';
import { decode } from './decode.ts';
import { refused, type Received, type Told } from './received.ts';

/** Characters of text that are not in links: what tells a text from a menu. */
function weightOf(node: ChildNode): number {
  if (isTag(node)) {
    if (isLeftOut(node) || node.name === 'a') return 0;
    return childrenOf(node).reduce((sum, child) => sum + weightOf(child), 0);
  }
  return childrenOf(node).length > 0
    ? childrenOf(node).reduce((sum, child) => sum + weightOf(child), 0)
    : 'data' in node
      ? node.data.replace(/\s/gu, '').length
      : 0;
}

const share = 0.8;

/** Goes down to the element that holds most of the text, as long as one child holds nearly all of it. */
function mainOf(root: ChildNode): ChildNode {
  const weighed = childrenOf(root)
    .filter((child): child is Element => isTag(child) && !isLeftOut(child))
    .map((child) => ({ child, weight: weightOf(child) }))
    .sort((a, b) => b.weight - a.weight);
  const [best] = weighed;
  const total = weightOf(root);
  const isText =
    best !== undefined &&
    ['p', 'table', 'tbody', 'tr', 'td', 'span', 'b', 'strong', 'font', 'ul', 'ol', 'h1', 'h2'].includes(
      best.child.name,
    );
  if (!best || isText || best.weight < total * share) return root;
  return mainOf(best.child);
}

/** Takes out the parts of a page that are nothing but links. */
function withoutMenus(node: ChildNode): void {
  if (!('children' in node)) return;
  const isMenu = (child: ChildNode) =>
    isTag(child) && menuParts.has(child.name) && weightOf(child) === 0 && textOf(child).trim() !== '';
  for (const child of [...node.children]) {
    if (isMenu(child)) DomUtils.removeElement(child);
    else withoutMenus(child);
  }
}

const menuParts = new Set(['div', 'ul', 'ol', 'li', 'nav', 'header', 'aside', 'section', 'table']);

const all = (node: ChildNode, name: string): Element[] =>
  childrenOf(node).flatMap((child) => [
    ...(isTag(child) && child.name === name ? [child] : []),
    ...all(child, name),
  ]);

/** What the page says its title is: a head for articles, the first heading, or the window's title without the site's name. */
function titleOf(document: Document, main: ChildNode): string {
  const meta = all(document, 'meta').find(({ attribs }) =>
    /^(?:articletitle|og:title|citation_title)$/iu.test(attribs['name'] ?? attribs['property'] ?? ''),
  );
  const heading = all(document, 'h1')
    .map((each) => textOf(each).replace(/\s+/gu, ' ').trim())
    .find((text) => text.length > 5);
  const title = all(document, 'title').map((each) => textOf(each).replace(/\s+/gu, ' ').trim())[0] ?? '';
  const window = title.split(/[_|｜]|\s[-–—]\s/u)[0] ?? '';
  const found = meta?.attribs['content']?.trim() || heading || (endsAsTitle(window) ? window : '');
  const plain = (text: string) => text.replace(/\s/gu, '');
  return plain(textOf(main)).slice(0, 1500).includes(plain(found)) ? '' : found;
}

const charsetOf = (bytes: Uint8Array): string =>
  /charset\s*=\s*["']?([\w-]+)/iu
    .exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4000)))?.[1]
    ?.toLowerCase() ?? '';

function textOfPage(bytes: Uint8Array): { text: string; told: Told[] } | null {
  const decoded = decode(bytes);
  if (decoded) {
    const told: Told[] =
      decoded.encoding === 'UTF-8' ? [] : [{ code: 'encoding-read', params: { encoding: decoded.encoding } }];
    return { text: decoded.text, told };
  }
  // A page says itself that it is in GBK; a stray byte in an advertisement does not spoil the text.
  if (!/^gb/u.test(charsetOf(bytes))) return null;
  return {
    text: new TextDecoder('gb18030').decode(bytes),
    told: [{ code: 'encoding-read', params: { encoding: 'GB18030' } }],
  };
}

export function readHtml(bytes: Uint8Array): Promise<Received> {
  return Promise.resolve(readPage(bytes));
}

function readPage(bytes: Uint8Array): Received {
  const page = textOfPage(bytes);
  if (!page) return refused('encoding-unknown');
  const document = parseDocument(page.text.replace(/^\uFEFF/u, ''), { decodeEntities: true });
  const [body] = all(document, 'body');
  const root: ChildNode = body ?? document;
  withoutMenus(root);
  const main = mainOf(root);
  const title = titleOf(document, main);
  const lines = linesOf(main);
  const text = joined([...(title === '' ? [] : [title]), ...lines]);
  const total = weightOf(root);
  const taken = total === 0 ? 100 : Math.round((weightOf(main) / total) * 100);
  const told: Told[] = [...page.told];
  if (main !== root) told.push({ code: 'html-chosen', params: { share: taken, chosen: nameOf(main) } });
  return { text, isSource: false, told };
}

/** As a style sheet would name the element: div#zoom. */
const nameOf = (node: ChildNode): string => {
  if (!isTag(node)) return 'the page';
  const { id, class: classes } = node.attribs;
  return node.name + (id ? `#${id}` : '') + (classes ? `.${classes.trim().split(/\s+/u).join('.')}` : '');
};

/** The lines of HTML that is all text, as other readers make it. */
export const linesOfHtml = (html: string): string[] => linesOf(parseDocument(html));
