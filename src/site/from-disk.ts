import { FindingsError, isRefused } from '#schema/findings';
import { buildLibrary, type Library } from '#model/library';
import { readTree } from '#files/disk';
import { contentEndings, readContent } from '#files/read-content';
import { contentFolder } from '#settings';

/** The library from the files below content/, without Astro. Throws what is wrong with them. */
export function loadLibrary(): Library {
  const { content, findings } = readContent(readTree(contentFolder(), contentEndings));
  if (findings.some(isRefused))
    throw new FindingsError(
      findings.map((finding) => ({ ...finding, file: `${contentFolder()}/${finding.file}` })),
    );
  return buildLibrary(content);
}
