/** A small plan in the layout of the real one: one notice, one section, one item, unless told otherwise. */
import { emit } from '#importer/emit/emit';
import { parse } from '#importer/parse/parse';

export const head = [
  '聊城市人民政府办公室',
  '聊政办字〔2022〕9号',
  '关于印发聊城市 2022 年法治政府建设工作计划的 通 知',
  '各县(市、区)人民政府,市政府有关部门:',
  '现印发给你们,请认真贯彻执行。',
  '聊城市人民政府办公室',
  '2022 年 3 月 25 日',
  '(此件公开发布)',
  '聊城市 2022 年法治政府建设工作计划',
  '为深入推进依法行政,制定本计划。',
];

export const section = '一、加快建设数字法治政府';
export const note = '〔牵头单位:市大数据局;责任单位:市政府有关部门,各县(市、区)政府〕';
export const item = (number: number, text = '加快信息化平台建设。') => `${number}. ${text}${note}`;

export const planText = (body: readonly string[] = [section, item(1)], start: readonly string[] = head) =>
  [...start, ...body].join('\n\n');

const ids = new Map([
  ['市大数据局', 'dashujuju'],
  ['市司法局', 'sifaju'],
  ['市政府有关部门', 'shizhengfu-youguan-bumen'],
  ['各县（市、区）人民政府', 'ge-xian-shi-qu-zhengfu'],
  ['各县（市、区）政府', 'ge-xian-shi-qu-zhengfu'],
]);

/** What an import of a text writes over the files that are there, the received file left out. */
export function emitText(text: string, existing: ReadonlyMap<string, string> = new Map()) {
  const { files, ...rest } = emit({
    parsed: parse(text),
    source: Buffer.from(text),
    received: null,
    place: { jurisdiction: 'liaocheng', series: 'fazhi-zhengfu' },
    existing,
    idOf: (printed) => ids.get(printed) ?? '',
    doubts: [],
  });
  const written = new Map(
    [...files].flatMap(([path, file]) => (typeof file === 'string' ? [[path, file] as const] : [])),
  );
  return { files: written, ...rest };
}
