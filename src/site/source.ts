/** The received files, as bytes: a decoder might drop what it takes for a mark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '#model/library';
import { normalise, type Normalised } from '#text/normalise';
import { contentFolder } from '#settings';

export const sourceFile = (plan: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(contentFolder(), 'plans', plan, 'source.txt')));

/** The received text after normalisation, with the origin of each character and each rule's firings. */
export const normalisedSource = ({ id, structure }: Pick<Plan, 'id' | 'structure'>): Normalised =>
  normalise(new TextDecoder('utf-8', { ignoreBOM: true }).decode(sourceFile(id)), structure?.division);
