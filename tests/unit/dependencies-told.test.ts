/** Every dependency has its line that says why it is there. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('.github/dependencies.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;

test('each dependency is named once, with its reason, and none that is not there', () => {
  const lines = [...page.matchAll(/^\| (`.*`) \| (.+) \|$/gmu)];
  const named = lines.flatMap(([, packages = '']) => packages.split(', ').map((name) => name.slice(1, -1)));
  const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(named.toSorted()).toEqual(used.toSorted());
});
