/** A step of npm run build: writes the full-text index into the built site. */
import { join } from 'node:path';
import { writeAll } from '#files/disk';
import { outFolder } from '#settings';
import { fullTextIndex } from './full-text.ts';
import { loadLibrary } from '#site/from-disk';

const files = await fullTextIndex(loadLibrary());
writeAll(join(outFolder(), 'pagefind'), files);
console.log(`Full-text index: ${files.size} files`);
