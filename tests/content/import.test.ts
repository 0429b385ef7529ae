import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importPlan, sizeLimit } from '#importer/import';
import { readContent } from '#files/read-content';
import { fingerprint, projectCopy, run } from '../support/command.ts';
import { contentFiles, planFolder, replaceOnce, sourceText } from '../support/content.ts';

describe('importing the real source', () => {
  test('again changes nothing, byte for byte', () => {
    const folder = projectCopy();
    const before = fingerprint(folder);
    const result = run('import', folder, [`content/${planFolder}/source.txt`, '--plan', '2022']);
    expect(result).toEqual({ status: 0, stdout: 'content/plans/2022: nothing to change\n', stderr: '' });
    expect(fingerprint(folder)).toEqual(before);
  });

  test('into an empty folder gives the same official text', () => {
    const folder = projectCopy();
    const source = join(folder, 'source.txt');
    writeFileSync(source, sourceText);
    rmSync(join(folder, 'content', planFolder), { recursive: true });
    expect(run('import', folder, [source, '--plan', '2022']).status).toBe(0);
    const read = (file: string) => readFileSync(join(folder, 'content', file), 'utf8');
    const official = (text: string) => /^clauses:[\s\S]*?(?=^gist:|^everyday:|^---)/mu.exec(text)?.[0];
    const items = [...contentFiles].filter(([file]) => file.includes('/items/zh/'));
    expect(items).toHaveLength(22);
    for (const [file, text] of items) expect(official(read(file)), file).toBe(official(text));
    expect(read('plans/2022/plan.mdx')).toBe(contentFiles.get('plans/2022/plan.mdx'));
    expect(read('plans/2022/source.txt')).toBe(sourceText);
  });

  test('under another name makes another plan, and leaves this one alone', () => {
    const folder = projectCopy();
    const before = fingerprint(folder);
    expect(run('import', folder, [`content/${planFolder}/source.txt`, '--plan', '2022-b']).status).toBe(0);
    const after = fingerprint(folder);
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after.length - before.length).toBe(22 * 2 + 4);
  });
});

test('after an import the check names all that is still to be written, each with its Chinese and its digest', () => {
  const known = readContent(contentFiles).content;
  const { files } = importPlan(Buffer.from(sourceText), 'source.txt', known, new Map());
  const imported = [...files].map(([file, text]) => [`plans/2023/${file}`, String(text)] as const);
  const { findings } = readContent(new Map([...contentFiles, ...imported]));
  const missing = findings.filter(({ code }) => code === 'translation-empty');
  const counts = new Map(
    Object.entries(Object.groupBy(findings, ({ code }) => code)).map(([code, all]) => [code, all.length]),
  );
  // 84 clauses, notice and preamble; 22 titles less those an editor is to write first; 9 sections; 8 fields of the head.
  expect(counts).toEqual(
    new Map([
      ['title-missing', 7],
      ['translation-empty', 84 + 2 + 15 + 9 + 8],
    ]),
  );
  expect(missing.every(({ file }) => file.startsWith('plans/2023/'))).toBe(true);
  expect(missing.find(({ params }) => params['what'] === 'clause 6.5')).toMatchObject({
    file: 'plans/2023/items/en/06.mdx',
    params: { zh: '持续推进“证照分离”改革。', digest: 'c612bae6f1dc51da' },
  });
});

/** Imports bytes over the plan; tells what was said, and whether the disk is as it was. */
function importBytes(bytes: Uint8Array | string) {
  const folder = projectCopy();
  writeFileSync(join(folder, 'received.txt'), bytes);
  const before = fingerprint(folder);
  const { status, stdout, stderr } = run('import', folder, ['received.txt', '--plan', '2022']);
  expect(fingerprint(folder)).toEqual(before);
  expect(stdout).toBe('');
  return { status, lines: stderr.trimEnd().split('\n') };
}

const edited = (from: string, to: string) => replaceOnce(sourceText, from, to);
/** `received.txt:LINE:COLUMN` of a string that occurs in a text. */
function placeOf(marker: string, text = sourceText): string {
  const lines = text.slice(0, text.indexOf(marker)).split('\n');
  return `received.txt:${lines.length}:${[...(lines.at(-1) ?? '')].length + 1}`;
}
const inMiddle = (position: number, byte: number) => {
  const bytes = Buffer.from(sourceText);
  bytes[position] = byte;
  return bytes;
};
const badByte = Buffer.byteLength('\n\n聊城市人民政府办公室\n\n聊政');
const section4 = sourceText.slice(sourceText.indexOf('9. 健全'), sourceText.indexOf('五、推进'));

describe('bad input is refused: exit code 1, a message with place and advice, nothing written', () => {
  test.each<[string, Uint8Array | string, string[]]>([
    [
      'a file that is not UTF-8',
      inMiddle(badByte, 0xff),
      ['received.txt:5:3  not-utf8  the file is not UTF-8; save it as UTF-8 and import it again'],
    ],
    ['a file in GB 18030', Buffer.from([0xc1, 0xc4, 0xb3, 0xc7]), ['received.txt:1:1  not-utf8 ']],
    [
      'an empty file',
      '',
      ['received.txt:1:1  empty-file  the file holds no text; check that this is the right file'],
    ],
    ['a file of blank lines', '\uFEFF\n \u3000\n', ['received.txt:1:1  empty-file ']],
    [
      'a file without items',
      sourceText.slice(0, sourceText.indexOf('一、持续')),
      ['received.txt:3:1  no-items  no numbered item was found; items start a line with'],
    ],
    [
      'a file that is something else',
      'hello\n',
      ['received.txt:1:1  head-incomplete ', 'received.txt:1:1  no-items '],
    ],
    [
      'an item number that is repeated',
      edited('\n8. 持续', '\n7. 持续'),
      [`${placeOf('8. 持续')}  item-repeated  item 7 appears again; check the numbering`, 'item-missing'],
    ],
    [
      'an item number that is missing',
      edited('\n8. 持续', '\n88. 持续'),
      [
        `${placeOf('8. 持续')}  item-missing  item 88 follows where item 8 is due; check whether part`,
        'item-repeated',
      ],
    ],
    [
      'a bracket that is never closed',
      edited('《山东省行政规范性文件清理办法》', '《山东省行政规范性文件清理办法'),
      [
        `${placeOf('《山东省')}  bracket-unclosed  “《” is opened here and never closed; add the closing mark`,
      ],
    ],
    [
      'a note that is never closed',
      edited('责任单位:各县(市、区)人民政府〕', '责任单位:各县(市、区)人民政府'),
      [`${placeOf('〔牵头单位:市司法局;责任单位:各县')}  bracket-unclosed  “〔”`],
    ],
    [
      'a label it does not know',
      edited('〔牵头单位:市政府办公室;责任单位:', '〔牵头单位:市政府办公室;配合单位:'),
      [
        `${placeOf('责任单位:市政府各部门,各县(市、区)人民政府、市属开发区管委会〕\n\n8. 持续')}  label-unknown  “配合单位” is not a known responsibility label; known labels: 牵头单位、责任单位`,
      ],
    ],
    [
      'a unit that is not in the registry',
      edited('市信访局、市司法局', '市信仿局、市司法局'),
      [
        `${placeOf('市信访局、')}  unit-unknown  “市信仿局” is not in the registry; add it under content/units or content/groups`,
      ],
    ],
    [
      'a section without items',
      edited(section4, ''),
      [
        `${placeOf('四、完善')}  section-empty  section 4 holds no item; check whether a page of the source is missing`,
        'item-missing',
      ],
    ],
    [
      'a section number out of order',
      edited('四、完善依法', '五、完善依法'),
      [`${placeOf('四、完善')}  section-number  section 5 stands where section 4 is due`],
    ],
    [
      'text that belongs to no item',
      edited('\n四、完善依法', '\n附件\n\n四、完善依法'),
      [`${placeOf('四、完善')}  text-outside-item  text outside any item: “附件”`],
    ],
    [
      'a head without document number',
      edited('聊政办字〔2022〕9号', '第9号'),
      ['head-incomplete  the documentNumber was not found before the first section'],
    ],
  ])('%s', (_, bytes, expected) => {
    const { status, lines } = importBytes(bytes);
    expect(status).toBe(1);
    for (const part of expected)
      expect(
        lines.some((line) => line.includes(part)),
        `${part}\n${lines.join('\n')}`,
      ).toBe(true);
    for (const line of lines) expect(line).toMatch(/^received\.txt:\d+:\d+ {2}[a-z0-9-]+ {2}.+; .+$/u);
  });

  test('a file over 10 MB', () => {
    const { status, lines } = importBytes(Buffer.alloc(sizeLimit + 1, 'a'));
    expect(status).toBe(1);
    expect(lines).toEqual([
      'received.txt:1:1  file-too-big  the file is 10000001 bytes, more than the limit of 10000000; give one plan a file',
    ]);
  });
});

describe('the command', () => {
  test('says which file it cannot read', () => {
    const folder = projectCopy();
    const before = fingerprint(folder);
    const { status, stderr } = run('import', folder, ['nowhere.txt', '--plan', '2022']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^nowhere\.txt:1:1 {2}file-missing {2}.*ENOENT.*; check the path\n$/u);
    expect(fingerprint(folder)).toEqual(before);
  });

  test('does not take a folder for a file', () => {
    const folder = projectCopy();
    mkdirSync(join(folder, 'plans'));
    const { status, stderr } = run('import', folder, ['plans', '--plan', '2022']);
    expect(status).toBe(1);
    expect(stderr).toContain('plans:1:1  file-missing');
  });

  test.each([
    ['nothing', []],
    ['no plan', ['received.txt']],
    ['an empty plan', ['received.txt', '--plan', '']],
    ['a plan’s name that leaves its folder', ['received.txt', '--plan', '../2022']],
    ['two files', ['received.txt', 'b.txt', '--plan', '2022']],
    ['an option it does not know', ['received.txt', '--plan', '2022', '--force']],
    ['a plan without value', ['received.txt', '--plan']],
  ])('explains itself when it is given %s', (_, parameters) => {
    const folder = projectCopy();
    writeFileSync(join(folder, 'received.txt'), sourceText);
    const before = fingerprint(folder);
    const { status, stderr } = run('import', folder, parameters);
    expect(status).toBe(1);
    expect(stderr).toContain('Usage: npm run import -- FILE --plan ID');
    expect(fingerprint(folder)).toEqual(before);
  });
});
