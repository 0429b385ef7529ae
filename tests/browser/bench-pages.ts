/**
 * npm run bench:pages: Lighthouse with its mobile settings on one page of each main kind, in both languages, and on
 * what stock Starlight makes of the same content, in one run. Needs a built dist/, Chromium, and the package registry
 * once: Lighthouse and Starlight are installed in folders that are gone afterwards. Ends with 1 below a score of 100.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { locales } from '#i18n/locales';
import { href, routes } from '#urls';
import { buildStarlight } from '../serve/starlight.ts';
import { serveFolders } from '../support/static-server.ts';
import { launch } from './browser.ts';

const lighthouseVersion = '13.5.0';
const debuggingPort = 9_333;
/** Times each page is measured; the median of the scores counts. */
const runs = 3;
const plan = '2022';
const kinds = {
  home: routes.home,
  plan: routes.plan(plan),
  item: routes.item(plan, 8),
  unit: routes.unit('sifaju'),
  matrix: routes.matrix(plan),
  search: routes.search,
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Result {
  lhr: {
    categories: Record<string, { score: number | null }>;
    audits: Record<string, { details?: { items?: { transferSize?: number }[] } }>;
  };
}
type Lighthouse = (url: string, flags: Record<string, unknown>) => Promise<Result | undefined>;

/** Lighthouse brings over a hundred packages with it, so it is none of the project's own. */
async function installLighthouse(folder: string): Promise<Lighthouse> {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  const { status, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', `lighthouse@${lighthouseVersion}`],
    { cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Lighthouse ${lighthouseVersion} could not be installed\n${stderr}`);
  const entry = pathToFileURL(join(folder, 'node_modules/lighthouse/core/index.js')).href;
  return ((await import(entry)) as { default: Lighthouse }).default;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

interface Measured {
  /** 0 to 100, in the order of the categories. */
  scores: number[];
  bytes: number;
  requests: number;
}

async function measure(lighthouse: Lighthouse, url: string): Promise<Measured> {
  const results: Result['lhr'][] = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(url, {
      port: debuggingPort,
      logLevel: 'error',
      onlyCategories: categories,
    });
    if (result) results.push(result.lhr);
  }
  const requests = results[0]?.audits['network-requests']?.details?.items ?? [];
  return {
    scores: categories.map((category) =>
      Math.round(100 * median(results.map((result) => result.categories[category]?.score ?? 0))),
    ),
    bytes: requests.reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0),
    requests: requests.length,
  };
}

const line = (name: string, path: string, { scores, bytes, requests }: Measured): string =>
  [
    name.padEnd(10),
    path.padEnd(30),
    ...scores.map((score) => String(score).padStart(4)),
    `${String(bytes).padStart(8)} bytes`,
    `${String(requests).padStart(3)} requests`,
  ].join(' ');

const tools = mkdtempSync(join(tmpdir(), 'lighthouse-'));
console.log('installing Lighthouse, building Starlight …');
const lighthouse = await installLighthouse(tools);
const starlight = buildStarlight('dist/data/plans/2022.json');
const theirFolder = join(starlight, 'dist');
const [ours, theirs] = [await serveFolders('dist'), await serveFolders(theirFolder)];
const browser = await launch([`--remote-debugging-port=${debuggingPort}`]);
try {
  console.log(`${categories.join(', ')}; bytes with brotli; median of ${runs} runs`);
  for (const locale of locales) {
    for (const route of Object.values(kinds)) {
      const path = href(locale, route);
      const own = await measure(lighthouse, ours.origin + path);
      console.log(line('this site', path, own));
      if (own.scores.some((score) => score < 100)) process.exitCode = 1;
      if (!existsSync(join(theirFolder, path, 'index.html'))) continue;
      const stock = await measure(lighthouse, theirs.origin + path);
      console.log(line('Starlight', path, stock));
      console.log(
        `${'ratio'.padEnd(10)} bytes ${(own.bytes / stock.bytes).toFixed(2)}, requests ${(own.requests / stock.requests).toFixed(2)}`,
      );
    }
  }
} finally {
  await browser.close();
  ours.stop();
  theirs.stop();
  for (const folder of [tools, starlight]) rmSync(folder, { recursive: true, force: true });
}
