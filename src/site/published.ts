/** The record of what was published last. */
import { exists, readBytes } from '#files/disk';
import type { Published } from '#model/changes';

export const recordFile = 'content/published-digests.json';

/** Version 0 where nothing was published yet. */
export const lastPublished = (): Published =>
  exists(recordFile)
    ? (JSON.parse(new TextDecoder().decode(readBytes(recordFile))) as Published)
    : { version: 0, digests: {} };
