/** A thread that draws the pictures it is given and keeps them. */
import { workerData } from 'node:worker_threads';
import { kept } from '#files/kept';
import type { CardContent } from '#formats/cards/card';
import { cardPng } from '#formats/cards/draw';
import { rasterise } from '#formats/figures/rasterise';

/** What a picture is drawn from: what a card says, or a figure's SVG. */
export type Drawn = { card: CardContent } | { svg: string };

/** A picture to draw, and the name it is kept under. */
export interface PictureWork {
  name: string;
  drawn: Drawn;
}

const { folder, work } = workerData as { folder: string; work: readonly PictureWork[] };
for (const { name, drawn } of work) {
  await kept(folder, name, () => ('card' in drawn ? cardPng(drawn.card) : rasterise(drawn.svg)));
  // Between two pictures the thread gives back the memory of the first.
  await new Promise(setImmediate);
}
