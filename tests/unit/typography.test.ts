import { describe, expect, test } from 'vitest';
import { textRuns, titlePieces } from '#text/typography';

const marked = (text: string, language: 'zh' | 'en') =>
  textRuns(text, language)
    .filter(({ isForeign, isUnbroken }) => isForeign === true || isUnbroken === true)
    .map(({ text: run }) => run);

describe('the runs of a sentence', () => {
  test.each([
    ['zh', '这份计划的编号是聊政办字〔2022〕9号。', ['聊政办字〔2022〕9号']],
    ['en', 'No. 9 is Liao Zheng Ban Zi [2022] No. 9, as printed.', ['Liao Zheng Ban Zi [2022] No. 9']],
    ['en', '“行务公开” is not a term; 6.1、6.2项 are.', ['行务公开', '项']],
    ['en', 'The system is called 政务服务“好差评” (rating).', ['政务服务“好差评”']],
    ['en', 'Cities have a 办公室, provinces a 办公厅.', ['办公室', '办公厅']],
    ['en', 'Nothing of the kind.', []],
    ['zh', '表格的说明（CSV on the Web），JSON格式。', ['CSV on the Web']],
    ['zh', '没有别的语言，只有JSON。', []],
  ] as const)('are told apart in %s: %s', (language, text, runs) => {
    expect(marked(text, language)).toEqual(runs);
    expect(
      textRuns(text, language)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the pieces of a title', () => {
  test.each([
    ['持续优化法治营商环境', '持续|优化|法治|营商|环境'],
    ['深化“放管服”改革', '深化|“放管服”|改革'],
    ['聊城市2022年法治政府建设工作计划', '聊城市|2022年|法治|政府|建设|工作|计划'],
    ['健全调解衔接机制，落实行政裁决措施', '健全|调解|衔接|机制，|落实|行政|裁决|措施'],
  ])('%s', (title, pieces) => expect(titlePieces(title).join('|')).toBe(pieces));
  test('are the title, joined', () => {
    for (const title of ['', '“', '（一）甲', '1', '甲2乙“丙'])
      expect(titlePieces(title).join('')).toBe(title);
  });
});
