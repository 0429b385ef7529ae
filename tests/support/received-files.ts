/** Makes of a text what governments hand out: Word files, web pages, PDFs. */
import { readFileSync } from 'node:fs';
import {
  Document,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type IParagraphOptions,
} from 'docx';
import type { Browser } from 'playwright-core';

/** A paragraph, or the rows of a table; 〃 is one with the cell above it. */
export type Block = string | string[][];

/** Paragraphs of a text without wrapped lines; rows of tabs together are a table. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const last = blocks.at(-1);
    if (!line.includes('\t')) blocks.push(line);
    else if (Array.isArray(last)) last.push(line.split('\t'));
    else blocks.push([line.split('\t')]);
  }
  return blocks;
}

const wordCell = (text: string, below: boolean): TableCell =>
  new TableCell({
    children: text === '〃' ? [new Paragraph('')] : text.split('⏎').map((part) => new Paragraph(part)),
    ...(text === '〃' && { verticalMerge: VerticalMergeType.CONTINUE }),
    ...(text !== '〃' && below && { verticalMerge: VerticalMergeType.RESTART }),
  });

const wordBlock = (block: Block): Paragraph | Table =>
  typeof block === 'string'
    ? new Paragraph({ children: [new TextRun(block)] })
    : new Table({
        rows: block.map(
          (cells, y) =>
            new TableRow({ children: cells.map((text, x) => wordCell(text, block[y + 1]?.[x] === '〃')) }),
        ),
      });

export const docxOf = (blocks: readonly Block[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: blocks.map(wordBlock) }] }));

/** A Word file whose last paragraph has a footnote. */
export const docxWithFootnote = (paragraphs: readonly string[], note: string): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph(note)] } },
      sections: [
        {
          children: paragraphs.map((text, at) => {
            const isLast = at === paragraphs.length - 1;
            return new Paragraph({
              children: [new TextRun(text), ...(isLast ? [new FootnoteReferenceRun(1)] : [])],
            });
          }),
        },
      ],
    }),
  );

/** A Word file whose numbers Word makes: each paragraph with its level, from 0. */
export function numberedDocx(
  formats: readonly { format: 'decimal' | 'chineseCounting'; text: string }[],
  paragraphs: readonly { text: string; level?: number }[],
): Promise<Buffer> {
  const options = ({ text, level }: { text: string; level?: number }): IParagraphOptions => ({
    children: [new TextRun(text)],
    ...(level !== undefined && { numbering: { reference: 'parts', level } }),
  });
  return Packer.toBuffer(
    new Document({
      numbering: {
        config: [
          { reference: 'parts', levels: formats.map(({ format, text }, level) => ({ level, format, text })) },
        ],
      },
      sections: [{ children: paragraphs.map((each) => new Paragraph(options(each))) }],
    }),
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function htmlTable(rows: readonly string[][]): string {
  const height = (x: number, y: number): number => (rows[y + 1]?.[x] === '〃' ? 1 + height(x, y + 1) : 1);
  const cell = (text: string, x: number, y: number) =>
    text === '〃' ? '' : `<td rowspan="${height(x, y)}">${escaped(text).replaceAll('⏎', '<br>')}</td>`;
  return `<table>${rows.map((cells, y) => `<tr>${cells.map((text, x) => cell(text, x, y)).join('')}</tr>`).join('')}</table>`;
}

export const htmlBody = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => (typeof block === 'string' ? `<p>${escaped(block)}</p>` : htmlTable(block)))
    .join('\n');

/** A page as government sites have it: menus, a trail, tools and a foot around the text. */
export const pageOf = (blocks: readonly Block[], charset = 'utf-8'): string => `<!DOCTYPE html>
<html><head><meta charset="${charset}"><title>乙县人民政府 政府信息公开</title><style>p{margin:0}</style><script>var a = '一、脚本';</script></head>
<body><div class="top"><a href="/">首页</a> <a href="/a">政务公开</a> <a href="/b">政务服务</a> <a href="/c">互动交流</a></div>
<div class="trail">当前位置：<a href="/">首页</a> &gt; <a href="/d">规范性文件</a></div>
<div class="main"><div class="left"><ul><li><a href="/e">1.县政府文件</a></li><li><a href="/f">2.县政府办公室文件</a></li></ul></div>
<div class="right"><div id="zoom">${htmlBody(blocks)}</div><div class="tools">【<a href="#">打印</a>】【<a href="#">关闭</a>】</div></div></div>
<div class="foot">主办：乙县人民政府办公室　<a href="/g">网站地图</a></div></body></html>`;

const font = readFileSync(
  'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff',
).toString('base64');

/** A PDF as a word processor prints it: A4, first lines set in, page numbers — 1 — at the foot. */
export async function pdfOf(browser: Browser, blocks: readonly Block[]): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(
    `<!DOCTYPE html><meta charset="utf-8"><style>@font-face{font-family:Song;src:url(data:font/woff;base64,${font})}
    body{font:16pt/1.75 Song}p{margin:0;text-indent:2em;text-align:justify}td{border:1px solid #000;padding:4pt;font-size:12pt}table{border-collapse:collapse;width:100%}</style>${htmlBody(blocks)}`,
  );
  await page.evaluate('document.fonts.ready');
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '37mm', bottom: '35mm', left: '28mm', right: '26mm' },
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate:
      '<div style="font-size:14pt;width:100%;text-align:center">— <span class="pageNumber"></span> —</div>',
  });
  await page.close();
  return pdf;
}

/** A PDF of one picture and no text. */
export async function scannedPdf(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent('<svg width="400" height="400"><rect width="300" height="300" fill="#ccc"/></svg>');
  const pdf = await page.pdf({ format: 'A4' });
  await page.close();
  return pdf;
}

/** A text's bytes in GB 18030; throws at a character of which this small table knows nothing. */
export function gb18030(text: string): Buffer {
  const table = gbTable();
  return Buffer.concat(
    [...text].map((char) => {
      const bytes = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : table.get(char);
      if (!bytes) throw new Error(`no GB 18030 code for ${char}`);
      return Buffer.from(bytes);
    }),
  );
}

let known: Map<string, number[]> | undefined;

function gbTable(): Map<string, number[]> {
  if (known) return known;
  const decoder = new TextDecoder('gb18030');
  known = new Map();
  for (let first = 0x81; first <= 0xfe; first += 1)
    for (let second = 0x40; second <= 0xfe; second += 1)
      if (second !== 0x7f) known.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return known;
}
