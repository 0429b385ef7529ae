/** The whole documents the build has made, read from where they are kept. */
import { existsSync, readFileSync } from 'node:fs';
import { readTree } from '#files/disk';
import { keptPath } from '#files/kept';
import type { FileDescription } from '#formats/published-file';
import { wholeDocuments, type WholeDocument } from '#formats/whole/whole-documents';
import type { Library } from '#model/library';
import { sha256 } from '#text/digest';

/** Where they are kept, below the folder of what is kept. */
export const documentsFolder = 'documents';

/** What makes documents: the sources of formats and words, and the packages. The build runs in the project's folder. */
const makers = (): string =>
  sha256(
    JSON.stringify([
      ...['src/formats', 'src/i18n', 'src/text'].flatMap((folder) => [...readTree(folder, ['.ts'])]),
      readFileSync('package-lock.json', 'utf8'),
    ]),
  );

/** All there are to make, by the digest of what they are made from. */
export const documentsOf = (library: Library): WholeDocument[] => wholeDocuments(library, makers());

/** Those that are there: none while one edits without a build. */
export const madeDocuments = (library: Library): FileDescription[] =>
  documentsOf(library).flatMap(({ keptAs, about }) => {
    const path = keptPath(documentsFolder, keptAs);
    if (!existsSync(path)) return [];
    return [
      {
        ...about,
        // Read when it is asked for: the documents of all plans are many.
        get body() {
          return new Uint8Array(readFileSync(path));
        },
      },
    ];
  });
