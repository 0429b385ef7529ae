import { FindingsError } from '#domain/findings';
import { buildLibrary, type Library } from '#domain/library';
import { readTree } from '#importer/files';
import { readContent } from '#importer/read-content';

/** The library from the files below content/, without Astro. Throws what is wrong with them. */
export function loadLibrary(): Library {
  const { content, findings } = readContent(readTree('content', ['.yaml', '.mdx']));
  if (findings.length > 0)
    throw new FindingsError(findings.map((finding) => ({ ...finding, file: `content/${finding.file}` })));
  return buildLibrary(content);
}
