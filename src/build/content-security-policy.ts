/**
 * The content security policy of each built page: hashes of that page's own inline scripts and styles,
 * and nothing else inline. Astro's own policy lists every hash of the site on every page, a kilobyte each.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const sourceOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const inlineTexts = (html: string, pattern: RegExp): string[] =>
  [...new Set([...html.matchAll(pattern)].map(([, text = '']) => text))].filter((text) => text !== '');

// Data blocks (application/ld+json and the like) are not run, and need no hash.
const inlineScript = /<script(?![^>]*\ssrc=)(?:\s+type="module")?\s*>([\s\S]*?)<\/script>/gu;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/gu;

/** The sources that allow a page’s inline scripts, data blocks left out. */
export const inlineScriptSources = (html: string): string[] => inlineTexts(html, inlineScript).map(sourceOf);

/** Input: a page’s HTML, and script sources it needs besides its own origin. Output: its policy. */
export function policyFor(html: string, scriptSources: readonly string[] = []): string {
  const scripts = ["'self'", ...scriptSources, ...inlineScriptSources(html)];
  const styles = ["'self'", ...inlineTexts(html, inlineStyle).map(sourceOf)];
  return [
    "default-src 'self'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${styles.join(' ')}`,
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
  ].join(';');
}

/** Puts the policy first in the head, after the character set. */
export const withPolicy = (html: string, scriptSources: readonly string[] = []): string =>
  html.replace(
    /<meta charset="?utf-8"?\s*\/?>/u,
    (charset) =>
      `${charset}<meta http-equiv="content-security-policy" content="${policyFor(html, scriptSources)}">`,
  );

/** Pagefind is WebAssembly, and runs in the page itself where its worker cannot. */
const sourcesOf = (html: string): string[] => (html.includes('<site-search') ? ["'wasm-unsafe-eval'"] : []);

/** Writes every page’s policy when the build is done. */
export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      const pages = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
        path.endsWith('.html'),
      );
      for (const page of pages) {
        const path = join(root, page);
        const html = readFileSync(path, 'utf8');
        writeFileSync(path, withPolicy(html, sourcesOf(html)));
      }
    },
  },
});
