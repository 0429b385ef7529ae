/** The received files, as bytes: a decoder might drop what it takes for a mark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const sourceFile = (plan: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join('content', 'plans', plan, 'source.txt')));
