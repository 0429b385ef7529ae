import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { satteri } from '@astrojs/markdown-satteri';

// The public address, set only here: every absolute URL and the base path follow it.
const address = new URL(process.env.SITE_URL ?? 'http://localhost:4321/');

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  integrations: [
    mdx(),
    sitemap({
      i18n: { defaultLocale: 'zh', locales: { zh: 'zh-CN', en: 'en' } },
    }),
  ],
  // Both change Chinese text: curled quotes, 5~10 struck through.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false, gfm: false } }),
  },
  security: {
    csp: { directives: ["default-src 'self'", "base-uri 'self'", "form-action 'self'", "object-src 'none'"] },
  },
  vite: {
    plugins: [tailwindcss()],
    build: {
      rollupOptions: {
        onwarn(warning, warn) {
          // Astro's own marker in every MDX module; a hundred lines that say nothing.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
});
