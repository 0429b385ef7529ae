/** A Word file that is the same whenever it is made: the library writes the moment, and this the day of the version. */
import { Packer, type Document } from 'docx';
import { unzip, zip } from '#formats/archive/zip';

/** Input: a document, and the day it is to bear, YYYY-MM-DD. */
export async function pack(document: Document, day: string): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzip(await Packer.toBuffer(document));
  const moment = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu;
  return zip(
    files.map(({ path, body }) => ({
      path,
      body:
        path === 'docProps/core.xml' && typeof body !== 'string'
          ? new TextDecoder().decode(body).replace(moment, `$1${day}T00:00:00Z`)
          : body,
    })),
  );
}
