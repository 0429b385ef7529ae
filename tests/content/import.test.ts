import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importPlan } from '#importer/import';
import { sizeLimit } from '#importer/read/read';
import { readContent } from '#files/read-content';
import { fingerprint, projectCopy, run } from '../support/command.ts';
import { format, isRefused, tell } from '#schema/findings';
import { layoutText } from '../support/layouts.ts';
import { contentFiles, planFolder, replaceOnce, sourceText } from '../support/content.ts';

const edited = (from: string, to: string) => replaceOnce(sourceText, from, to);

describe('importing the real source', () => {
  test('again changes nothing, byte for byte', () => {
    const folder = projectCopy();
    const before = fingerprint(folder);
    const result = run('import', folder, [`content/${planFolder}/source.txt`, '--plan', '2022']);
    expect(result).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        /^content\/plans\/2022: read as 9 sections 一, 22 items 1, notes 〔牵头单位：.*, head with 8 of 8 elements\ncontent\/plans\/2022: nothing to change\n$/u,
      ) as string,
      stderr: '',
    });
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
    // Both languages of each item, plan.mdx, plan.en.mdx, sections.yaml, source.txt, targets.yaml, TODO.md.
    expect(after.length - before.length).toBe(22 * 2 + 6);
  });
});

describe('after an import', () => {
  const importAs = (plan: string, text = sourceText, files = contentFiles, file = 'source.txt') =>
    importPlan(Buffer.from(text), file, files, { plan });
  const withFiles = (files: ReadonlyMap<string, string | Uint8Array>, base = contentFiles) =>
    new Map([
      ...base,
      ...[...files].flatMap(([path, file]) => (typeof file === 'string' ? [[path, file] as const] : [])),
    ]);

  test('the check names all that is still to be written, each with its Chinese and its digest', async () => {
    // A text of which no plan has a sentence.
    const { files } = await importAs('2023', layoutText('classic-round-brackets').toString('utf8'));
    const { findings } = readContent(withFiles(files));
    const missing = findings.filter(({ code }) => code === 'translation-empty');
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every(({ file }) => file.startsWith('plans/2023/'))).toBe(true);
    const [first] = missing;
    expect(first && format(first)).toMatch(
      /translate “\p{Script=Han}[^”]*”, then set its digest to "[0-9a-f]{16}"/u,
    );
  });

  test('the English of the same sentences is proposed, and must be confirmed', async () => {
    const { files } = await importAs('2023');
    const english = String(files.get('plans/2023/items/en/06.mdx'));
    expect(english).toContain('proposal: 2022/6.5, the same words');
    const { findings } = readContent(withFiles(files));
    const codes = new Set(findings.map(({ code }) => code));
    expect([...codes]).toEqual(expect.arrayContaining(['proposal-open', 'title-missing']));
    expect(codes).not.toContain('translation-empty');
    // 84 clauses, notice and preamble, 15 titles, 9 sections, 8 fields of the head, and the targets found.
    expect(
      findings.filter(({ code, file }) => code === 'proposal-open' && !file.endsWith('targets.yaml')),
    ).toHaveLength(84 + 2 + 15 + 9 + 8);
  });

  test('TODO.md says what is left, by weight, with the page it is seen on and the progress', async () => {
    const { files } = await importAs('2023');
    const todo = String(files.get('plans/2023/TODO.md'));
    expect(todo).toContain('0 of 86 sentences translated, 86 proposed');
    expect(todo.indexOf('## Titles of items')).toBeLessThan(todo.indexOf('## Confirm: Proposed English'));
    expect(todo).toContain('http://localhost:4321/zh/plans/2023/items/6/');
    expect(todo).toMatch(/^## Terms of the glossary.*\n\n(?:- .+ ×\d+: .+\n)+$/mu);
  });

  test('a text of another place comes with drafts of its place, its bodies and what it cites', async () => {
    const text = sourceText.replaceAll('聊城', '阳谷').replaceAll('市司法局', '市水利局');
    const { files, findings } = await importAs('yanggu-2022', text);
    expect([...files.keys()].filter((path) => !path.startsWith('plans/'))).toEqual(
      expect.arrayContaining([
        'jurisdictions/yanggu.yaml',
        'units/yanggu-shuiliju.yaml',
        'groups/yanggu-zhi-ge-bumen.yaml',
      ]),
    );
    expect(String(files.get('units/yanggu-shuiliju.yaml'))).toContain('Water Resources Bureau');
    expect(findings.filter(({ code }) => code === 'names-unknown')).toHaveLength(1);
    const { content, findings: left } = readContent(withFiles(files));
    expect(left.filter((finding) => isRefused(finding) && tell(finding).severity === 'error')).toEqual([]);
    expect(content.plans).toHaveLength(2);
  });

  test('another document does not take the place of one that is there, unless that is said', async () => {
    const text = sourceText.replaceAll('法治', '植树').replaceAll('行政', '苗木').replaceAll('执法', '浇水');
    const other = text.replace('2022 年植树政府建设', '2022 年国土绿化');
    const changed = other
      .split('\n')
      .map((line) =>
        /^\d+\. /u.test(line)
          ? line.replace(/(?<=^\d+\. )[^〔]*/u, '植树造林，绿化国土，建设林场，养护苗木。')
          : line,
      )
      .join('\n')
      .replaceAll('聊城市 2022 年植树政府建设工作计划', '聊城市 2022 年绿化工作计划');
    const { files, findings } = await importAs('2022', changed);
    expect(files.size).toBe(0);
    expect(findings.map(({ code }) => code)).toContain('plan-other');
    const replaced = await importPlan(Buffer.from(changed), 'source.txt', contentFiles, {
      plan: '2022',
      replace: true,
    });
    expect(replaced.findings.map(({ code }) => code)).not.toContain('plan-other');
  });

  test('what was read with doubt is to be looked at before the plan can be published; what was looked at stays so', async () => {
    const text = layoutText('county-table-with-levels').toString('utf8').replace('备注', '办理方式');
    const options = { plan: 'x', jurisdiction: 'liaocheng' };
    const first = await importPlan(Buffer.from(text), 'a.txt', contentFiles, options);
    const files = withFiles(first.files);
    const doubts = (all: ReadonlyMap<string, string>) =>
      readContent(all).findings.filter(({ code }) => code === 'reading-doubt');
    expect(doubts(files)).toHaveLength(1);
    files.set('plans/x/source.txt', text);
    files.set(
      'plans/x/structure.yaml',
      (files.get('plans/x/structure.yaml') ?? '').replace(/^doubts:[\s\S]*$/mu, ''),
    );
    const again = await importPlan(Buffer.from(text), 'a.txt', files, options);
    expect(doubts(withFiles(again.files, files))).toEqual([]);
  });

  test('what the text does not give is to be written', async () => {
    const text = '1.推进水库除险加固。（市司法局负责）';
    const { files } = await importPlan(Buffer.from(text), 'a.txt', contentFiles, {
      plan: 'x',
      jurisdiction: 'liaocheng',
    });
    const codes = readContent(withFiles(files)).findings.map(({ code }) => code);
    expect(codes).toContain('head-missing');
    expect(codes).toContain('section-title-missing');
  });

  test('an item that is gone is told, and what editors’ files still say of it', async () => {
    const item7 = sourceText.slice(sourceText.indexOf('7. 深入'), sourceText.indexOf('8. 持续'));
    const { files, findings } = await importAs('2022', edited(item7, ''));
    expect(findings.find(({ code }) => code === 'item-gone')?.params).toEqual({ number: 7 });
    expect(findings.find(({ code }) => code === 'clauses-gone')?.params['clauses']).toContain('7.1');
    expect(files.has('plans/2022/removed/zh-07.mdx')).toBe(true);
    // The repair of 7.1 stays as it is; what follows keeps its own translation.
    expect(String(files.get('plans/2022/items/en/07.mdx'))).toBe(
      (contentFiles.get('plans/2022/items/en/08.mdx') ?? '').replaceAll(/"8\.(\d+)"/gu, '"7.$1"'),
    );
  });

  test('layout.yaml has the last word', async () => {
    const text = [
      '一、重点任务',
      '1.推进水库除险加固。（督办单位：市司法局）',
      '2.开展国土绿化。（督办单位：市公安局）',
    ].join('\n');
    const options = { plan: 'x', jurisdiction: 'liaocheng' };
    const read = async (layout: string) => {
      const files = new Map([...contentFiles, ['plans/x/layout.yaml', layout]]);
      return (await importPlan(Buffer.from(text), 'a.txt', files, options)).parsed?.plan.items ?? [];
    };
    expect((await read('{}'))[0]?.assignments[0]?.unspecified).toEqual(['市司法局']);
    expect((await read('labels: { 督办单位: support }'))[0]?.assignments[0]?.support).toEqual(['市司法局']);
    expect(await read('items: han')).toHaveLength(1);
    expect(await read('joined: [3]')).toHaveLength(1);
    expect(await read('dropped: [3]')).toHaveLength(1);
  });

  test('a file that is no text is kept as it came, beside the text taken from it', async () => {
    const page = '<html><body><p>一、重点任务</p><p>1.推进水库除险加固。（市司法局负责）</p></body></html>';
    const { files } = await importPlan(Buffer.from(page), 'saved.html', contentFiles, {
      plan: 'x',
      jurisdiction: 'liaocheng',
    });
    expect(Buffer.from(files.get('plans/x/received.html') ?? '').toString()).toBe(page);
    expect(Buffer.from(files.get('plans/x/source.txt') ?? '').toString()).toBe(
      '一、重点任务\n\n1.推进水库除险加固。（市司法局负责）\n',
    );
    expect(String(files.get('plans/x/structure.yaml'))).toContain('file: received.html');
  });
});

/** Imports bytes over the plan; tells what was said, and whether the disk is as it was. */
function importBytes(bytes: Uint8Array | string, plan = '2022') {
  const folder = projectCopy();
  writeFileSync(join(folder, 'received.txt'), bytes);
  const before = fingerprint(folder);
  const { status, stdout, stderr } = run('import', folder, ['received.txt', '--plan', plan]);
  expect(fingerprint(folder)).toEqual(before);
  expect(stdout).toBe('');
  return { status, lines: stderr.trimEnd().split('\n') };
}

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

describe('bad input is refused: exit code 1, the cause with place and advice, nothing written', () => {
  test.each<[string, Uint8Array | string, string]>([
    [
      'a file in no known encoding',
      inMiddle(badByte, 0xff),
      'received.txt:5:3  encoding-unknown  the file is neither UTF-8 nor GB18030; save it as UTF-8',
    ],
    [
      'an empty file',
      '',
      'received.txt:1:1  empty-file  the file holds no text; check that this is the right file',
    ],
    ['a file of blank lines', '\uFEFF\n \u3000\n', 'received.txt:1:1  empty-file '],
    [
      'a file without items',
      sourceText.slice(0, sourceText.indexOf('一、持续')),
      'received.txt:1:1  nothing-read  no numbered part, table or note was found in the text; look whether',
    ],
    ['a file that is something else', 'hello\n', 'received.txt:1:1  nothing-read '],
    [
      'an old Word file',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      'received.txt:1:1  format-unknown  the file is an old Office file',
    ],
    [
      'a plan of a place that nothing names',
      '1.推进水库除险加固。（县水利局负责）',
      'received.txt:1:1  jurisdiction-unread  no jurisdiction is known',
    ],
  ])('%s', (_, bytes, expected) => {
    const { status, lines } = importBytes(bytes, 'nowhere');
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(expected);
    expect(lines[0]).toMatch(/^received\.txt:\d+:\d+ {2}[a-z0-9-]+ {2}.+; .+$/u);
  });

  test('a file over 10 MB', () => {
    const { status, lines } = importBytes(Buffer.alloc(sizeLimit + 1, 'a'));
    expect(status).toBe(1);
    expect(lines).toEqual([
      'received.txt:1:1  file-too-big  the file is 10000001 bytes, more than the limit of 10000000; give one plan a file',
    ]);
  });
});

describe('what is odd is read, told with its place, and not published before an editor has looked', () => {
  test.each<[string, string, string, string]>([
    ['an item number that is repeated', edited('\n8. 持续', '\n7. 持续'), '7. 持续', 'number-order'],
    ['an item number that is missing', edited('\n8. 持续', '\n88. 持续'), '88. 持续', 'number-order'],
    ['a section number out of order', edited('四、完善依法', '五、完善依法'), '五、完善依法', 'number-order'],
    ['a section without items', edited(section4, ''), '四、完善', 'section-empty'],
    [
      'a bracket that is never closed',
      edited('《山东省行政规范性文件清理办法》', '《山东省行政规范性文件清理办法'),
      '《山东省',
      'bracket-open',
    ],
    [
      'a label it does not know',
      edited('〔牵头单位:市政府办公室;责任单位:', '〔牵头单位:市政府办公室;督导单位:'),
      '督导单位',
      'label-strange',
    ],
  ])('%s', async (_, text, marker, code) => {
    const { files, findings } = await importPlan(Buffer.from(text), 'received.txt', contentFiles, {
      plan: '2022',
    });
    const told = findings.find((finding) => finding.code === code);
    expect(told && `received.txt:${told.line}:${told.column}`).toBe(placeOf(marker, text));
    const written = new Map([
      ...contentFiles,
      ...[...files].flatMap(([path, file]) => (typeof file === 'string' ? [[path, file] as const] : [])),
    ]);
    const codes = readContent(written).findings.map((finding) => finding.code);
    expect(codes).toContain('reading-doubt');
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
