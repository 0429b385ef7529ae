/**
 * The content security policy of each built page: hashes of that page's own inline scripts and styles,
 * and nothing else inline. Astro's own policy lists every hash of the site on every page, a kilobyte each.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Parser } from 'htmlparser2';
import { earlyResults } from '#components/search/early-results.ts';
import { earlySettings } from '#components/shell/early-settings.ts';

const own: readonly string[] = [earlySettings, earlyResults];

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export interface InlineTexts {
  scripts: string[];
  styles: string[];
}

/** Types of the script elements that hold data. Of every other type a browser may run what stands in it. */
const dataTypes: readonly string[] = ['application/json', 'application/ld+json'];

/**
 * What stands in the script and style elements of a page, each text once. Read as a browser does: in an attribute
 * `<script>` is text. Data blocks are left out.
 */
export function inlineTexts(html: string): InlineTexts {
  const found = { scripts: new Set<string>(), styles: new Set<string>() };
  let into: Set<string> | null = null;
  let text = '';
  const parser = new Parser({
    onopentag(name, { src, type = '' }) {
      text = '';
      if (name === 'script' && src === undefined && !dataTypes.includes(type)) into = found.scripts;
      else if (name === 'style') into = found.styles;
    },
    ontext(part) {
      text += part;
    },
    onclosetag() {
      if (text !== '') into?.add(text);
      into = null;
    },
  });
  parser.end(html);
  return { scripts: [...found.scripts], styles: [...found.styles] };
}

/** The sources that allow a page’s inline scripts. */
export const inlineScriptSources = (html: string): string[] => inlineTexts(html).scripts.map(sourceOf);

/**
 * Input: what stands in a page, and script sources it needs besides its own origin. Output: its policy. Throws when a
 * script is none that the site puts there: it came with content, which runs nothing.
 */
export function policyFor({ scripts, styles }: InlineTexts, scriptSources: readonly string[] = []): string {
  const foreign = scripts.find((text) => !own.includes(text));
  if (foreign !== undefined)
    throw new Error(`a script stands in the page that is not the site’s own: ${foreign}`);
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scriptSources, ...scripts.map(sourceOf)].join(' ')}`,
    `style-src ${["'self'", ...styles.map(sourceOf)].join(' ')}`,
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
  ].join(';');
}

/** Puts the policy first in the head, after the character set. Throws where that is not to be found. */
export const withPolicy = (html: string, scriptSources: readonly string[] = []): string => {
  const policy = policyFor(inlineTexts(html), scriptSources);
  const withIt = html.replace(
    /<meta charset="?utf-8"?\s*\/?>/u,
    (charset) => `${charset}<meta http-equiv="content-security-policy" content="${policy}">`,
  );
  if (withIt === html) throw new Error('the page names no character set, after which its policy is to stand');
  return withIt;
};

/** Pagefind is WebAssembly, and runs in the page itself where its worker cannot. */
const sourcesOf = (html: string): string[] => (html.includes('<site-search') ? ["'wasm-unsafe-eval'"] : []);

/** Input: where the site is built. Writes every page’s policy; throws with the name of a page that may have none. */
function writePolicies(root: string): void {
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  for (const page of pages) {
    const path = join(root, page);
    const html = readFileSync(path, 'utf8');
    try {
      writeFileSync(path, withPolicy(html, sourcesOf(html)));
    } catch (cause) {
      throw new Error(`${page}: ${(cause as Error).message}`, { cause });
    }
  }
}

export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: { 'astro:build:done': ({ dir }) => writePolicies(fileURLToPath(dir)) },
});
