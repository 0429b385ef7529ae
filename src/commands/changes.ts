/**
 * npm run changes: every difference from the last publication must be told in content/changes.yaml.
 * npm run changes:accept: the same, and then records the data as published.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { digestsOf, unexplained, type Published } from '#model/changes';
import type { Library } from '#model/library';
import { exists } from '#files/disk';
import { loadLibrary } from '#site/from-disk';

const record = 'content/published-digests.json';
const published: Published = exists(record)
  ? (JSON.parse(readFileSync(record, 'utf8')) as Published)
  : { version: 0, digests: {} };

function load(): Library {
  try {
    return loadLibrary();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
const library = load();
const digests = digestsOf(library);
const untold = unexplained(published, digests, library.versions);
if (untold.length > 0) {
  console.error(
    `These differ from version ${published.version}, and no later version in content/changes.yaml tells of them:`,
  );
  console.error(untold.map((key) => `  ${key}`).join('\n'));
  process.exit(1);
}
if (process.argv.includes('--accept')) {
  const version = library.versions[0]?.version ?? 0;
  writeFileSync(record, `${JSON.stringify({ version, digests }, null, 2)}\n`);
  console.log(`recorded as version ${version}: ${Object.keys(digests).length} digests`);
} else console.log(`every difference from version ${published.version} is told`);
