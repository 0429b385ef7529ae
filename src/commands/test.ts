/**
 * npm test: everything that must hold, two parts at a time, with the seconds each took. `npm test -- unit style` runs
 * those parts alone; EVERY_PAGE=1 looks at every page in the browser.
 */
import { availableParallelism } from 'node:os';
import { runSteps, StepsFailed, type Step } from '#steps/run';
import { runNode } from '#steps/child';

const vitest = (project: string): string[] => ['node_modules/vitest/vitest.mjs', 'run', '--project', project];

/** Of a line that Vitest prints when it is done with a file, what is worth telling; null for other lines. */
function progress(line: string): string | null {
  const plain = line.replaceAll(/\u001b\[[\d;]*m/gu, '');
  const [, mark, file] = /^\s*([✓❯])\s+\S+\s+tests\/[a-z]+\/(.*)$/u.exec(plain) ?? [];
  return mark === undefined || file === undefined ? null : `${mark} ${file}`;
}

interface Part {
  name: string;
  needs: string[];
  /** Node's parameters, of one program after the other. */
  programs: string[][];
}

// Those that take longest come first among those that may begin.
const parts: Part[] = [
  { name: 'sync', needs: [], programs: [['node_modules/astro/bin/astro.mjs', 'sync']] },
  { name: 'build', needs: ['sync'], programs: [['src/commands/build.ts']] },
  {
    name: 'style',
    needs: ['sync'],
    programs: [
      ['node_modules/prettier/bin/prettier.cjs', '--check', '.'],
      ['node_modules/eslint/bin/eslint.js', '.'],
    ],
  },
  { name: 'browser', needs: ['build'], programs: [vitest('browser')] },
  { name: 'content', needs: ['sync'], programs: [vitest('content')] },
  { name: 'site', needs: ['build'], programs: [vitest('site')] },
  { name: 'rebuild', needs: ['build'], programs: [vitest('rebuild')] },
  // After the build, because both write what Astro knows of the content.
  { name: 'types', needs: ['build'], programs: [['node_modules/astro/bin/astro.mjs', 'check']] },
  { name: 'unit', needs: [], programs: [vitest('unit')] },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.error(
    `no part is called ${unknown.join(', ')}; there are ${parts.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

const chosen = asked.length === 0 ? parts : parts.filter(({ name }) => asked.includes(name));
const isChosen = (name: string): boolean => chosen.some((part) => part.name === name);

const steps: Step[] = chosen.map(({ name, needs, programs }) => ({
  name,
  needs: needs.filter(isChosen),
  run: async (signal) => {
    for (const program of programs)
      await runNode(program, signal, (line) => {
        const told = progress(line);
        if (told !== null) console.log(`${name.padEnd(7)}  ${told}`);
      });
    return 'passed';
  },
}));

const start = performance.now();
try {
  await runSteps(steps, console.log, { atOnce: Math.max(2, availableParallelism()), keepsGoing: true });
} catch (error) {
  if (!(error instanceof StepsFailed)) throw error;
  for (const failure of error.failures) console.error(`\n${failure.message}`);
  console.error(`\nfailed: ${error.failures.map(({ step }) => step).join(', ')}`);
  process.exitCode = 1;
}
console.log(`${Math.round((performance.now() - start) / 1000)} seconds in all`);
