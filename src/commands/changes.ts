/**
 * npm run changes: every difference from the last publication must be told in content/changes.yaml.
 * npm run changes:accept: the same, and then records the data as published.
 */
import { writeFileSync } from 'node:fs';
import { digestsOf } from '#model/changes';
import type { Library } from '#model/library';
import { tellUntold, untoldIn } from '#model/untold';
import { loadLibrary } from '#site/from-disk';
import { recordVersions } from '#site/versions';
import { lastPublished, recordFile } from '#site/published';

function load(): Library {
  try {
    return loadLibrary();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
const library = load();
const published = lastPublished();
const untold = tellUntold(untoldIn(published, library));
if (untold !== null) {
  console.error(untold);
  process.exit(1);
}
if (process.argv.includes('--accept')) {
  const version = library.versions[0]?.version ?? 0;
  const digests = digestsOf(library);
  writeFileSync(recordFile, `${JSON.stringify({ version, digests }, null, 2)}\n`);
  for (const path of recordVersions(library)) console.log(path);
  console.log(`recorded as version ${version}: ${Object.keys(digests).length} digests`);
} else console.log(`every difference from version ${published.version} is told`);
