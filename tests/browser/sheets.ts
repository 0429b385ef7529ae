/** What stands where on the sheets of a PDF. */
import { getDocumentProxy } from 'unpdf';

export interface Line {
  /** Millimetres from the left and the top edge of the sheet to where the line begins, at the foot of its letters. */
  x: number;
  y: number;
  /** Millimetres. */
  end: number;
  text: string;
}

export interface Sheet {
  /** Millimetres. */
  width: number;
  height: number;
  /** From the top down. */
  lines: Line[];
}

const millimetres = 25.4 / 72;

/** Output: the sheets, the text of the bookmarks, the language, and whether the PDF is tagged. */
export async function readPdf(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const sheets = await Promise.all(
    Array.from({ length: document.numPages }, async (_, index): Promise<Sheet> => {
      const page = await document.getPage(index + 1);
      const [, , width = 0, height = 0] = page.view;
      const { items } = await page.getTextContent();
      const lines = new Map<number, Line>();
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [, , , , left, bottom] = item.transform as [number, number, number, number, number, number];
        const [x, y] = [left * millimetres, (height - bottom) * millimetres];
        const end = x + item.width * millimetres;
        const line = lines.get(Math.round(y)) ?? { x, y, end, text: '' };
        lines.set(Math.round(y), {
          x: Math.min(line.x, x),
          y,
          end: Math.max(line.end, end),
          text: line.text + item.str,
        });
      }
      return {
        width: width * millimetres,
        height: height * millimetres,
        lines: [...lines.values()].sort((a, b) => a.y - b.y),
      };
    }),
  );
  const outline = (await document.getOutline()) as { title: string; items: unknown[] }[] | null;
  const titles = (entries: unknown): string[] =>
    (entries as { title: string; items: unknown }[]).flatMap(({ title, items }) => [title, ...titles(items)]);
  const { info } = await document.getMetadata();
  return {
    sheets,
    bookmarks: titles(outline ?? []),
    language: (info as { Language?: string }).Language ?? null,
    isTagged: (await document.getMarkInfo())?.Marked === true,
  };
}
