/** A step of npm run build: writes the full-text index into the built site. */
import { join } from 'node:path';
import { writeAll } from '#importer/files';
import { outFolder } from '../build/settings.ts';
import { fullTextIndex } from './full-text.ts';
import { loadLibrary } from './load.ts';

const files = await fullTextIndex(loadLibrary());
writeAll(join(outFolder(), 'pagefind'), files);
console.log(`Full-text index: ${files.size} files`);
