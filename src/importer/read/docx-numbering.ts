/**
 * Word keeps the numbers of numbered paragraphs out of their text. Writes them into it, as Word shows them, so that
 * no 一、 is lost on the way.
 */
import type JSZip from 'jszip';
import { isTag, type ChildNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import render from 'dom-serializer';
import { toChineseNumber } from '#text/grammar';

interface Level {
  format: string;
  /** %1、 */
  text: string;
  start: number;
}

const xml = (text: string) => parseDocument(text, { xmlMode: true, decodeEntities: true });
const children = (node: ChildNode): ChildNode[] => ('children' in node ? node.children : []);
const child = (node: ChildNode | undefined, name: string): Element | undefined =>
  node && children(node).find((each): each is Element => isTag(each) && each.name === name);
const all = (node: ChildNode, name: string): Element[] =>
  children(node).flatMap((each) => [
    ...(isTag(each) && each.name === name ? [each] : []),
    ...all(each, name),
  ]);
const value = (element: Element | undefined): string => element?.attribs['w:val'] ?? '';

function levelsOf(abstract: Element): Map<number, Level> {
  return new Map(
    all(abstract, 'w:lvl').map((level) => [
      Number(level.attribs['w:ilvl']),
      {
        format: value(child(level, 'w:numFmt')),
        text: value(child(level, 'w:lvlText')),
        start: Number(value(child(level, 'w:start')) || 1),
      },
    ]),
  );
}

/** The levels of each list by the id that paragraphs use. */
function listsOf(numbering: string): Map<string, Map<number, Level>> {
  const document = xml(numbering) as unknown as ChildNode;
  const abstracts = new Map(
    all(document, 'w:abstractNum').map((each) => [each.attribs['w:abstractNumId'] ?? '', levelsOf(each)]),
  );
  return new Map(
    all(document, 'w:num').map((each) => {
      const levels = new Map(abstracts.get(value(child(each, 'w:abstractNumId'))));
      for (const override of all(each, 'w:lvlOverride')) {
        const at = Number(override.attribs['w:ilvl']);
        const start = Number(value(child(override, 'w:startOverride')));
        const level = levels.get(at);
        if (level && start) levels.set(at, { ...level, start });
      }
      return [each.attribs['w:numId'] ?? '', levels];
    }),
  );
}

const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** A number as Word writes it in a format; null where the format shows none. */
function shown(number: number, format: string): string | null {
  if (format === 'none' || format === 'bullet') return null;
  if (/chinese|japanese|ideograph|taiwanese/iu.test(format)) return toChineseNumber(number);
  if (/circle/iu.test(format)) return circled.charAt(number - 1) || String(number);
  if (format === 'lowerLetter') return String.fromCharCode(96 + number);
  if (format === 'upperLetter') return String.fromCharCode(64 + number);
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  return String(number);
}

interface Place {
  list: string;
  level: number;
}

/** The list and level of a paragraph, its own or its style's. */
function placeOf(paragraph: Element, styles: ReadonlyMap<string, Place>): Place | undefined {
  const properties = child(paragraph, 'w:pPr');
  const own = child(properties, 'w:numPr');
  const style = styles.get(value(child(properties, 'w:pStyle')));
  if (!own) return style;
  const list = value(child(own, 'w:numId')) || style?.list || '';
  const level = child(own, 'w:ilvl');
  return list === '' || list === '0'
    ? undefined
    : { list, level: level ? Number(value(level)) : (style?.level ?? 0) };
}

function placesOfStyles(styles: string): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const style of all(xml(styles), 'w:style')) {
    const numbering = child(child(style, 'w:pPr'), 'w:numPr');
    const list = value(child(numbering, 'w:numId'));
    if (list !== '' && list !== '0')
      places.set(style.attribs['w:styleId'] ?? '', {
        list,
        level: Number(value(child(numbering, 'w:ilvl')) || 0),
      });
  }
  return places;
}

/** Writes the numbers into the paragraphs of an opened Word file; gives how many. */
export async function writeNumbers(zip: JSZip): Promise<number> {
  const read = (name: string) => zip.file(name)?.async('string') ?? Promise.resolve('');
  const lists = listsOf(await read('word/numbering.xml'));
  if (lists.size === 0) return 0;
  const styles = placesOfStyles(await read('word/styles.xml'));
  const document = xml(await read('word/document.xml'));
  const counters = new Map<string, number[]>();
  let written = 0;
  for (const paragraph of all(document, 'w:p')) {
    const place = placeOf(paragraph, styles);
    const levels = place && lists.get(place.list);
    const level = place && levels?.get(place.level);
    if (!place || !levels || !level) continue;
    const counts = counters.get(place.list) ?? [];
    counts[place.level] = (counts[place.level] ?? level.start - 1) + 1;
    counts.length = place.level + 1;
    counters.set(place.list, counts);
    const label = level.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      return shown(counts[at] ?? levels.get(at)?.start ?? 1, levels.get(at)?.format ?? 'decimal') ?? '';
    });
    const numbering = child(child(paragraph, 'w:pPr'), 'w:numPr');
    if (numbering) numbering.parent?.children.splice(numbering.parent.children.indexOf(numbering), 1);
    if (shown(1, level.format) === null || label === '') continue;
    insert(paragraph, label);
    written += 1;
  }
  zip.file('word/document.xml', render(document, { xmlMode: true, encodeEntities: 'utf8' }));
  return written;
}

function insert(paragraph: Element, label: string): void {
  const run = xml(
    `<w:r><w:t xml:space="preserve">${label.replace(/&/gu, '&amp;').replace(/</gu, '&lt;')}</w:t></w:r>`,
  ).children[0];
  if (!run) return;
  const at = paragraph.children.findIndex((each) => isTag(each) && each.name === 'w:pPr');
  run.parent = paragraph;
  paragraph.children.splice(at + 1, 0, run);
}
