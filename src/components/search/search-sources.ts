/** Where search finds its data on this site. */
import type { DirectoryData, HanData } from '#engines/search/directory';
import type { Sources } from '#engines/search/engine';
import { file, searchFiles } from '#urls';

/** A file of the site's own, which the build wrote in the shape asked for. */
async function json<Data>(path: string): Promise<Data> {
  const response = await fetch(file(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<Data>;
}

export const sources: Sources = {
  directory: (locale) => json<DirectoryData>(searchFiles.directory(locale)),
  han: () => json<HanData>(searchFiles.han),
};
