/** npm run permalinks: adds what the built site publishes to the list. It takes nothing away. */
import { writeFileSync } from 'node:fs';
import { permalinksFile, readPermalinks } from './permalinks.ts';
import { outFolder } from './settings.ts';
import { publishedAddresses } from './published-addresses.ts';

const known = readPermalinks();
const all = [...new Set([...known, ...publishedAddresses(outFolder()).addresses])].toSorted();
writeFileSync(permalinksFile, `${all.join('\n')}\n`);
console.log(`${all.length - known.length} addresses added, ${all.length} in all.`);
