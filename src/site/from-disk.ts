import { FindingsError, isRefused } from '#schema/findings';
import { buildLibrary, type Library } from '#model/library';
import { readTree } from '#files/disk';
import { contentEndings, readContent } from '#files/read-content';

/** The library from the files below content/, without Astro. Throws what is wrong with them. */
export function loadLibrary(): Library {
  const { content, findings } = readContent(readTree('content', contentEndings));
  if (findings.some(isRefused))
    throw new FindingsError(findings.map((finding) => ({ ...finding, file: `content/${finding.file}` })));
  return buildLibrary(content);
}
