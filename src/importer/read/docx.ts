/** A Word file → its text: paragraphs, numbers as Word shows them, tables with merged cells. */
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { joined } from './blocks.ts';
import { linesOfHtml } from './html.ts';
import { writeNumbers } from './docx-numbering.ts';
import { refused, type Received, type Told } from './received.ts';

const footnotes = /<ol><li id="(?:footnote|endnote)-[\s\S]*$/u;
const references = /<sup><a href="#(?:footnote|endnote)-[^>]*>.*?<\/a><\/sup>/gu;

export async function readDocx(bytes: Uint8Array): Promise<Received> {
  try {
    const zip = await JSZip.loadAsync(bytes);
    await writeNumbers(zip);
    const buffer = await zip.generateAsync({ type: 'nodebuffer' });
    const { value } = await mammoth.convertToHtml({ buffer });
    const told: Told[] = [];
    const notes = footnotes.exec(value)?.[0].match(/<li id=/gu)?.length ?? 0;
    if (notes > 0) told.push({ code: 'footnotes-left', params: { count: notes } });
    const html = value.replace(footnotes, '').replace(references, '');
    return { text: joined(linesOfHtml(html)), isSource: false, told };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused('file-broken', { format: 'a Word file', reason });
  }
}
