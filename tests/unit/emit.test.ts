import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { patchYaml, splitFrontmatter } from '#files/frontmatter';
import { emitText, item, planText, section } from '../support/plan-text.ts';

const text = planText([section, item(1, '健全应对制度。建设“数据保险箱”，与开放网对接。')]);
const fresh = emitText(text).files;

const fields = (files: ReadonlyMap<string, string>, path: string) =>
  parseYaml(splitFrontmatter(files.get(path) ?? '')?.yaml ?? '') as Record<string, unknown>;

/** Emits again over the same files after an editor changed one. */
function afterEditing(path: string, edit: (file: string) => string, source = text) {
  const edited = new Map([...fresh, [path, edit(fresh.get(path) ?? '')]]);
  return { edited, again: emitText(source, edited).files };
}
const replaced = (from: string, to: string) => (file: string) => {
  expect(file).toContain(from);
  return file.replace(from, to);
};

describe('a first import', () => {
  test('writes the plan, its sections, and each item in both languages', () =>
    expect([...fresh.keys()]).toEqual([
      'plan.mdx',
      'plan.en.mdx',
      'sections.yaml',
      'items/zh/01.mdx',
      'items/en/01.mdx',
    ]));
  test('numbers the clauses of an item', () =>
    expect(fields(fresh, 'items/zh/01.mdx')['clauses']).toEqual([
      { id: '1.1', text: '健全应对制度。' },
      { id: '1.2', text: '建设“数据保险箱”，与开放网对接。' },
    ]));
  test('numbers the sentences of notice and preamble', () =>
    expect(fields(fresh, 'plan.mdx')).toMatchObject({
      notice: [{ id: 'notice.1', text: '现印发给你们，请认真贯彻执行。' }],
      preamble: [{ id: 'preamble.1', text: '为深入推进依法行政，制定本计划。' }],
    }));
  test('records what the source is', () =>
    expect(fields(fresh, 'plan.mdx')['source']).toEqual({
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      bytes: Buffer.byteLength(text),
    }));
  test('leaves the English for the editors to write', () =>
    expect(fields(fresh, 'items/en/01.mdx')).toEqual({
      title: { text: '', digest: '' },
      clauses: [
        { id: '1.1', text: '', digest: '' },
        { id: '1.2', text: '', digest: '' },
      ],
    }));
  test('takes a short first clause for the title', () =>
    expect(fields(fresh, 'items/zh/01.mdx')['title']).toEqual({ by: 'clause' }));
  test.each(['健全制度，强化工作。', `${'健全制度'.repeat(7)}。`])(
    'asks for an editor’s title where the first clause is %s',
    (first) => {
      const { files } = emitText(planText([section, item(1, first)]));
      expect(fields(files, 'items/zh/01.mdx')['title']).toEqual({ by: 'editor', text: '' });
    },
  );
});

describe('importing again', () => {
  test('gives the same files, byte for byte', () => {
    const again = emitText(text, fresh).files;
    for (const [path, content] of again) expect(content, path).toBe(fresh.get(path));
  });

  test.each<[string, string, (file: string) => string]>([
    ['a title', 'items/zh/01.mdx', replaced('by: clause', 'by: editor\n  text: 应对制度')],
    ['everyday words', 'items/zh/01.mdx', replaced('\n---\n', '\neveryday: [ 办证, 办执照 ]\n---\n')],
    [
      'the reading of the item',
      'items/zh/01.mdx',
      (file) => `${file}\n这一项讲的是……\n\n---\n\n<Note>两段。</Note>\n`,
    ],
    ['a comment', 'items/zh/01.mdx', replaced('clauses:', '# 第二句存疑\nclauses:')],
    [
      'a clause split in two',
      'items/zh/01.mdx',
      replaced('“数据保险箱”，与', '“数据保险箱”，\n  - id: 1.2a\n    text: 与'),
    ],
    [
      'a split sentence of the preamble',
      'plan.mdx',
      replaced('依法行政，制定', '依法行政，\n  - id: preamble.1a\n    text: 制定'),
    ],
    ['a section’s English', 'sections.yaml', replaced('text: ""', 'text: Speed up')],
    ['a comment on the sections', 'sections.yaml', (file) => `# 九个部分\n${file}`],
  ])('keeps %s that an editor wrote', (_, path, edit) => {
    const { edited, again } = afterEditing(path, edit);
    expect(again.get(path)).toBe(edited.get(path));
  });

  test('never touches a translation that is there', () =>
    expect(emitText(text, fresh).files.get('items/en/01.mdx')).toBe(fresh.get('items/en/01.mdx')));

  test('puts back official text that was changed, and keeps the rest of the file', () => {
    const { again } = afterEditing(
      'items/zh/01.mdx',
      (file) =>
        `${replaced('数据保险箱', '数据保险柜')(file).replace('section:', '# 说明\nsection:')}\n编者说明。\n`,
    );
    expect(again.get('items/zh/01.mdx')).toContain('数据保险箱');
    expect(again.get('items/zh/01.mdx')).toContain('# 说明');
    expect(again.get('items/zh/01.mdx')).toContain('\n编者说明。\n');
  });

  test('keeps a split where its sentence stands, whatever changed beside it, and numbers it with its sentence', () => {
    const split = replaced('“数据保险箱”，与', '“数据保险箱”，\n  - id: 1.2a\n    text: 与');
    const clausesFrom = (from: string, to: string) => {
      const { again } = afterEditing('items/zh/01.mdx', split, text.replace(from, to));
      return fields(again, 'items/zh/01.mdx')['clauses'];
    };
    const parts = (id: string) => [
      { id, text: '建设“数据保险箱”，' },
      { id: `${id}a`, text: '与开放网对接。' },
    ];
    expect(clausesFrom('健全应对制度。', '健全制度。')).toEqual([
      { id: '1.1', text: '健全制度。' },
      ...parts('1.2'),
    ]);
    expect(clausesFrom('健全应对制度。', '健全制度。强化工作。')).toEqual([
      { id: '1.1', text: '健全制度。' },
      { id: '1.2', text: '强化工作。' },
      ...parts('1.3'),
    ]);
    expect(clausesFrom('开放网对接', '网对接')).toEqual([
      { id: '1.1', text: '健全应对制度。' },
      { id: '1.2', text: '建设“数据保险箱”，与网对接。' },
    ]);
  });

  test('follows a source whose sentence changed, and numbers the clauses anew', () => {
    const changed = text.replace('健全应对制度。', '健全制度。强化工作。');
    expect(fields(emitText(changed, fresh).files, 'items/zh/01.mdx')['clauses']).toEqual([
      { id: '1.1', text: '健全制度。' },
      { id: '1.2', text: '强化工作。' },
      { id: '1.3', text: '建设“数据保险箱”，与开放网对接。' },
    ]);
  });
});

describe('a text in which something moved', () => {
  const two = planText([
    section,
    item(1, '健全应对制度。建设平台。'),
    item(2, '加强普法宣传。组织宪法宣传周活动。'),
  ]);
  const written = emitText(two).files;
  const edited = new Map(written)
    .set(
      'items/zh/02.mdx',
      `${replaced('\n---\n', '\ngist:\n  - clause: "2.2"\n    text: 宣传周\n---\n')(written.get('items/zh/02.mdx') ?? '')}\n要办宪法宣传周。<Clause id="2.2" />\n`,
    )
    .set(
      'items/en/02.mdx',
      replaced(
        'id: "2.2"\n    text: ""\n    digest: ""',
        'id: "2.2"\n    text: Hold the week.\n    digest: 0123456789abcdef',
      )(written.get('items/en/02.mdx') ?? ''),
    )
    .set('repairs.yaml', 'repairs:\n  # 存疑\n  - id: a\n    clause: "2.1"\n')
    .set('doubts.yaml', 'doubts:\n  - id: b\n    note: 2\n');

  test('takes what editors wrote along with its sentence, past an item that was put before it', () => {
    const source = planText([
      section,
      item(1, '健全应对制度。建设平台。'),
      item(2, '公开预算。'),
      item(3, '加强普法宣传。组织宪法宣传周活动。'),
    ]);
    const { files, gone, lost } = emitText(source, edited);
    expect({ gone, lost }).toEqual({ gone: [], lost: [] });
    expect(files.get('items/zh/03.mdx')).toContain('clause: "3.2"\n    text: 宣传周');
    expect(files.get('items/zh/03.mdx')).toContain('要办宪法宣传周。<Clause id="3.2" />');
    expect(fields(files, 'items/en/03.mdx')['clauses']).toContainEqual({
      id: '3.2',
      text: 'Hold the week.',
      digest: '0123456789abcdef',
    });
    expect(fields(files, 'items/en/02.mdx')['clauses']).toEqual([{ id: '2.1', text: '', digest: '' }]);
    expect(files.get('repairs.yaml')).toBe('repairs:\n  # 存疑\n  - id: a\n    clause: "3.1"\n');
    expect(files.get('doubts.yaml')).toContain('note: 3');
  });
  test('keeps what was written of an item that is gone, and says so', () => {
    const { files, gone, lost, removed } = emitText(
      planText([section, item(1, '健全应对制度。建设平台。')]),
      edited,
    );
    expect(gone).toEqual([2]);
    expect(removed.toSorted()).toEqual(['items/en/02.mdx', 'items/zh/02.mdx']);
    expect(files.get('removed/zh-02.mdx')).toContain('要办宪法宣传周。');
    expect(lost).toEqual(['2.1', 'the note of item 2']);
  });
  test('keeps the English of a sentence that was reworded, for its digest to call stale', () => {
    const source = two.replace('组织宪法宣传周活动。', '组织开展宪法宣传周系列活动。');
    expect(fields(emitText(source, edited).files, 'items/en/02.mdx')['clauses']).toContainEqual(
      expect.objectContaining({ id: '2.2', text: 'Hold the week.' }),
    );
  });
});

describe('a text of another layout', () => {
  const other = [
    '一、水利',
    '（一）推进水库除险加固',
    '年内完成三座。（市大数据局负责，6月底前完成）',
    '责任单位：市司法局',
  ].join('\n');
  const { files } = emitText(other);
  test('says how it is put together', () =>
    expect(parseYaml(files.get('structure.yaml') ?? '')).toEqual({
      lines: [
        { at: '1', is: '一、{s1}' },
        { at: '2', is: '（一）{1.heading}' },
        { at: '3', is: '{1.1}{1.note.1}' },
        { at: '4', is: '{1.note.2}' },
      ],
    }));
  test('keeps number, heading and what each note says', () =>
    expect(fields(files, 'items/zh/01.mdx')).toMatchObject({
      label: '（一）',
      title: { by: 'heading', text: '推进水库除险加固' },
      lead: [],
      responsible: ['sifaju'],
      unspecified: ['dashujuju'],
      assignments: [
        { clause: '1.1', unspecified: ['dashujuju'], deadline: '6月底前' },
        { note: '责任单位：市司法局', responsible: ['sifaju'] },
      ],
    }));
  test('again gives the same files, byte for byte', () => {
    for (const [path, file] of emitText(other, files).files) expect(file, path).toBe(files.get(path));
  });
});

describe('frontmatter', () => {
  test('is taken apart from a body that holds rules of its own', () =>
    expect(splitFrontmatter('---\na: 1\n---\nb\n---\nc')).toEqual({ yaml: 'a: 1\n', body: 'b\n---\nc' }));
  test('may be empty', () => expect(splitFrontmatter('---\n---\nb')).toEqual({ yaml: '', body: 'b' }));
  test('is missing in a file that starts otherwise', () =>
    expect(splitFrontmatter('a: 1\n---\n')).toBeNull());
  test('keeps a date a string for every YAML reader', () =>
    expect(patchYaml(undefined, { issuedOn: '2022-03-25' })).toBe('issuedOn: "2022-03-25"\n'));
  test('keeps a clause number that looks like a decimal a string', () =>
    expect(parseYaml(patchYaml(undefined, { id: '6.10' }))).toEqual({ id: '6.10' }));
});
