/** npm run licenses: every dependency with its version and license, and whether the license is allowed. */
import { readFileSync } from 'node:fs';
import { isCovered, lockedPackages } from './dependencies.ts';

const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));
for (const each of packages)
  console.log(
    `${isCovered(each) ? '' : 'NOT ALLOWED  '}${each.path} ${each.version}  ${each.license ?? 'no license'}`,
  );
if (!packages.every(isCovered)) process.exitCode = 1;
