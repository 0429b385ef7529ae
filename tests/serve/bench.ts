/**
 * npm run bench:serve: this site and stock Starlight's build of the same content, behind the same nginx, in turn.
 * Needs a built dist/, nginx, and the package registry once. Bounded: 6 rounds of 3000 requests for each site.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { precompress } from '#serving/precompress';
import { filesBelow } from '#serving/read-site';
import { siteAddress } from '../../src/build/settings.ts';
import { measure, type Measure } from './client.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { buildStarlight } from './starlight.ts';

const rounds = 6;
const requests = 3000;
const connections = 16;

if (!hasNginx) {
  console.log('nginx is not on this machine: nothing was measured');
  process.exit(0);
}
console.log('building Starlight …');
const starlight = buildStarlight('dist/data/plans/2022.json');
const theirs = join(starlight, 'dist');
await precompress(theirs, filesBelow(theirs), join(starlight, 'twins'));

// The pages both sites have: every item and every unit, in both languages.
const isCompared = /^\/(?:zh|en)\/(?:plans\/2022\/items\/\d+|units\/[a-z-]+)\/index\.html$/u;
const here = new Set(filesBelow('dist'));
const paths = filesBelow(theirs)
  .filter((file) => isCompared.test(file) && here.has(file))
  .map((file) => file.replace(/index\.html$/u, ''));

/** What a first-time reader's browser asks for beside the page: its style sheets and scripts. */
function neededBy(folder: string, path: string): string[] {
  const { document } = parseHTML(readFileSync(join(folder, `${path}index.html`), 'utf8'));
  return [...document.querySelectorAll('link[rel="stylesheet"], link[rel="modulepreload"], script[src]')]
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((address) => address.startsWith('/'));
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const site = async (name: string, folder: string) => ({
  name,
  server: await startNginx(folder, siteAddress()),
  visits: paths.flatMap((path) => [path, ...neededBy(folder, path)]),
  measures: [] as Measure[],
  visited: [] as Measure[],
});
const sites = [await site('this site', 'dist'), await site('Starlight', theirs)];
try {
  for (const { server, visits } of sites) await measure(server.origin, visits, visits.length, connections);
  for (let round = 0; round < rounds; round++) {
    // Who goes first alternates, so that what else the machine does falls on both.
    for (const site of round % 2 === 0 ? sites : sites.toReversed()) {
      site.measures.push(await measure(site.server.origin, paths, requests, connections));
      site.visited.push(await measure(site.server.origin, site.visits, requests, connections));
    }
  }
} finally {
  for (const { server } of sites) await server.stop();
  rmSync(starlight, { recursive: true, force: true });
}

interface Row {
  name: string;
  perSecond: number;
  p99: number;
  bytes: number;
  visitsPerSecond: number;
  visitBytes: number;
}

const rows = sites.map(({ name, measures, visits, visited }): Row => {
  const each = visits.length / paths.length;
  return {
    name,
    perSecond: median(measures.map(({ perSecond }) => perSecond)),
    p99: median(measures.map(({ p99 }) => p99)),
    bytes: median(measures.map(({ bytes }) => bytes)),
    visitsPerSecond: median(visited.map(({ perSecond }) => perSecond)) / each,
    visitBytes: median(visited.map(({ bytes }) => bytes)) * each,
  };
});
console.log(
  `${paths.length} pages, ${rounds} rounds of ${requests} requests, ${connections} connections, brotli; medians`,
);
for (const row of rows) {
  console.log(
    `${row.name.padEnd(10)} ${row.perSecond.toFixed(0)} pages/s · p99 ${row.p99.toFixed(2)} ms · ${row.bytes.toFixed(0)} bytes a page · ${row.visitsPerSecond.toFixed(0)} first visits/s · ${row.visitBytes.toFixed(0)} bytes a first visit`,
  );
}
const [ours, others] = rows;
if (ours && others) {
  const ratio = (of: (row: Row) => number) => (of(ours) / of(others)).toFixed(2);
  console.log(
    `ratio      ${ratio(({ perSecond }) => perSecond)} · ${ratio(({ p99 }) => p99)} · ${ratio(({ bytes }) => bytes)} · ${ratio(({ visitsPerSecond }) => visitsPerSecond)} · ${ratio(({ visitBytes }) => visitBytes)}`,
  );
}
