/** Hands the files below content/ to Astro as they are: reading them is the business of `files/`, for every reader alike. */
import { join } from 'node:path';
import type { Loader } from 'astro/loaders';
import { readTree } from '#files/disk';
import { contentEndings, findingsInFile, kindOf } from '#files/read-content';
import { contentFolder } from '#settings';

const folder = contentFolder();

/** One content file; its id is its path below content/. */
export interface StoredFile extends Record<string, unknown> {
  text: string;
  /** The last text that could be read, kept while an editor is amid a change; null when there was none. */
  readable: string | null;
}

/** Keeps what was last readable, so that in `npm run dev` a slip in one file costs no page but its own. */
export const contentFiles = (): Loader => ({
  name: 'content-files',
  load: async (context) => {
    const { store, watcher } = context;
    const put = (file: string, text: string) => {
      const digest = context.generateDigest(text);
      const known = store.get<StoredFile>(file);
      const filePath = join(folder, file);
      if (known?.digest === digest && known.filePath === filePath) {
        if (known.deferredRender && known.filePath) store.addModuleImport(known.filePath);
        return;
      }
      const isReadable = findingsInFile(file, text).length === 0;
      const readable = isReadable ? text : (known?.data.readable ?? null);
      const deferredRender = file.endsWith('.mdx');
      store.set({ id: file, data: { text, readable }, digest, deferredRender, filePath });
    };
    const sync = () => {
      const files = new Map([...readTree(folder, contentEndings)].filter(([file]) => kindOf(file)));
      for (const [file, text] of files) put(file, text);
      for (const file of store.keys()) if (!files.has(file)) store.delete(file);
    };
    sync();
    watcher?.add(folder);
    for (const event of ['add', 'change', 'unlink'] as const) watcher?.on(event, sync);
    return Promise.resolve();
  },
});
