import { describe, expect, test } from 'vitest';
import { head, item, note, parseText, planText, section } from '../support/plan-text.ts';

const found = (body: readonly string[]) =>
  parseText(planText(body)).findings.map(({ code, line, column }) => ({ code, line, column }));
// The head's ten paragraphs and the blank lines between them come first.
const firstLine = head.length * 2 + 1;

describe('a plan that is whole', () => {
  const { plan, findings } = parseText(
    planText([section, item(1, '完善功能。建设“数据保险箱”。'), '二、社会矛盾', item(2)]),
  );
  test('has no findings', () => expect(findings).toEqual([]));
  test('has its sections without their numerals', () =>
    expect(plan.sections).toEqual([
      { number: 1, title: '加快建设数字法治政府' },
      { number: 2, title: '社会矛盾' },
    ]));
  test('has its items in their sections', () =>
    expect(plan.items.map(({ number, section: of }) => [number, of])).toEqual([
      [1, 1],
      [2, 2],
    ]));
  test('has items cut into sentences, without number and note', () =>
    expect(plan.items[0]?.sentences).toEqual(['完善功能。', '建设“数据保险箱”。']));
  test('keeps the note as printed, in canonical punctuation', () =>
    expect(plan.items[0]?.note).toBe(
      '〔牵头单位：市大数据局；责任单位：市政府有关部门，各县（市、区）政府〕',
    ));
  test('resolves printed names and their variants to ids, in printed order', () =>
    expect(plan.items[0]).toMatchObject({
      lead: ['dashujuju'],
      responsible: ['shizhengfu-youguan-bumen', 'ge-xian-shi-qu-zhengfu'],
    }));
});

describe('a nested title', () => {
  test('in 《〈〉》 is no bracket left open', () =>
    expect(found([section, item(1, '抓好《落实〈职责规定〉责任清单》。')])).toEqual([]));
});

describe('what is wrong is found, with line and column', () => {
  test.each<[string, string[], { code: string; line: number; column: number }[]]>([
    [
      'an item number twice',
      [section, item(1), item(1)],
      [{ code: 'item-repeated', line: firstLine + 4, column: 1 }],
    ],
    [
      'a missing item',
      [section, item(1), item(3)],
      [{ code: 'item-missing', line: firstLine + 4, column: 1 }],
    ],
    ['a missing section', ['二、甲', item(1)], [{ code: 'section-number', line: firstLine, column: 1 }]],
    [
      'a section without items',
      [section, '二、空', '三、后', item(1)],
      [
        { code: 'section-empty', line: firstLine, column: 1 },
        { code: 'section-empty', line: firstLine + 2, column: 1 },
      ],
    ],
    [
      'a bracket never closed',
      [section, item(1, '落实《规定。')],
      [{ code: 'bracket-unclosed', line: firstLine + 2, column: 6 }],
    ],
    [
      'a bracket never opened',
      [section, item(1, '落实规定》。')],
      [{ code: 'bracket-unopened', line: firstLine + 2, column: 8 }],
    ],
    [
      'an item without a note',
      [section, '1. 甲乙。', item(2)],
      [{ code: 'note-missing', line: firstLine + 2, column: 6 }],
    ],
    [
      'a sentence without its 。',
      [section, item(1, '甲乙')],
      [{ code: 'sentence-unfinished', line: firstLine + 2, column: 5 }],
    ],
    [
      'text outside items',
      [section, item(1), '另一段。'],
      [{ code: 'text-outside-item', line: firstLine + 4, column: 1 }],
    ],
    [
      'a label it does not know',
      [section, `1. 甲。${note.replace('责任单位', '配合单位')}`],
      [{ code: 'label-unknown', line: firstLine + 2, column: 18 }],
    ],
    [
      'a unit that is not in the registry',
      [section, `1. 甲。${note.replace('市大数据局', '市大数居局')}`],
      [{ code: 'unit-unknown', line: firstLine + 2, column: 12 }],
    ],
  ])('%s', (_, body, expected) => expect(found(body)).toEqual(expected));

  test('no items at all', () => expect(found([]).map(({ code }) => code)).toEqual(['no-items']));
  test('a head without its date', () => {
    const { findings } = parseText(
      planText(
        undefined,
        head.filter((line) => !line.startsWith('2022')),
      ),
    );
    expect(findings.map(({ code, params }) => [code, params['field']])).toContainEqual([
      'head-incomplete',
      'printedDate',
    ]);
  });
  test('everything at once, not only the first thing', () =>
    expect(found([section, '1. 甲。', item(3)]).map(({ code }) => code)).toEqual([
      'note-missing',
      'item-missing',
    ]));
});
