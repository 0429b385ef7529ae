/** Draws cards and figures, each content once, in threads beside the pages; then puts them into the site. */
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { forgetUnused, keptPath } from '#files/kept';
import type { Library } from '#model/library';
import { allCards } from '#site/cards';
import { figureFile, figurePaths } from '#site/figures';
import { sha256 } from '#text/digest';
import { dataFiles } from '#urls';
import type { Drawn, PictureWork } from './picture-worker.ts';

export interface Picture {
  /** Path below the site's root. */
  path: string;
  drawn: Drawn;
}

export interface KeptPicture {
  path: string;
  kept: string;
}

const folder = 'pictures';

/** One core is left to the pages. */
const threads = Math.max(1, Math.min(4, availableParallelism() - 1));

/** What draws: the source, and the packages and fonts by their versions. The build runs in the project's folder. */
const drawers = [
  ...['card', 'draw', 'layout', 'lines'].map((name) => `src/formats/cards/${name}.ts`),
  'src/formats/figures/rasterise.ts',
  'src/formats/png.ts',
  'package-lock.json',
];

/** Every picture of the site. */
export const allPictures = (library: Library): Picture[] => [
  ...allCards(library).map(({ path, content }) => ({ path, drawn: { card: content } })),
  ...figurePaths(library).map(({ props: { plan, locale, figure } }) => ({
    path: dataFiles.figure(plan.id, locale, figure, 'png'),
    drawn: { svg: figureFile(figure, plan, locale) },
  })),
];

async function drawAll(work: readonly PictureWork[]): Promise<void> {
  await Promise.all(
    Array.from({ length: Math.min(threads, work.length) }, async (_, thread) => {
      const worker = new Worker(new URL('./picture-worker.ts', import.meta.url), {
        workerData: { folder, work: work.filter((_each, index) => index % threads === thread) },
        // Only the project's own fonts draw, whatever the machine has.
        env: { ...process.env, DISABLE_SYSTEM_FONTS_LOAD: '1' },
      });
      // Rejects with what the thread threw.
      await once(worker, 'exit');
    }),
  );
}

/** Output: where each picture is kept, and how many had to be drawn. */
export async function drawPictures(
  pictures: readonly Picture[],
): Promise<{ kept: KeptPicture[]; fresh: number }> {
  const by = drawers.map((path) => sha256(readFileSync(path, 'utf8')));
  const named = pictures.map(({ path, drawn }) => ({
    path,
    drawn,
    name: `${sha256(JSON.stringify([by, drawn]))}.png`,
  }));
  const work = new Map(
    named
      .filter(({ name }) => !existsSync(keptPath(folder, name)))
      .map(({ name, drawn }) => [name, { name, drawn }]),
  );
  await drawAll([...work.values()]);
  return {
    kept: named.map(({ path, name }) => ({ path, kept: keptPath(folder, name) })),
    fresh: work.size,
  };
}

/** Copies the pictures to their places in the built site. */
export function placePictures(pictures: readonly KeptPicture[], site: string): void {
  for (const { path, kept } of pictures) {
    const place = join(site, path);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(kept, place);
  }
  forgetUnused(folder, new Set(pictures.map(({ kept }) => kept)));
}
