import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

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
);
