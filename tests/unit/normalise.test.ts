import { describe, expect, test } from 'vitest';
import { isDigit, isHan } from '#text/characters';
import { countByRule, normalise, normalisationRules, type NormalisationRule } from '#text/normalise';
import { choose, randomIntegers } from '../support/random.ts';

/** The canonical text and the rules that fired, with their counts. */
function result(source: string): { text: string; fired: Partial<Record<NormalisationRule, number>> } {
  const { text, applied } = normalise(source);
  const fired = Object.entries(countByRule(applied)).filter(([, count]) => count > 0);
  return { text, fired: Object.fromEntries(fired) };
}

describe('byte-order-mark', () => {
  test('takes off the mark at the start of the file', () =>
    expect(result('\uFEFF普法')).toEqual({ text: '普法', fired: { 'byte-order-mark': 1 } }));
  test('does not fire on a file without one', () =>
    expect(result('普法')).toEqual({ text: '普法', fired: {} }));
  test('leaves the columns of the first line as an editor shows them', () =>
    expect(normalise('\uFEFF普法').paragraphs[0]?.[0]).toEqual({ char: '普', line: 1, column: 1 }));
});

describe('line-ending', () => {
  test('takes the carriage return off each line that has one', () =>
    expect(result('一、甲\r\n二、乙\r\n')).toEqual({ text: '一、甲\n二、乙', fired: { 'line-ending': 2 } }));
  test('does not fire on line feeds', () => expect(result('一、甲\n二、乙\n').fired).toEqual({}));
});

describe('blank-line', () => {
  test('drops each blank line, also one of spaces', () =>
    expect(result('一、甲\n\n \u3000\n二、乙')).toEqual({
      text: '一、甲\n二、乙',
      fired: { 'blank-line': 2 },
    }));
  test('does not count the end of the file', () => expect(result('一、甲\n').fired).toEqual({}));
});

describe('outer-space', () => {
  test('takes spaces off both ends of a line, ideographic ones too', () =>
    expect(result('\u3000\u3000一、甲 ')).toEqual({ text: '一、甲', fired: { 'outer-space': 1 } }));
  test('does not fire on a line without them', () => expect(result('一、甲').fired).toEqual({}));
});

describe('page-break', () => {
  test('joins an item that a blank line cuts inside a word', () =>
    expect(result('6.落实简政放权衔接运行标准化和事项\n\n动态调整制度。')).toEqual({
      text: '6.落实简政放权衔接运行标准化和事项动态调整制度。',
      fired: { 'blank-line': 1, 'page-break': 1 },
    }));
  test('joins at a dash: 公开—结果应用', () =>
    expect(result('8.信息公\n\n开—结果应用。').text).toBe('8.信息公开—结果应用。'));
  test('says where the break was, with text on both sides', () =>
    expect(normalise('6.标准化和事项\n\n动态调整制度。').applied.at(-1)).toEqual({
      rule: 'page-break',
      line: 3,
      column: 1,
      before: '标准化和事项⏎动态调整制度',
      after: '标准化和事项动态调整制度',
    }));
  test('does not join the next item to one that is unfinished', () =>
    expect(result('6.未完\n\n7.下一项。').text).toBe('6.未完\n7.下一项。'));
  test('does not join a section heading to an item', () =>
    expect(result('6.未完\n\n四、完善依法行政制度体系').text).toBe('6.未完\n四、完善依法行政制度体系'));
  test('does not join text to an item that has ended', () =>
    expect(result('6.完。〔责任单位：甲〕\n\n又一段。').text).toBe('6.完。〔责任单位：甲〕\n又一段。'));
  test('does not join lines that stand outside items', () =>
    expect(result('聊城市人民政府办公室\n\n聊政办字').text).toBe('聊城市人民政府办公室\n聊政办字'));
});

describe('line-break', () => {
  test('joins an item’s note that stands on a line of its own', () =>
    expect(result('8.有整改、有反馈。\n〔责任单位：甲〕')).toEqual({
      text: '8.有整改、有反馈。〔责任单位：甲〕',
      fired: { 'line-break': 1 },
    }));
  test('does not fire where the note follows its sentence', () =>
    expect(result('8.有反馈。〔责任单位：甲〕').fired).toEqual({}));
});

describe('number-space', () => {
  test('drops the space after an item’s number', () =>
    expect(result('10. 加强')).toEqual({ text: '10.加强', fired: { 'number-space': 1 } }));
  test('does not fire where there is none', () => expect(result('10.加强').fired).toEqual({}));
  test('leaves a number and full stop inside a sentence alone', () =>
    expect(result('版本 v2. x').text).toBe('版本 v2. x'));
});

describe('digit-space', () => {
  test('drops spaces between Chinese characters and digits, and percent signs', () =>
    expect(result('聊城市 2022 年达到 100% 以上')).toEqual({
      text: '聊城市2022年达到100%以上',
      fired: { 'digit-space': 4 },
    }));
  test('drops the space between a digit and Chinese punctuation', () =>
    expect(result('“4012 ”').text).toBe('“4012”'));
  test('drops several spaces alike', () =>
    expect(result('聊城市  2022\t 年')).toEqual({ text: '聊城市2022年', fired: { 'digit-space': 4 } }));
  test('keeps a space between digits', () =>
    expect(result('2021 2022')).toEqual({ text: '2021 2022', fired: {} }));
});

describe('letter-space', () => {
  test('drops spaces between Chinese characters', () =>
    expect(result('工作计划的 通 知')).toEqual({ text: '工作计划的通知', fired: { 'letter-space': 2 } }));
  test('drops several spaces alike', () =>
    expect(result('通  知，\u3000 见')).toEqual({ text: '通知，见', fired: { 'letter-space': 4 } }));
  test('keeps spaces between Latin words, and between them and Chinese', () =>
    expect(result('爱山东 Open Data')).toEqual({ text: '爱山东 Open Data', fired: {} }));
});

describe('page-mark', () => {
  const starts = [{ line: 1, column: 1 }];
  test('drops the lines that the division says are none of the text, and joins what they cut', () => {
    const { text, applied } = normalise('1.三座水库\n— 2 —\n的任务。', { starts, dropped: [2], rows: [] });
    expect(text).toBe('1.三座水库的任务。');
    expect(countByRule(applied)).toMatchObject({ 'page-mark': 1, 'page-break': 1 });
  });
  test('does not fire on a line that nothing is said of', () => expect(result('—2—').fired).toEqual({}));
});

describe('a division', () => {
  const divide = (source: string, starts: [number, number][], rows: number[] = []) =>
    normalise(source, { starts: starts.map(([line, column]) => ({ line, column })), dropped: [], rows }).text;
  test('says where paragraphs begin, also within a line', () =>
    expect(
      divide('一、甲1.乙。\n丙。', [
        [1, 1],
        [1, 4],
      ]),
    ).toBe('一、甲\n1.乙。丙。'));
  test('keeps the tabs of a row, and makes each cell canonical for itself', () =>
    expect(divide('1\t推进 甲,乙.\t县水利局 \n', [[1, 1]], [1])).toBe('1\t推进甲，乙。\t县水利局'));
});

describe('mark-space', () => {
  test('drops the space beside a half-width mark in Chinese text', () =>
    expect(result('1.推进 , 完成 ( 牵头单位 : 甲 )')).toMatchObject({
      text: '1.推进，完成（牵头单位：甲）',
      fired: { 'mark-space': 7 },
    }));
  test('leaves the spaces of Latin text alone', () => expect(result('a , b').fired).toEqual({}));
});

describe('full-stop', () => {
  test('makes the half-width stop that ends a paragraph or stands before a bracket a full-width one', () =>
    expect(result('一。推进.(甲负责)完成.')).toMatchObject({
      text: '一。推进。（甲负责）完成。',
      fired: { 'full-stop': 2 },
    }));
  test('takes one between Chinese characters for a stop only in a text without 。', () => {
    expect(result('推进.完成').text).toBe('推进。完成');
    expect(result('推进.完成。').text).toBe('推进.完成。');
  });
  test.each(['1.推进', '一.推进', '3.5%', 'v2.x'])('leaves %s alone', (source) =>
    expect(result(source).text).toBe(source),
  );
});

describe('punctuation-width', () => {
  test.each([
    ['为深入推进依法行政,制定', '为深入推进依法行政，制定'],
    ['牵头单位:市司法局', '牵头单位：市司法局'],
    ['市司法局;责任单位', '市司法局；责任单位'],
    ['各县(市、区)人民政府', '各县（市、区）人民政府'],
    ['怎么办?好!', '怎么办？好！'],
  ])('widens the marks of %s', (source, text) => expect(result(source).text).toBe(text));
  test('widens a mark with a Chinese character on one side only', () =>
    expect(result('达到 100%,依法').text).toBe('达到100%，依法'));
  test('widens a mark that stands behind another mark', () =>
    expect(result('各部门(含直属机构):').text).toBe('各部门（含直属机构）：'));
  test('counts every mark', () =>
    expect(result('各县(市、区)人民政府,').fired).toEqual({ 'punctuation-width': 3 }));
  test.each(['1,000', '10:30', 'a(b)', '10.'])('leaves %s alone', (source) =>
    expect(result(source)).toEqual({ text: source, fired: {} }),
  );
});

describe('bracket-pair', () => {
  test('closes 〔 with 〕 where the source has ]', () =>
    expect(result('〔责任单位：甲]')).toEqual({ text: '〔责任单位：甲〕', fired: { 'bracket-pair': 1 } }));
  test('leaves 〔…〕 alone', () => expect(result('〔责任单位：甲〕').fired).toEqual({}));
  test('leaves […] alone', () => expect(result('见[1]')).toEqual({ text: '见[1]', fired: {} }));
  test('does not pair ] across a bracket that is still open', () =>
    expect(result('〔责任单位：各县（市]').text).toBe('〔责任单位：各县（市]'));
});

test('every rule has tests of its own in this file', async () => {
  const { readFile } = await import('node:fs/promises');
  const tests = await readFile(new URL(import.meta.url), 'utf8');
  expect(normalisationRules.filter((rule) => !tests.includes(`describe('${rule}'`))).toEqual([]);
});

test('no rule changes, adds or drops a Han character, a digit or a letter', () => {
  const random = randomIntegers(1);
  const alphabet = [
    ...'法治政府市区2022%AB',
    ...',.:;()[]〔〕（）《》“”，。、 \t\u3000\n\n\r',
    '\r\n',
    '1. ',
    '一、',
  ];
  const kept = (text: string) =>
    [...text].filter((char) => isHan(char) || isDigit(char) || /[A-Z]/u.test(char)).join('');
  for (let round = 0; round < 500; round += 1) {
    const source = Array.from({ length: 40 }, () => choose(alphabet, random)).join('');
    expect(kept(normalise(source).text), JSON.stringify(source)).toBe(kept(source));
  }
});
