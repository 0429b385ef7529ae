import { readFileSync } from 'node:fs';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { parse } from 'yaml';
import { satteri } from '@astrojs/markdown-satteri';
import { contentFolder, outFolder, siteAddress } from './src/settings.ts';
import { isListed } from './src/pages.ts';

// Astro asks the environment, not this file, whether it may report on the build. It may not.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const address = siteAddress();

// Read when the sitemap asks: a slip in this file must not keep `npm run dev` from starting.
let moved;
const hasMoved = (path) => {
  moved ??= new Set(
    parse(readFileSync(`${contentFolder()}/redirects.yaml`, 'utf8')).redirects.map(({ from }) => from),
  );
  return moved.has(path);
};

let changedOn;
/** The day of the newest version of the content, as the record of changes has it. */
const lastChange = () =>
  (changedOn ??= parse(readFileSync(`${contentFolder()}/changes.yaml`, 'utf8')).versions[0]?.date);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  outDir: outFolder(),
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always', concurrency: 4 },
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => {
        const path = page.slice(address.href.length - 1);
        return isListed(path) && !hasMoved(path);
      },
      i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } },
      // The gateway belongs to no language; the integration takes it for a second Chinese home page.
      serialize: ({ links = [], ...page }) => {
        const gateway = links.find(({ url }) => url === address.href);
        const anyones = gateway ?? links.find(({ lang }) => lang === 'zh-CN');
        return {
          ...page,
          lastmod: lastChange(),
          links: [
            ...links.filter((link) => link !== gateway),
            ...(anyones ? [{ ...anyones, lang: 'x-default' }] : []),
          ],
        };
      },
    }),
  ],
  // Both change Chinese text: curled quotes, 5~10 struck through.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false, gfm: false } }),
  },
  vite: {
    plugins: [tailwindcss()],
    // What a script loads late comes in pieces of its own.
    worker: { format: 'es' },
    build: {
      // Newer notations such as light-dark() are lowered to what these understand.
      cssTarget: ['chrome111', 'safari16.4', 'firefox128'],
      // Scripts are files, so that the header of every page can name what may run. One early line stands in the head.
      assetsInlineLimit: 0,
      rollupOptions: {
        onwarn(warning, warn) {
          // Astro's own marker in every MDX module; a hundred lines that say nothing.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
