/** Draws the cards of all pages, each content once, in threads beside the pages; then puts them into the site. */
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { forgetUnused, keptPath } from '#files/kept';
import type { Card } from '#site/cards';
import { sha256 } from '#text/digest';
import type { CardWork } from './card-worker.ts';

export interface DrawnCard {
  /** Path below the site's root. */
  path: string;
  /** The kept picture. */
  kept: string;
}

/** One core is left to the pages. */
const threads = Math.max(1, Math.min(4, availableParallelism() - 1));

/** What draws: the source, and the packages and fonts by their versions. The build runs in the project's folder. */
const drawnBy = (): string[] =>
  [
    ...['card', 'draw', 'layout', 'lines', 'png'].map((name) => `src/formats/cards/${name}.ts`),
    'package-lock.json',
  ].map((path) => sha256(readFileSync(path, 'utf8')));

async function drawAll(work: readonly CardWork[]): Promise<void> {
  await Promise.all(
    Array.from({ length: Math.min(threads, work.length) }, async (_, thread) => {
      const worker = new Worker(new URL('./card-worker.ts', import.meta.url), {
        workerData: work.filter((_each, index) => index % threads === thread),
        // Only the project's own fonts draw, whatever the machine has.
        env: { ...process.env, DISABLE_SYSTEM_FONTS_LOAD: '1' },
      });
      // Rejects with what the thread threw.
      await once(worker, 'exit');
    }),
  );
}

/** Output: each card with its kept picture, and how many of the pictures had to be drawn. */
export async function drawCards(cards: readonly Card[]): Promise<{ drawn: DrawnCard[]; fresh: number }> {
  const by = drawnBy();
  const named = cards.map(({ path, content }) => ({
    path,
    content,
    name: `${sha256(JSON.stringify([by, content]))}.png`,
  }));
  const work = [...new Map(named.map((card) => [card.name, card])).values()].filter(
    ({ name }) => !existsSync(keptPath('cards', name)),
  );
  await drawAll(work.map(({ name, content }) => ({ name, content })));
  return {
    drawn: named.map(({ path, name }) => ({ path, kept: keptPath('cards', name) })),
    fresh: work.length,
  };
}

/** Copies the pictures to their places in the built site. */
export function placeCards(drawn: readonly DrawnCard[], folder: string): void {
  for (const { path, kept } of drawn) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(kept, place);
  }
  forgetUnused('cards', new Set(drawn.map(({ kept }) => kept)));
}
