/** The last step of npm run build: writes the full-text index into the built site. */
import { writeAll } from '#importer/files';
import { fullTextIndex } from './full-text.ts';
import { loadLibrary } from './load.ts';

const files = await fullTextIndex(loadLibrary());
writeAll('dist/pagefind', files);
console.log(`Full-text index: ${files.size} files`);
