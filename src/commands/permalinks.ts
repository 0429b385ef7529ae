/** npm run permalinks: adds what the built site publishes to the list. It takes nothing away. */
import { writeFileSync } from 'node:fs';
import { readSite } from '#serving/read-site';
import { permalinksFile, readPermalinks } from '#steps/permalinks';
import { publishedAddresses } from '#steps/published-addresses';
import { outFolder, siteAddress } from '#settings';

const known = readPermalinks();
const { addresses } = publishedAddresses(readSite(outFolder(), siteAddress()));
const all = [...new Set([...known, ...addresses])].toSorted();
writeFileSync(permalinksFile, `${all.join('\n')}\n`);
console.log(`${all.length - known.length} addresses added, ${all.length} in all.`);
