/**
 * npm run bench:serve: this site and stock Starlight's build of the same content, behind the same nginx, in turn.
 * Needs a built dist/, nginx, and the package registry once. Bounded: 21 rounds of 2 × 2000 requests for each site.
 */
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { precompress } from '#serving/precompress';
import { filesBelow } from '#serving/read-site';
import { siteAddress } from '../../src/settings.ts';
import { measure, type Measure } from './client.ts';
import { hasNginx, startNginx } from './nginx.ts';
import { buildStarlight } from './starlight.ts';

const rounds = 21;
const requests = 2000;
const connections = 16;

if (!hasNginx) {
  console.log('nginx is not on this machine: nothing was measured');
  process.exit(0);
}
console.log('building Starlight …');
const starlight = buildStarlight('dist/data/plans/2022.json');
const theirs = join(starlight, 'dist');
// Both sites are served with twins, as a release is.
const own = join(starlight, 'own');
cpSync('dist', own, { recursive: true });
for (const folder of [own, theirs]) await precompress(folder, filesBelow(folder));

// The pages both sites have: every item and every unit, in both languages.
const isCompared = /^\/(?:zh|en)\/(?:plans\/2022\/items\/\d+|units\/[a-z-]+)\/index\.html$/u;
const here = new Set(filesBelow(own));
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
type Site = Awaited<ReturnType<typeof site>>;
/** Requests of a first visit. */
const perVisit = ({ visits }: Site): number => visits.length / paths.length;

const sites = [await site('this site', own), await site('Starlight', theirs)];
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

/** What is told of each round, and how it is written. */
const figures: { unit: string; of: (site: Site, round: number) => number; digits: number }[] = [
  { unit: 'pages/s', of: ({ measures }, round) => measures[round]?.perSecond ?? 0, digits: 0 },
  { unit: 'ms p99', of: ({ measures }, round) => measures[round]?.p99 ?? 0, digits: 2 },
  { unit: 'bytes a page', of: ({ measures }, round) => measures[round]?.bytes ?? 0, digits: 0 },
  {
    unit: 'first visits/s',
    of: (site, round) => (site.visited[round]?.perSecond ?? 0) / perVisit(site),
    digits: 0,
  },
  {
    unit: 'bytes a first visit',
    of: (site, round) => (site.visited[round]?.bytes ?? 0) * perVisit(site),
    digits: 0,
  },
];
const ofRounds = (value: (round: number) => number): number =>
  median(Array.from({ length: rounds }, (_, round) => value(round)));

console.log(
  `${paths.length} pages, ${rounds} rounds of ${requests} requests, ${connections} connections, brotli; medians, ratios of the same round`,
);
for (const site of sites) {
  const told = figures.map(
    ({ unit, of, digits }) => `${ofRounds((round) => of(site, round)).toFixed(digits)} ${unit}`,
  );
  console.log(`${site.name.padEnd(10)} ${told.join(' · ')}`);
}
const [ours, others] = sites;
if (ours && others) {
  const ratios = figures.map(({ of }) => ofRounds((round) => of(ours, round) / of(others, round)).toFixed(2));
  console.log(`ratio      ${ratios.join(' · ')}`);
}
