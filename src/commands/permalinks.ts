/**
 * npm run permalinks: adds what the built site publishes to the list. It takes nothing away.
 * With --check, the last step of npm run build: fails when an address of the list is gone.
 */
import { writeFileSync } from 'node:fs';
import { format } from '#schema/findings';
import { checkPermalinks, permalinksFile, readPermalinks } from '#steps/permalinks';
import { publishedAddresses } from '#steps/published-addresses';
import { outFolder, siteAddress } from '#settings';

const base = siteAddress().pathname.replace(/\/$/u, '');
const known = readPermalinks();
if (process.argv.includes('--check')) {
  const findings = checkPermalinks(outFolder(), base);
  if (findings.length > 0) {
    console.error(findings.map(format).join('\n'));
    process.exit(1);
  }
  console.log(`permalinks: all ${known.length} addresses are there`);
} else {
  const all = [...new Set([...known, ...publishedAddresses(outFolder(), base).addresses])].toSorted();
  writeFileSync(permalinksFile, `${all.join('\n')}\n`);
  console.log(`${all.length - known.length} addresses added, ${all.length} in all.`);
}
