import { defineConfig } from 'vitest/config';

// Projects by kind of truth: unit and content never start Astro; site and browser read the built dist/.
const project = (
  name: string,
  settings: {
    testTimeout?: number;
    isolate?: boolean;
    maxWorkers?: number;
    globalSetup?: string;
    expect?: { poll: { timeout: number } };
  } = {},
) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], environment: 'node', ...settings },
});

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('content', { testTimeout: 60_000, isolate: false }),
      // One worker, so that the pages are read and parsed once.
      project('site', { testTimeout: 120_000, isolate: false, maxWorkers: 1 }),
      // Builds the site a second time.
      project('rebuild'),
      // Two workers for two cores. What is waited for may take its time where the machine is busy.
      project('browser', { testTimeout: 120_000, maxWorkers: 2, expect: { poll: { timeout: 15_000 } } }),
      // Needs nginx; skips itself without. Not part of npm test: npm run test:serve
      project('serve', { testTimeout: 120_000, globalSetup: 'tests/serve/setup.ts' }),
    ],
  },
});
