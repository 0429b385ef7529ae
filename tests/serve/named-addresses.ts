/** Every address a built file names. */
import { parseHTML } from 'linkedom';

const attributes = ['href', 'src', 'action', 'cite', 'content', 'poster', 'data'];
// Ends where a sentence, a quotation, markup or JSON does.
const absolute = /https?:\/\/[\w./~:%?#&=+@!*;-]+/gu;

/**
 * Input: a file's name and text, and its own address. Output: the addresses in it, as URLs: those of attributes, of the
 * page a refresh leads to, and everything that is written out with its scheme.
 */
export function addressesIn(file: string, text: string, own: URL): URL[] {
  const written = (text.match(absolute) ?? []).map((url) =>
    url.replaceAll('&amp;', '&').replace(/[.,;:]+$|&(?:quot|#\d+);.*$/u, ''),
  );
  if (!file.endsWith('.html')) return written.filter((url) => URL.canParse(url)).map((url) => new URL(url));
  const { document } = parseHTML(text);
  const named = attributes.flatMap((name) =>
    [...document.querySelectorAll(`[${name}]`)]
      .filter(
        (element) => name !== 'content' || /^(?:\/|https?:|0; ?url=)/u.test(element.getAttribute(name) ?? ''),
      )
      .map((element) => (element.getAttribute(name) ?? '').replace(/^0; ?url=/u, '')),
  );
  return [...named, ...written].filter((url) => URL.canParse(url, own)).map((url) => new URL(url, own));
}
