import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Imports go one way. Each layer is refused what stands above it.
const layers = [
  {
    files: 'src/domain/**',
    refused: [
      '#importer/*',
      '#i18n/*',
      '#urls',
      '#data/*',
      '#search/*',
      '#components/*',
      '#layouts/*',
      'astro:*',
      'node:fs',
      'node:fs/*',
    ],
  },
  {
    files: 'src/importer/**',
    refused: ['#i18n/*', '#urls', '#data/*', '#search/*', '#components/*', '#layouts/*', 'astro:*'],
  },
  {
    files: 'src/serving/**',
    refused: ['#importer/*', '#data/*', '#search/*', '#components/*', '#layouts/*', 'astro:*'],
  },
  {
    files: 'src/printing/**',
    refused: ['#importer/*', '#data/*', '#search/*', '#components/*', '#layouts/*', 'astro:*'],
  },
  {
    files: 'src/trust/**',
    refused: ['#i18n/*', '#urls', '#data/*', '#search/*', '#components/*', '#layouts/*', 'astro:*'],
  },
  {
    files: 'src/i18n/**',
    refused: ['#importer/*', '#urls', '#data/*', '#search/*', '#components/*', '#layouts/*', 'astro:*'],
  },
  {
    files: 'src/search/**',
    refused: ['#importer/*', '#urls', '#data/*', '#components/*', '#layouts/*', 'astro:*', 'node:*'],
  },
  { files: 'src/indexer/**', refused: ['#urls', '#data/*', '#components/*', '#layouts/*', 'astro:*'] },
  { files: 'src/urls.ts', refused: ['#importer/*', '#data/*', '#components/*', '#layouts/*', 'astro:*'] },
  {
    files: 'src/quotation/**',
    refused: ['#importer/*', '#urls', '#data/*', '#components/*', '#layouts/*', 'astro:*', 'node:*'],
  },
  {
    files: 'src/cards/**',
    refused: ['#importer/*', '#urls', '#data/*', '#components/*', '#layouts/*', 'astro:*'],
  },
  { files: 'src/data/**', refused: ['#importer/*', '#components/*', '#layouts/*'] },
  { files: 'src/components/**', refused: ['#importer/*', '#layouts/*', 'astro:content'] },
  { files: 'src/layouts/**', refused: ['#importer/*', 'astro:content'] },
  { files: 'src/pages/**', refused: ['#importer/*', 'astro:content'] },
];

export default defineConfig(
  globalIgnores(['dist/', 'build/', '.astro/', '.cache/']),
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.mjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Numbers stand in messages and class names everywhere; their form is plain.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Splitting into code points is meant: Chinese text has no grapheme clusters to break.
      '@typescript-eslint/no-misused-spread': 'off',
      // Arrow functions that call for effect read better without braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  // The type-aware rules do not understand Astro's template expressions; astro check types those files.
  { files: ['**/*.astro', '**/*.astro/*.ts'], ...tseslint.configs.disableTypeChecked },
  { files: ['*.js', '*.mjs'], ...tseslint.configs.disableTypeChecked },
  ...layers.map(({ files, refused }) => ({
    files: [files],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: refused, message: 'Imports go one way: see .github/decisions/0002.' }] },
      ],
    },
  })),
);
