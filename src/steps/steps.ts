/** Everything `npm run build` does, in one list: each step names those it needs. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from '#schema/findings';
import { forgetUnused, keptPath } from '#files/kept';
import { writeConfigurations } from '#serving/configurations';
import { withPolicy } from '#serving/policy';
import { filesBelow, readSite } from '#serving/read-site';
import { addressOf, type BuiltSite } from '#serving/site';
import { kindOfPath } from '#pages';
import { loadLibrary } from '#site/from-disk';
import { makeDocuments } from './documents.ts';
import { writeChecksums } from './checksums.ts';
import { runNode } from './child.ts';
import { indexOtherPages } from './other-pages.ts';
import { checkPermalinks, readPermalinks } from './permalinks.ts';
import { allPictures, drawPictures, placePictures, type KeptPicture } from './pictures.ts';
import { dataFiles } from '#urls';
import type { Step } from './run.ts';
import { shareStyles, type Sheets } from './shared-styles.ts';

/** Where the servers' configurations are written. */
const configurations = 'build/serving';

/** Reads every page of the site once: writes its policy, and learns what the steps after it need. */
function readAndGuard(folder: string, address: URL): BuiltSite {
  const sheets: Sheets = new Map();
  const site = readSite(folder, address, (file, html, facts) => {
    const isNumerous = kindOfPath(addressOf(file))?.kind.isNumerous ?? false;
    const page = isNumerous ? shareStyles(html, facts.styles, folder, sheets) : html;
    try {
      writeFileSync(join(folder, file), withPolicy(page, isNumerous ? { ...facts, styles: [] } : facts));
    } catch (cause) {
      throw new Error(`${file}: ${(cause as Error).message}`, { cause });
    }
  });
  return { ...site, files: filesBelow(folder) };
}

/**
 * Node takes what memory there is before it looks for what it no longer needs. Megabytes: twice what a build with
 * so many plans was seen to hold.
 */
const thrift = (plans: number): string[] => [
  '--max-semi-space-size=8',
  `--max-old-space-size=${500 + 10 * plans}`,
];

/** Input: the folder the site is built into, and the address it is built for. */
export function buildSteps(folder: string, address: URL): Step[] {
  let pictures: readonly KeptPicture[] = [];
  let read: BuiltSite | undefined;
  const site = (): BuiltSite => {
    if (!read) throw new Error('the pages have not been read');
    return read;
  };
  return [
    {
      name: 'verify',
      needs: [],
      run: async (signal) => {
        await runNode(['src/commands/verify.ts'], signal);
        return 'content and source agree';
      },
    },
    {
      name: 'draw',
      needs: ['verify'],
      run: async () => {
        const { kept, fresh } = await drawPictures(allPictures(loadLibrary()));
        pictures = kept;
        return `${kept.length} pictures, ${fresh} of them new`;
      },
    },
    {
      name: 'documents',
      needs: ['verify'],
      run: async () => {
        const { all, fresh, missing } = await makeDocuments(loadLibrary());
        const left = missing > 0 ? `; ${missing} PDFs left out: no Chromium could be started` : '';
        return `${all - missing} documents, ${fresh} of them new${left}`;
      },
    },
    {
      name: 'pages',
      needs: ['documents'],
      run: async (signal) => {
        const printed = await runNode(
          [...thrift(loadLibrary().plans.length), 'node_modules/astro/bin/astro.mjs', 'build'],
          signal,
        );
        return `${/(\d+) page\(s\) built/u.exec(printed)?.[1] ?? 'no'} pages`;
      },
    },
    {
      name: 'pictures',
      needs: ['pages', 'draw'],
      run: () => {
        placePictures(pictures, folder);
        return `${pictures.length} files`;
      },
    },
    {
      name: 'other pages',
      needs: ['pages'],
      run: async () => `${await indexOtherPages(folder)} pages indexed for search`,
    },
    {
      name: 'policies',
      needs: ['pictures', 'other pages'],
      run: () => {
        read = readAndGuard(folder, address);
        return `${read.anchors.size + read.moves.length} pages read`;
      },
    },
    {
      name: 'checksums',
      needs: ['policies'],
      run: () => {
        const digests = writeChecksums(folder, site());
        // What the site publishes is kept under its digest.
        forgetUnused('published', digests.map((digest) => keptPath('published', digest)).filter(existsSync));
        forgetUnused('archives', []);
        read = { ...site(), files: [...site().files, dataFiles.checksums].sort() };
        return `${digests.length} files`;
      },
    },
    {
      name: 'addresses',
      needs: ['checksums'],
      run: () => {
        const known = readPermalinks();
        const findings = checkPermalinks(known, site());
        if (findings.length > 0) throw new Error(findings.map(format).join('\n'));
        return `all ${known.length} published addresses are there`;
      },
    },
    {
      name: 'serving',
      needs: ['checksums'],
      run: () => {
        writeConfigurations(site(), configurations);
        return `configurations in ${configurations}/`;
      },
    },
  ];
}
