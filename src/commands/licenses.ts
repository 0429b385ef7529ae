/** npm run licenses: every dependency with its version and license, and whether the license is allowed. */
import { readFileSync } from 'node:fs';
import { isAllowed, lockedPackages } from './dependencies.ts';

const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));
for (const { path, version, license } of packages)
  console.log(`${isAllowed(license) ? '' : 'NOT ALLOWED  '}${path} ${version}  ${license ?? 'no license'}`);
if (!packages.every(({ license }) => isAllowed(license))) process.exitCode = 1;
