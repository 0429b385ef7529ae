/** A Word file that is the same whenever it is made: the library writes the moment, and this the day of the version. */
import { Packer, type Document } from 'docx';
import { unzip, zip } from '#formats/archive/zip';
import { paragraphStyles } from './styles.ts';

const text = (body: string | Uint8Array): string =>
  typeof body === 'string' ? body : new TextDecoder().decode(body);

/** What the library leaves open, by the part in which it stands. */
const mended: Readonly<Record<string, (xml: string, day: string) => string>> = {
  'docProps/core.xml': (xml, day) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}T00:00:00Z`),
  // Small type keeps out of the grid, which would set its lines as far apart as those of large type.
  'word/styles.xml': (xml) =>
    [paragraphStyles.translation, paragraphStyles.caution].reduce(
      (so, id) =>
        so.replace(
          new RegExp(`(w:styleId="${id}"(?:(?!</w:style>).)*?)<w:spacing `, 'u'),
          '$1<w:snapToGrid w:val="0"/><w:spacing ',
        ),
      xml,
    ),
};

/** Input: a document, and the day it is to bear, YYYY-MM-DD. */
export async function pack(document: Document, day: string): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzip(await Packer.toBuffer(document));
  return zip(files.map(({ path, body }) => ({ path, body: mended[path]?.(text(body), day) ?? body })));
}
