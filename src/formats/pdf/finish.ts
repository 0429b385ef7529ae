/** What a printed PDF still lacks: who made it, on which day, and the marks of PDF/UA; and the same bytes every time. */
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';

export interface PdfFacts {
  title: string;
  author: string;
  subject: string;
  /** BCP 47. */
  language: string;
  /** The day it bears, YYYY-MM-DD. */
  date: string;
  /** What tells this file from any other, hexadecimal. */
  id: string;
}

const escaped = (text: string): string => text.replace(/[&<>]/gu, (mark) => `&#${mark.charCodeAt(0)};`);

/** XMP: title, author, day, and the claim of ISO 14289-1 that a checker looks for. */
const xmp = ({ title, author, subject, language, date }: PdfFacts): string =>
  `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description><dc:language><rdf:Bag><rdf:li>${language}</rdf:li></rdf:Bag></dc:language><xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate><pdfuaid:part>1</pdfuaid:part></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

/** Input: a tagged PDF as Chromium prints it. Output: the file. */
export async function finish(printed: Uint8Array, facts: PdfFacts): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.load(printed, { updateMetadata: false });
  const day = new Date(`${facts.date}T00:00:00Z`);
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setAuthor(facts.author);
  pdf.setSubject(facts.subject);
  pdf.setLanguage(facts.language);
  pdf.setProducer('Chromium');
  pdf.setCreator(facts.author);
  pdf.setCreationDate(day);
  pdf.setModificationDate(day);
  const { context, catalog } = pdf;
  const metadata = context.stream(new TextEncoder().encode(xmp(facts)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(metadata));
  // A reader that goes by tabs goes in the order of the structure.
  for (const page of pdf.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Subtype')) !== PDFName.of('Link')) continue;
    // PDF/UA wants words for a link.
    if (!object.has(PDFName.of('Contents'))) object.set(PDFName.of('Contents'), PDFString.of(facts.title));
  }
  const id = PDFHexString.of(facts.id);
  context.trailerInfo.ID = context.obj([id, id]);
  return new Uint8Array(await pdf.save({ useObjectStreams: false, addDefaultPage: false }));
}
