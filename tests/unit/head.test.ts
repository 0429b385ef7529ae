import { describe, expect, test } from 'vitest';
import { normalise } from '#text/normalise';
import { readHead } from '#importer/head';
import { head as lines } from '../support/plan-text.ts';

function read(source: readonly string[]) {
  const missing: string[] = [];
  const head = readHead(normalise(source.join('\n\n')).paragraphs, (field) => missing.push(field));
  return { head, missing };
}
const without = (line: string) => lines.filter((each) => each !== line);

describe('the head of a plan', () => {
  test('gives every element of the notice as a field', () =>
    expect(read(lines)).toEqual({
      missing: [],
      head: {
        letterhead: '聊城市人民政府办公室',
        documentNumber: '聊政办字〔2022〕9号',
        noticeTitle: '关于印发聊城市2022年法治政府建设工作计划的通知',
        addressees: '各县（市、区）人民政府，市政府有关部门：',
        notice: ['现印发给你们，请认真贯彻执行。'],
        signer: '聊城市人民政府办公室',
        printedDate: '2022年3月25日',
        issuedOn: '2022-03-25',
        annotation: '（此件公开发布）',
        title: '聊城市2022年法治政府建设工作计划',
        preamble: ['为深入推进依法行政，制定本计划。'],
      },
    }));
  test('may have no annotation', () => {
    const { head, missing } = read(without('(此件公开发布)'));
    expect(missing).toEqual([]);
    expect(head.annotation).toBe('');
    expect(head.title).toBe('聊城市2022年法治政府建设工作计划');
  });
  test('may have no preamble', () =>
    expect(read(without('为深入推进依法行政,制定本计划。')).head.preamble).toEqual([]));
  test('splits notice and preamble into sentences', () =>
    expect(read([...lines, '一句。两句。']).head.preamble).toEqual([
      '为深入推进依法行政，制定本计划。',
      '一句。',
      '两句。',
    ]));
  test.each([
    ['聊政办字〔2022〕9号', 'documentNumber'],
    ['2022 年 3 月 25 日', 'printedDate'],
    ['各县(市、区)人民政府,市政府有关部门:', 'addressees'],
  ])('without the line %s misses its field', (line, field) =>
    expect(read(without(line)).missing).toContain(field),
  );
});
