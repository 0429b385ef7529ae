/**
 * The content security policy of each built page: hashes of that page's own inline scripts and styles,
 * and nothing else inline. Astro's own policy lists every hash of the site on every page, a kilobyte each.
 */
import { createHash } from 'node:crypto';
import { earlyResults } from '#components/search/early-results.ts';
import { earlySettings } from '#components/shell/early-settings.ts';
import type { PageFacts } from './read-page.ts';

const own: readonly string[] = [earlySettings, earlyResults];

/** What a policy calls a script or a style sheet that stands in a page. */
export const sourceOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface Needs {
  scriptSources: readonly string[];
  drawsPictures: boolean;
}

type InlineTexts = Pick<PageFacts, 'scripts' | 'styles'>;

/**
 * Input: what stands in a page, and what it needs besides its own origin. Output: its policy. Throws when a script is
 * none that the site puts there: it came with content, which runs nothing.
 */
function policyFor({ scripts, styles }: InlineTexts, { scriptSources, drawsPictures }: Needs): string {
  const foreign = scripts.find((text) => !own.includes(text));
  if (foreign !== undefined)
    throw new Error(`a script stands in the page that is not the site’s own: ${foreign}`);
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scriptSources, ...scripts.map(sourceOf)].join(' ')}`,
    `style-src ${["'self'", ...styles.map(sourceOf)].join(' ')}`,
    ...(drawsPictures ? ["img-src 'self' data:"] : []),
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
  ].join(';');
}

/** What the scripts of a page do that its own origin does not cover. */
const needsOf = (html: string): Needs => ({
  // Pagefind is WebAssembly, and runs in the page itself where its worker cannot.
  scriptSources: html.includes('<site-search') ? ["'wasm-unsafe-eval'"] : [],
  // A sentence as a picture is an image that the page itself draws. As data:, for WeChat saves no blob:.
  drawsPictures: html.includes(' data-short='),
});

/** Puts the policy first in the head, after the character set. Throws where that is not to be found. */
export function withPolicy(html: string, texts: InlineTexts): string {
  const policy = policyFor(texts, needsOf(html));
  const withIt = html.replace(
    /<meta charset="?utf-8"?\s*\/?>/u,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
  if (withIt === html) throw new Error('the page names no character set, after which its policy is to stand');
  return withIt;
}
