/** Makes the whole documents of all plans, each content once; the sheets in one browser, where the machine has one. */
import { forgetUnused, kept, keptPath } from '#files/kept';
import { launch } from '#formats/pdf/chromium';
import { printHtml } from '#formats/pdf/print';
import type { Press } from '#formats/whole/whole-documents';
import type { Library } from '#model/library';
import { documentsFolder, documentsOf } from '#site/documents';
import { existsSync } from 'node:fs';

/** Output: how many there are, how many had to be made, and how many this machine cannot make. */
export async function makeDocuments(
  library: Library,
): Promise<{ all: number; fresh: number; missing: number }> {
  const documents = documentsOf(library);
  const waiting = documents.filter(({ keptAs }) => !existsSync(keptPath(documentsFolder, keptAs)));
  const needsBrowser = waiting.some(({ about }) => about.format === 'pdf');
  const browser = needsBrowser ? await launch().catch(() => null) : null;
  const press: Press = { print: browser && ((html) => printHtml(browser, html)) };
  let missing = 0;
  try {
    const queue = waiting.values();
    // Two at a time: while the browser prints one, another is written.
    await Promise.all(
      Array.from({ length: 2 }, async () => {
        for (const { keptAs, make } of queue) {
          const bytes = await make(press);
          if (bytes) await kept(documentsFolder, keptAs, () => bytes);
          else missing += 1;
        }
      }),
    );
  } finally {
    await browser?.close();
  }
  forgetUnused(
    documentsFolder,
    documents.map(({ keptAs }) => keptPath(documentsFolder, keptAs)).filter((path) => existsSync(path)),
  );
  return { all: documents.length, fresh: waiting.length - missing, missing };
}
