/** A thread that draws the cards it is given and keeps them. */
import { workerData } from 'node:worker_threads';
import { kept } from '#files/kept';
import type { CardContent } from '#formats/cards/card';
import { cardPng } from '#formats/cards/draw';

/** A picture to draw: the name it is kept under, and what it says. */
export interface CardWork {
  name: string;
  content: CardContent;
}

const work = workerData as readonly CardWork[];
for (const { name, content } of work) {
  await kept('cards', name, () => cardPng(content));
  // Between two cards the thread gives back the memory of the first.
  await new Promise(setImmediate);
}
