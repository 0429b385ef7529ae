import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allowedLicenses, isAllowed, isCovered, lockedPackages } from '../../src/commands/dependencies.ts';

interface Manifest {
  license?: string;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lockfile = readFileSync('package-lock.json', 'utf8');
const packages = lockedPackages(lockfile);

describe('a license', () => {
  test.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
    ['MIT OR GPL-3.0-only AND GPL-2.0-only', true],
    ['((MIT))', true],
    ['(MIT OR ISC) AND (GPL-3.0-only)', false],
    ['(MIT AND (GPL-3.0-only OR GPL-2.0-only))', false],
    ['GPL-3.0-only AND MIT OR GPL-2.0-only', false],
    ['MIT WITH Classpath-exception-2.0', false],
    ['GPL-2.0-only WITH Classpath-exception-2.0 OR MIT', true],
    ['GPL-3.0-only', false],
    ['(MIT OR ISC', false],
    ['MIT OR', false],
    ['MIT)', false],
    ['MIT ISC', false],
    ['', false],
    ['MIT AND GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    ['toString', false],
    [null, false],
  ])('%s: allowed is %s', (license, expected) => {
    expect(isAllowed(license)).toBe(expected);
  });
});

describe('the dependencies', () => {
  test('have each a license that is allowed', () =>
    expect(packages.filter((each) => !isCovered(each))).toEqual([]));
  test('use every license that is allowed', () => {
    const used = packages.flatMap(({ license }) => (license ?? '').split(/[() ]+|AND|OR/u));
    expect(Object.keys(allowedLicenses).filter((license) => !used.includes(license))).toEqual([]);
  });
  test('say in their own package.json what the lockfile says', () => {
    const installed = packages.filter(({ path }) => existsSync(join(path, 'package.json')));
    expect(installed.length).toBeGreaterThan(300);
    for (const { path, version, license } of installed) {
      const own = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as {
        version: string;
        license?: string | { type: string };
      };
      const named = typeof own.license === 'object' ? own.license.type : (own.license ?? null);
      expect([path, own.version, named]).toEqual([path, version, license]);
    }
  });
  test('are fixed to exact versions, the same in manifest and lockfile', () => {
    const wanted = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    const locked = new Map(packages.map(({ path, version }) => [path, version]));
    for (const [name, version] of wanted)
      expect([name, version]).toEqual([name, locked.get(`node_modules/${name}`)]);
  });
  test('have each a digest in the lockfile, which names no download address', () => {
    // Packages for other platforms, which a registry may not carry: they are named, and never installed here.
    const installed = packages.filter(({ path }) => existsSync(path));
    expect(installed.filter(({ integrity }) => integrity === null).map(({ path }) => path)).toEqual([]);
    expect(lockfile).not.toContain('"resolved"');
  });
  test('run scripts when installed only if package.json names them', () => {
    const withScripts = packages.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name);
    expect(Object.keys(manifest.allowScripts).toSorted()).toEqual([...new Set(withScripts)].toSorted());
  });
});

test('npm run sbom lists every package of the lockfile', () => {
  const text = execFileSync('npm', ['run', '--silent', 'sbom'], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  const { bomFormat, components } = JSON.parse(text) as {
    bomFormat: string;
    components: { name: string; version: string }[];
  };
  expect(bomFormat).toBe('CycloneDX');
  const listed = new Set(components.map(({ name, version }) => `${name} ${version}`));
  expect(packages.filter(({ name, version }) => !listed.has(`${name} ${version}`))).toEqual([]);
});
